import { changePriority } from './inbox.queries.ts';
import { RadioList } from '../../staff/ui/RadioList.tsx';
import { RecordForm } from './RecordForm.tsx';
import type { FormProps } from './record-forms.ts';
import { useDraft } from './use-draft.ts';

/** Does not publish, for a reason of the list, which the person is told. */
export function DeclineForm({ client, onDone, ...form }: FormProps) {
  const { record, words } = form;
  const { decline } = words.forms;
  const { fields, set, forget } = useDraft(`${record.id}/decline`, { reason: '' });
  return (
    <RecordForm
      {...form}
      title={decline.open}
      save={decline.save}
      send={(seen) => changePriority(client, 'decline_priority', seen, fields)}
      onDone={(now) => {
        forget();
        onDone(now, 'decline');
      }}
    >
      <RadioList
        name="reason"
        legend={decline.reason}
        options={Object.entries(words.decline_reasons)}
        value={fields.reason}
        onChange={(reason) => set({ reason })}
      />
      {record.will_be_told && <p>{decline.told}</p>}
    </RecordForm>
  );
}
