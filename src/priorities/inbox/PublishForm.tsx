import { Field, LongField } from '../../staff/ui/Field.tsx';
import { changePriority } from './inbox.queries.ts';
import { RecordForm } from './RecordForm.tsx';
import type { FormProps } from './record-forms.ts';
import { useDraft } from './use-draft.ts';

/** Publishes in the person's words or, with a reason that everybody can read, in others. */
export function PublishForm({ client, onDone, ...form }: FormProps) {
  const { record, words } = form;
  const { publish } = words.forms;
  const said = record.said ?? '';
  const { fields, set, forget } = useDraft(`${record.id}/publish`, {
    wording: record.wording ?? said,
    reason: '',
  });
  const reworded = fields.wording.trim() !== (record.wording ?? said).trim();
  const needsReason = reworded && fields.wording.trim() !== said.trim();
  const again = record.state === 'published';
  return (
    <RecordForm
      {...form}
      title={again ? publish.reword : publish.open}
      save={again ? publish.save_again : publish.save}
      send={(seen) => changePriority(client, 'publish_priority', seen, fields)}
      onDone={(now) => {
        forget();
        onDone(now, again ? 'reword' : 'publish');
      }}
    >
      <LongField
        name="wording"
        label={publish.words}
        hint={publish.words_hint}
        rows={6}
        value={fields.wording}
        onChange={({ target }) => set({ wording: target.value })}
      />
      {needsReason && (
        <Field
          name="reason"
          label={publish.reason}
          hint={publish.reason_hint}
          maxLength={300}
          value={fields.reason}
          onChange={({ target }) => set({ reason: target.value })}
        />
      )}
    </RecordForm>
  );
}
