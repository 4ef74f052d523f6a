import { useState } from 'react';
import { fill } from '../../messages/fill.ts';
import { Button } from '../../staff/ui/Button.tsx';
import { LongField } from '../../staff/ui/Field.tsx';
import { SavingForm } from '../../staff/ui/SavingForm.tsx';
import { useSaving } from '../../staff/ui/use-saving.ts';
import { dayAndTime } from './day-and-time.ts';
import { escalateCase, settleEscalation } from './gateway.queries.ts';
import type { RequestForm } from './request-form.ts';

interface Props extends RequestForm {
  title: string;
  about?: string;
  label: string;
  save: string;
  done: string;
  change: typeof escalateCase;
}

function OneAnswer({ client, request, workspace, reload, onDone, change, ...said }: Props) {
  const [words, setWords] = useState('');
  const saving = useSaving();
  return (
    <section aria-labelledby="escalation-title">
      <h2 id="escalation-title">{said.title}</h2>
      {said.about && <p className="quiet">{said.about}</p>}
      <SavingForm
        className="prose"
        saving={saving}
        workspace={workspace}
        reload={reload}
        onStore={async () => {
          if (await saving.save(() => change(client, request, words))) await onDone(said.done);
        }}
      >
        <LongField
          name="words"
          label={said.label}
          rows={2}
          value={words}
          onChange={({ target }) => setWords(target.value)}
        />
        <Button type="submit" kind="secondary" busy={saving.busy}>
          {said.save}
        </Button>
      </SavingForm>
    </section>
  );
}

/** What a manager is asked to decide, above everything else of a request, with where to say what was. */
export function Asked({ at: moment, ...form }: RequestForm & { at: string }) {
  const { escalation } = form.words;
  const at = dayAndTime(moment, form.language);
  return (
    <div className="block ember request-asked">
      <h2>{fill(escalation.asked, { at })}</h2>
      <p className="as-written">{form.request.escalated_for}</p>
      <OneAnswer
        {...form}
        title={escalation.settle_title}
        label={escalation.settle_words}
        save={escalation.settle_save}
        done={escalation.settled}
        change={settleEscalation}
      />
    </div>
  );
}

/** Asking a manager to decide something. */
export function Escalate(form: RequestForm) {
  const { escalation } = form.words;
  return (
    <OneAnswer
      {...form}
      title={escalation.ask_title}
      about={escalation.ask_about}
      label={escalation.ask_words}
      save={escalation.ask_save}
      done={escalation.done}
      change={escalateCase}
    />
  );
}
