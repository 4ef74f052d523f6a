import { useState } from 'react';
import { Button } from '../../staff/ui/Button.tsx';
import { Field } from '../../staff/ui/Field.tsx';
import { RadioList } from '../../staff/ui/RadioList.tsx';
import { SavingForm } from '../../staff/ui/SavingForm.tsx';
import { SavingProblem } from '../../staff/ui/SavingProblem.tsx';
import { useSaving } from '../../staff/ui/use-saving.ts';
import type { GroupProps } from './GroupScreen.tsx';
import { changeGroup, endGroup } from './moderating.queries.ts';

/** Putting a group on the website, saying no to it, taking it down, and its yearly check. */
export function GroupDecisions({ group, client, words, workspace, reload, onDone }: GroupProps) {
  const [reason, setReason] = useState('');
  const first = useSaving();
  const second = useSaving();
  const onWebsite = group.state === 'published';
  const go = async () => {
    const name = onWebsite ? 'check_group' : 'publish_group';
    if (await first.save(() => changeGroup(client, name, group))) {
      await onDone(onWebsite ? words.checked_now : words.published);
    }
  };
  const end = async () => {
    const name = onWebsite ? 'take_down_group' : 'decline_group';
    if (await second.save(() => endGroup(client, name, group, reason))) {
      await onDone(onWebsite ? words.taken_down : words.declined);
    }
  };
  return (
    <section className="section" aria-labelledby="group-decide">
      <h2 id="group-decide">{words.decide}</h2>
      <SavingProblem saving={first} workspace={workspace} reload={reload} />
      <p>
        <Button busy={first.busy} onClick={() => void go()}>
          {onWebsite
            ? words.check
            : group.state === 'received'
              ? words.publish
              : words.publish_again}
        </Button>
      </p>
      {(onWebsite || group.state === 'received') && (
        <details open={Boolean(second.error) || undefined}>
          <summary>{onWebsite ? words.take_down : words.decline}</summary>
          <SavingForm saving={second} workspace={workspace} reload={reload} onStore={end}>
            {onWebsite ? (
              <Field
                name="reason"
                label={words.take_down_reason}
                maxLength={300}
                value={reason}
                onChange={(event) => setReason(event.target.value)}
              />
            ) : (
              <>
                <RadioList
                  name="reason"
                  legend={words.decline_reason}
                  options={Object.entries(words.reasons)}
                  value={reason}
                  onChange={setReason}
                />
                <p>{words.decline_told}</p>
              </>
            )}
            <Button type="submit" kind="warning" busy={second.busy}>
              {onWebsite ? words.take_down : words.decline}
            </Button>
          </SavingForm>
        </details>
      )}
    </section>
  );
}
