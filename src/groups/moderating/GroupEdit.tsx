import { useState } from 'react';
import { fill } from '../../messages/fill.ts';
import { Button } from '../../staff/ui/Button.tsx';
import { Choices } from '../../staff/ui/Choices.tsx';
import { Field, LongField, Select } from '../../staff/ui/Field.tsx';
import { SavingForm } from '../../staff/ui/SavingForm.tsx';
import { useEdit } from '../../staff/ui/use-edit.ts';
import { answersAbout, type GroupAnswers } from './group-record.ts';
import type { GroupProps } from './GroupScreen.tsx';
import { editGroup, groupById } from './moderating.queries.ts';

type TextName = Exclude<keyof GroupAnswers, 'agreed'>;

/** Changes what is said of a group, with care for what somebody else changes meanwhile. */
export function GroupEdit(props: GroupProps & { onCancel: () => void }) {
  const { group, client, places, words, workspace, onDone, onCancel } = props;
  const [reason, setReason] = useState('');
  const edit = useEdit({
    stored: group,
    answersFor: (stored) => answersAbout(stored, places.areas),
    save: (stored, answers) => editGroup(client, stored, answers, reason),
    read: () => groupById(client, group.id),
    onSaved: () => onDone(words.saved),
  });
  const { answers } = edit;
  const bind = (name: TextName) => ({
    name,
    label: words.fields[name],
    value: answers[name],
    onChange: (event: { target: { value: string } }) =>
      edit.change({ [name]: event.target.value } as Partial<GroupAnswers>),
  });
  const saving = {
    busy: edit.busy,
    attempt: edit.attempt,
    ...(edit.error && { error: edit.error }),
  };
  return (
    <SavingForm
      className="prose"
      saving={saving}
      workspace={workspace}
      reload={async () => edit.showChange?.()}
      onStore={edit.save}
    >
      <h2>{words.edit}</h2>
      <p className="quiet">{words.edit_hint}</p>
      {edit.both.length > 0 && (
        <p className="block ember" role="status">
          {fill(words.both, { fields: edit.both.map((field) => words.fields[field]).join(', ') })}
        </p>
      )}
      <Field {...bind('name')} />
      <LongField {...bind('about')} />
      <Select {...bind('neighbourhood')} hint={words.area_hint}>
        {places.areas.map(({ slug, name }) => (
          <option key={slug} value={slug}>
            {name}
          </option>
        ))}
      </Select>
      <Field {...bind('meets')} />
      <Select {...bind('hub')}>
        <option value="">{words.no_hub}</option>
        {places.hubs.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
      <Field {...bind('place')} />
      <Field {...bind('for_whom')} />
      <Field {...bind('cost')} />
      <Field {...bind('volunteers')} />
      <Field {...bind('group_email')} type="email" />
      <Field {...bind('group_phone')} type="tel" />
      <Field {...bind('group_web')} inputMode="url" />
      <Choices
        name="agreed"
        legend={words.agreement}
        options={[{ id: 'yes', name: words.fields.agreed }]}
        chosen={answers.agreed ? ['yes'] : []}
        onChange={(chosen) => edit.change({ agreed: chosen.length > 0 })}
      />
      <Field
        name="reason"
        label={words.fields.reason}
        hint={words.reason_hint}
        maxLength={300}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      <div className="actions">
        <Button type="submit" busy={edit.busy}>
          {words.save}
        </Button>
        <Button kind="secondary" onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </SavingForm>
  );
}
