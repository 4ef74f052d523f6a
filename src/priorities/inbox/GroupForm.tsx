import { useEffect, useState } from 'react';
import { mergePriorities, readPriority, similarToGroup } from './inbox.queries.ts';
import type { SimilarPriority } from './inbox.schema.ts';
import { RadioList } from '../../staff/ui/RadioList.tsx';
import { RecordForm } from './RecordForm.tsx';
import type { FormProps } from './record-forms.ts';

/** Groups the record under something that says much the same. */
export function GroupForm({ client, onDone, ...form }: FormProps) {
  const { record, words } = form;
  const { group } = words.forms;
  const [similar, setSimilar] = useState<SimilarPriority[]>();
  const [into, setInto] = useState('');
  useEffect(
    () => void similarToGroup(client, record.id).then(({ value }) => setSimilar(value ?? [])),
    [client, record.id],
  );
  return (
    <RecordForm
      {...form}
      title={group.open}
      save={similar?.length === 0 ? undefined : group.save}
      check={() => {
        if (similar?.some(({ id }) => id === into)) return undefined;
        return { code: 'PT400', message: group.missing, details: 'into:missing' };
      }}
      send={async (seen) => {
        const target = similar!.find(({ id }) => id === into)!;
        const { error } = await mergePriorities(client, target, [seen]);
        return error ? { error } : readPriority(client, record.id);
      }}
      onDone={(now) => onDone(now, 'group')}
    >
      {!similar && <p role="status">{group.looking}</p>}
      {similar?.length === 0 && <p>{group.nothing}</p>}
      {similar && similar.length > 0 && (
        <RadioList
          name="into"
          legend={group.legend}
          hint={group.hint}
          options={similar.map(({ id, words: said, state }) => [
            id,
            `${said} (${state === 'published' ? words.states.published : words.states.received})`,
          ])}
          value={into}
          onChange={setInto}
        />
      )}
    </RecordForm>
  );
}
