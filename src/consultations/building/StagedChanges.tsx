import { useState } from 'react';
import { Button } from '../../staff/ui/Button.tsx';
import { Field } from '../../staff/ui/Field.tsx';
import { changeConsultation, type Facts } from './building.queries.ts';
import type { PartProps } from './EditScreen.tsx';
import { stagedFields } from './staged-fields.ts';

/** What is rewritten of a public consultation and waits to be published; nothing where nothing is. */
export function StagedChanges(props: PartProps) {
  const { building, client, record, facts, words, mayEdit, announce } = props;
  const { staged, about } = words;
  const { consultation, published } = record;
  const [reason, setReason] = useState('');
  const { fields, isPromise } = stagedFields(published, facts);
  if (!mayEdit || consultation.stage !== 'published' || fields.length === 0) return null;
  const asRead = (field: keyof Facts, { [field]: value }: Facts) =>
    typeof value === 'boolean' ? (value ? staged.yes : staged.no) : String(value) || staged.empty;
  async function publish() {
    const done = await building.run((version) =>
      changeConsultation(client, 'publish_changes', {
        consultation: consultation.id,
        version,
        reason,
      }),
    );
    if (!done) return;
    setReason('');
    announce(staged.published);
  }
  return (
    <section className="block" aria-labelledby="staged">
      <h3 id="staged">{staged.title}</h3>
      <p>{staged.text}</p>
      <dl className="staged">
        {fields.map((field) => (
          <div key={field}>
            <dt>{about[field]}</dt>
            <dd>
              <del>{asRead(field, published)}</del>
            </dd>
            <dd>
              <ins>{asRead(field, facts)}</ins>
            </dd>
          </div>
        ))}
      </dl>
      {isPromise && (
        <Field
          name="reason"
          label={staged.reason}
          hint={staged.reason_hint}
          maxLength={300}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      )}
      <div className="actions">
        <Button onClick={() => void publish()}>{staged.publish}</Button>
        <Button kind="secondary" onClick={() => building.changeFacts(published)}>
          {staged.undo}
        </Button>
      </div>
    </section>
  );
}
