import { useCallback, useEffect, useState } from 'react';
import { Button } from '../../staff/ui/Button.tsx';
import { Field } from '../../staff/ui/Field.tsx';
import { errorSentence, type ApiError } from '../../staff/ui/refusal.ts';
import { mergePriorities, readPriority, similarToGroup } from './inbox.queries.ts';
import type { SimilarPriority } from './inbox.schema.ts';
import { RadioList } from '../../staff/ui/RadioList.tsx';
import { RecordForm } from './RecordForm.tsx';
import type { FormProps } from './record-forms.ts';

/** Groups the record under something that says much the same. */
export function GroupForm({ client, onDone, ...form }: FormProps) {
  const { record, words, workspace } = form;
  const { group } = words.forms;
  const [similar, setSimilar] = useState<SimilarPriority[]>();
  const [into, setInto] = useState('');
  const [failed, setFailed] = useState<ApiError>();
  const [sought, setSought] = useState('');
  const [looked, setLooked] = useState('');
  const look = useCallback(async () => {
    const { value, error } = await similarToGroup(client, record.id, looked);
    setFailed(error);
    setSimilar(value);
  }, [client, record.id, looked]);
  useEffect(() => void look(), [look]);
  return (
    <RecordForm
      {...form}
      title={group.open}
      save={similar && similar.length > 0 ? group.save : undefined}
      check={() => {
        if (similar?.some(({ id }) => id === into)) return undefined;
        return { code: 'PT400', message: group.missing, details: 'into:missing' };
      }}
      send={async (seen) => {
        const target = similar!.find(({ id }) => id === into)!;
        const { error } = await mergePriorities(client, target, [seen]);
        if (error) {
          // The other one may be what somebody changed: the next try is for it as it is now.
          await look();
          return { error };
        }
        const now = await readPriority(client, record.id);
        return now.error
          ? { value: { ...record, state: 'merged', version: seen.version + 1 } }
          : now;
      }}
      onDone={(now) => onDone(now, 'group')}
    >
      {failed && (
        <p role="alert">
          {errorSentence(failed, workspace.errors)}{' '}
          <Button kind="secondary" small onClick={() => void look()}>
            {workspace.try_again}
          </Button>
        </p>
      )}
      {!similar && !failed && <p role="status">{group.looking}</p>}
      {similar?.length === 0 && <p role="status">{looked ? group.no_match : group.nothing}</p>}
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
      <div className="actions">
        <Field
          name="sought"
          type="search"
          label={group.sought}
          hint={group.sought_hint}
          value={sought}
          onChange={({ target }) => setSought(target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            setLooked(sought.trim());
          }}
        />
        <Button kind="secondary" onClick={() => setLooked(sought.trim())}>
          {group.look}
        </Button>
      </div>
    </RecordForm>
  );
}
