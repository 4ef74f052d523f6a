import { useState } from 'react';
import { Choices } from '../../staff/ui/Choices.tsx';
import { Field, LongField } from '../../staff/ui/Field.tsx';
import { RadioList } from '../../staff/ui/RadioList.tsx';
import { useTyped } from '../../staff/ui/use-typed.ts';
import type { CasePart } from './case-part.ts';
import { CaseForm } from './CaseForm.tsx';
import { typedMoment } from './moments.ts';
import { waysThat } from './safe-ways.ts';

/** That the person was tried or reached: only by ways that are safe, and asked what else would help. */
export function ContactForm(props: CasePart) {
  const { record, words, needs, safeNow } = props;
  const said = words.contact;
  const names: Record<string, string> = words.ways;
  const ways = safeNow.isOld ? [] : waysThat(safeNow.rules, 'safe', 'ask');
  const [way, setWay] = useState('');
  const [reached, setReached] = useState('');
  const [otherNeeds, setOtherNeeds] = useState<string[]>([]);
  const { typed, bind } = useTyped(() => ({ why: '', words: '', next_step_at: '', next_step: '' }));
  const chosen = ways.find((rule) => rule.way === way);
  const wasReached = reached === 'yes';
  const had = new Set(record.needs.map(({ id }) => id));
  return (
    <CaseForm
      {...props}
      said={said}
      change="note_contact"
      answers={() => ({
        ...typed,
        way,
        why: chosen?.verdict === 'ask' ? typed.why : '',
        reached: reached ? wasReached : null,
        other_needs: wasReached ? otherNeeds : [],
        next_step_at: typedMoment(typed.next_step_at),
      })}
    >
      {safeNow.isOld && <p>{words.safe.old}</p>}
      <RadioList
        name="way"
        legend={said.way}
        value={way}
        onChange={setWay}
        options={ways.map((rule) => [rule.way, names[rule.way]!, rule.why ?? undefined])}
      />
      {chosen?.verdict === 'ask' && <Field {...bind('why', said.why, chosen.why!)} />}
      <RadioList
        name="reached"
        legend={said.reached}
        value={reached}
        onChange={setReached}
        options={[
          ['yes', said.yes],
          ['no', said.no],
        ]}
      />
      <LongField {...bind('words', said.words, said.words_hint)} rows={4} />
      {wasReached && (
        <Choices
          name="other_needs"
          legend={said.other_needs}
          options={needs.filter(({ id }) => !had.has(id))}
          chosen={otherNeeds}
          onChange={setOtherNeeds}
        />
      )}
      <Field {...bind('next_step_at', words.next.optional)} type="datetime-local" />
      {typed.next_step_at && <Field {...bind('next_step', words.next.words)} />}
    </CaseForm>
  );
}
