import { useEffect, useState } from 'react';
import { Field, LongField, Select } from '../../staff/ui/Field.tsx';
import { changePriority } from './inbox.queries.ts';
import type { AnswerTemplate } from './inbox.schema.ts';
import { RadioList } from '../../staff/ui/RadioList.tsx';
import { RecordForm } from './RecordForm.tsx';
import type { FormProps } from './record-forms.ts';
import { answerTemplates } from './templates.queries.ts';
import { useDraft } from './use-draft.ts';

/** Answers for a team, from a template or from nothing; takes the place of the answer before. */
export function AnswerForm({ client, onDone, ...form }: FormProps) {
  const { record, words } = form;
  const { answer } = words.forms;
  const [templates, setTemplates] = useState<AnswerTemplate[]>([]);
  useEffect(() => void answerTemplates(client).then(setTemplates), [client]);
  const { fields, set, forget } = useDraft(`${record.id}/answer`, {
    outcome: record.answer?.outcome ?? '',
    answer: record.answer?.answer ?? '',
    answered_as: record.answer?.answered_as ?? '',
  });
  return (
    <RecordForm
      {...form}
      title={record.answer ? answer.again : answer.open}
      save={answer.save}
      send={(seen) => changePriority(client, 'answer_priority', seen, fields)}
      onDone={(now) => {
        forget();
        onDone(now, 'answer');
      }}
    >
      {templates.length > 0 && (
        <Select
          name="template"
          label={answer.template}
          defaultValue=""
          onChange={({ target }) => {
            const chosen = templates.find(({ id }) => id === target.value);
            if (chosen) set({ outcome: chosen.outcome, answer: chosen.words });
          }}
        >
          <option value="">{answer.no_template}</option>
          {templates.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </Select>
      )}
      <RadioList
        name="outcome"
        legend={answer.outcome}
        options={Object.entries(words.outcomes)}
        value={fields.outcome}
        onChange={(outcome) => set({ outcome })}
      />
      <LongField
        name="answer"
        label={answer.words}
        hint={answer.words_hint}
        rows={7}
        value={fields.answer}
        onChange={({ target }) => set({ answer: target.value })}
      />
      <Field
        name="answered_as"
        label={answer.team}
        hint={answer.team_hint}
        value={fields.answered_as}
        onChange={({ target }) => set({ answered_as: target.value })}
      />
      <p>{record.will_be_told ? answer.told : answer.not_told}</p>
    </RecordForm>
  );
}
