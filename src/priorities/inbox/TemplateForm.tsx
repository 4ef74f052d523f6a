import { useState } from 'react';
import type { StaffClient } from '../../staff/session.queries.ts';
import { Button } from '../../staff/ui/Button.tsx';
import { Field, LongField } from '../../staff/ui/Field.tsx';
import { FormAround } from '../../staff/ui/form-around.ts';
import { Problem } from '../../staff/ui/Problem.tsx';
import { wrongField, type ApiError } from '../../staff/ui/refusal.ts';
import type { AnswerTemplate } from './inbox.schema.ts';
import type { Said } from './inbox.words.ts';
import { RadioList } from '../../staff/ui/RadioList.tsx';
import { saveTemplate } from './templates.queries.ts';

interface Props extends Said {
  client: StaffClient;
  /** The one to change; a new one without. */
  template: AnswerTemplate | undefined;
  onSaved: () => void;
  onCancel: () => void;
}

/** A template's name, outcome and words. */
export function TemplateForm({
  client,
  template,
  onSaved,
  onCancel,
  words: all,
  workspace,
}: Props) {
  const { templates: words } = all;
  const [fields, setFields] = useState({ title: '', outcome: '', words: '', ...template });
  const [problem, setProblem] = useState<{ error: ApiError; attempt: number }>();
  const set = (change: Partial<typeof fields>) => setFields((before) => ({ ...before, ...change }));
  return (
    <form
      className="record-form"
      aria-label={template ? words.change : words.add}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void saveTemplate(client, fields).then((error) =>
          error
            ? setProblem((before) => ({ error, attempt: (before?.attempt ?? 0) + 1 }))
            : onSaved(),
        );
      }}
    >
      {problem && <Problem {...problem} words={workspace} />}
      <FormAround value={{ prefix: '', wrong: wrongField(problem?.error, workspace.errors) }}>
        <Field
          name="title"
          label={words.name}
          maxLength={80}
          value={fields.title}
          onChange={({ target }) => set({ title: target.value })}
        />
        <RadioList
          name="outcome"
          legend={words.outcome}
          options={Object.entries(all.outcomes)}
          value={fields.outcome}
          onChange={(outcome) => set({ outcome })}
        />
        <LongField
          name="words"
          label={words.words}
          value={fields.words}
          onChange={({ target }) => set({ words: target.value })}
        />
      </FormAround>
      <div className="actions">
        <Button type="submit">{words.save}</Button>
        <Button kind="secondary" onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}
