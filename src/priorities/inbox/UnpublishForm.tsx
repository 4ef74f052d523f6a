import { Field } from '../../staff/ui/Field.tsx';
import { changePriority } from './inbox.queries.ts';
import { RecordForm } from './RecordForm.tsx';
import type { FormProps } from './record-forms.ts';
import { useDraft } from './use-draft.ts';

/** Takes something off the website again, with a reason for colleagues. */
export function UnpublishForm({ client, onDone, ...form }: FormProps) {
  const { unpublish } = form.words.forms;
  const { fields, set, forget } = useDraft(`${form.record.id}/unpublish`, { reason: '' });
  return (
    <RecordForm
      {...form}
      title={unpublish.open}
      save={unpublish.save}
      send={(seen) => changePriority(client, 'unpublish_priority', seen, fields)}
      onDone={(now) => {
        forget();
        onDone(now, 'unpublish');
      }}
    >
      <Field
        name="reason"
        label={unpublish.reason}
        hint={unpublish.reason_hint}
        maxLength={300}
        value={fields.reason}
        onChange={({ target }) => set({ reason: target.value })}
      />
    </RecordForm>
  );
}
