import { useEffect, useRef, useState } from 'react';
import { fill } from '../../messages/fill.ts';
import type { Me } from '../../staff/me.ts';
import type { StaffClient } from '../../staff/session.queries.ts';
import { Button } from '../../staff/ui/Button.tsx';
import { errorSentence, isDropped } from '../../staff/ui/refusal.ts';
import { StatusTag } from '../../staff/ui/StatusTag.tsx';
import { Contact } from './Contact.tsx';
import { History } from './History.tsx';
import { changePriority, type Result } from './inbox.queries.ts';
import type { PriorityRecord } from './inbox.schema.ts';
import { wordFor, type Said } from './inbox.words.ts';
import { nameOf, type PlaceNames } from './place-names.ts';
import { OpenForm } from './OpenForm.tsx';
import { RecordAnswers } from './RecordAnswers.tsx';
import { RecordFacts } from './RecordFacts.tsx';
import { RecordGroup } from './RecordGroup.tsx';
import { RecordWords } from './RecordWords.tsx';
import { formsFor, labelOf, type Deed, type RecordFormName } from './record-forms.ts';
import { toneOf } from './state-tone.ts';
import { undoOf } from './undo.ts';
import { useRecord } from './use-record.ts';

interface Props extends Said {
  client: StaffClient;
  me: Me;
  names: PlaceNames;
  id: string;
  /** The form that is open below the record. */
  form: RecordFormName | null;
  onForm: (form: RecordFormName | null) => void;
  onClose: () => void;
  onOpen: (id: string) => void;
  onChanged: (record: PriorityRecord) => void;
  say: (message: string) => void;
}

type Undo = () => Promise<Result<PriorityRecord>>;

/** One record, and what can be done with it. */
export function Record({ client, me, names, id, form, onForm, onClose, say, ...props }: Props) {
  const { words, workspace, language, onChanged } = props;
  const { record, history, error, refresh } = useRecord(client, id);
  const [done, setDone] = useState<{ message: string; undo?: Undo }>();
  const heading = useRef<HTMLHeadingElement>(null);
  const loaded = Boolean(record);
  useEffect(() => {
    if (loaded) heading.current?.focus();
  }, [loaded]);
  const version = record?.version;
  useEffect(() => {
    if (record) onChanged(record);
    // Told of each version once; the record itself is a new object at every look.
  }, [version]);

  if (error) return <p role="alert">{errorSentence(error, workspace.errors)}</p>;
  if (!record) return <p role="status">{words.record.loading}</p>;

  const finish = (message: string, undo?: Undo) => {
    onForm(null);
    say(message);
    setDone({ message, ...(undo && { undo }) });
    heading.current?.focus();
    return refresh();
  };
  const onDone = (now: PriorityRecord, deed: Deed) =>
    void finish(words.record.done[deed], undoOf(client, now, deed, words.record.undone));
  const area = nameOf(names.areas, record.neighbourhood_id) ?? '';
  const shared = { ...props, client, record, history, names, refresh, onDone };
  const title = fill(words.record.title, { kind: wordFor(words.kinds, record.kind), area });

  return (
    <article className="inbox-record" aria-label={title}>
      <p>
        <button type="button" className="link-button" onClick={onClose}>
          {words.record.back}
        </button>
      </p>
      <h2 ref={heading} tabIndex={-1}>
        {title}
      </h2>
      <p className="actions">
        <StatusTag tone={toneOf(record.state)}>{wordFor(words.states, record.state)}</StatusTag>
        {record.demonstration && <StatusTag tone="quiet">{words.list.demonstration}</StatusTag>}
        {record.state === 'published' && (
          <a href={`/priorities/${record.slug}/`}>{words.record.page}</a>
        )}
      </p>
      {done && (
        <div className="actions inbox-done">
          <strong>{done.message}</strong>
          {done.undo && (
            <Button
              kind="secondary"
              small
              onClick={() => {
                const undo = done.undo!;
                setDone(undefined);
                void undo().then(({ error: why }) =>
                  why
                    ? // What never arrived can be tried again; what was refused cannot.
                      finish(
                        errorSentence(why, workspace.errors),
                        isDropped(why) ? undo : undefined,
                      )
                    : finish(words.record.undone),
                );
              }}
            >
              {words.record.undo}
            </Button>
          )}
        </div>
      )}
      {record.perhaps_robot && <p className="quiet">{words.record.perhaps_robot}</p>}
      <RecordWords {...props} record={record} />
      {record.state !== 'withdrawn' && (
        <>
          <RecordGroup {...shared} />
          <RecordAnswers {...props} record={record} />
          <div className="actions inbox-deeds" role="group" aria-label={words.record.do}>
            {formsFor(record.state, Boolean(record.answer)).map((name, index) => (
              <Button
                key={name}
                small
                kind={index === 0 ? 'primary' : 'secondary'}
                aria-expanded={form === name}
                onClick={() => onForm(form === name ? null : name)}
              >
                {labelOf(name, record, words)}
              </Button>
            ))}
            {record.state === 'declined' && (
              <Button
                small
                onClick={() =>
                  void changePriority(client, 'restore_priority', record, {}).then(
                    ({ value, error: why }) =>
                      why
                        ? finish(errorSentence(why, workspace.errors))
                        : onDone(value as PriorityRecord, 'restore'),
                  )
                }
              >
                {words.forms.restore.open}
              </Button>
            )}
          </div>
          {form && formsFor(record.state, Boolean(record.answer)).includes(form) && (
            <OpenForm
              key={form}
              {...shared}
              me={me}
              name={form}
              onCancel={() => {
                onForm(null);
                heading.current?.focus();
              }}
              onPassedOn={(to) => {
                say(fill(words.record.done.passed_on, { area: to }));
                onClose();
              }}
            />
          )}
          <RecordFacts {...props} record={record} names={names} />
          {me.actions.includes('read_contacts') && (
            <Contact {...props} client={client} record={record} />
          )}
          <History words={words} language={language} history={history} />
        </>
      )}
    </article>
  );
}
