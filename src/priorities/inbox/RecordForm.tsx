import { useEffect, useRef, useState, type ReactNode } from 'react';
import { fill } from '../../messages/fill.ts';
import { Button } from '../../staff/ui/Button.tsx';
import { FormAround } from '../../staff/ui/form-around.ts';
import { Problem } from '../../staff/ui/Problem.tsx';
import { isChangedMeanwhile, wrongField, type ApiError } from '../../staff/ui/refusal.ts';
import type { Result } from './inbox.queries.ts';
import type { PriorityHistory, PriorityRecord } from './inbox.schema.ts';
import { wordFor, type Said } from './inbox.words.ts';

interface Props<T> extends Said {
  title: string;
  /** What the button says; none where there is nothing to send. */
  save: string | undefined;
  record: PriorityRecord;
  history: PriorityHistory | undefined;
  /** Sends what was typed, for the record as the person has seen it. */
  send: (seen: Pick<PriorityRecord, 'id' | 'version'>) => Promise<Result<T>>;
  onDone: (value: T) => void;
  onCancel: () => void;
  /** Fetches the record as it is now. */
  refresh: () => Promise<void>;
  /** A mistake to put right before anything is sent. */
  check?: () => ApiError | undefined;
  children: ReactNode;
}

/**
 * A form about one record. When somebody else changes the record, before or while this one is sent,
 * it says who and what, and what was typed stays.
 */
export function RecordForm<T>({ words, workspace, record, history, ...props }: Props<T>) {
  const [seen, setSeen] = useState(record.version);
  const [problem, setProblem] = useState<{ error: ApiError; attempt: number }>();
  const [sending, setSending] = useState(false);
  const changed = record.version !== seen;
  const shown = changed || sending ? undefined : problem;
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => focusFirst(form.current!), []);

  async function send(version: number) {
    if (sending) return;
    const wrong = props.check?.();
    setSending(!wrong);
    const { value, error } = wrong
      ? { error: wrong }
      : await props.send({ id: record.id, version });
    setSending(false);
    if (error === undefined) return props.onDone(value as T);
    setProblem((before) => ({ error, attempt: (before?.attempt ?? 0) + 1 }));
    // Where it is another record that somebody changed, the sentence stays.
    if (isChangedMeanwhile(error)) await props.refresh();
  }

  return (
    <form
      ref={form}
      className="record-form"
      aria-label={props.title}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!changed) void send(seen);
      }}
    >
      <h3 tabIndex={-1}>{props.title}</h3>
      {shown && <Problem {...shown} words={workspace} />}
      <FormAround value={{ prefix: '', wrong: shown && wrongField(shown.error, workspace.errors) }}>
        {props.children}
      </FormAround>
      {changed && (
        <div className="block ember" role="alert">
          <h4>
            {fill(words.changed.title, { who: latest(history)?.by ?? words.changed.somebody })}
          </h4>
          <p>{fill(words.changed.what, { what: whatChanged(words, history) })}</p>
        </div>
      )}
      <div className="actions">
        {changed ? (
          <Button
            busy={sending}
            onClick={() => {
              setSeen(record.version);
              void send(record.version);
            }}
          >
            {words.changed.mine}
          </Button>
        ) : (
          props.save && (
            <Button type="submit" busy={sending}>
              {sending ? words.forms.saving : props.save}
            </Button>
          )
        )}
        <Button kind="secondary" onClick={props.onCancel}>
          {changed ? words.changed.theirs : words.forms.cancel}
        </Button>
      </div>
    </form>
  );
}

/** Goes to a form's first field, or to its title where the fields are still to come. */
function focusFirst(form: HTMLFormElement) {
  form.querySelector<HTMLElement>('input, textarea, select')?.focus();
  if (!form.contains(document.activeElement)) form.querySelector<HTMLElement>('h3')!.focus();
}

/** The latest change of the record itself: links to actions and looks at contacts are none. */
const latest = (history: PriorityHistory | undefined) =>
  history?.entries.find(
    ({ entity, action }) => entity !== 'plan_action_priorities' && action !== 'read',
  );

/** What the latest change was about, in words. */
function whatChanged(words: Said['words'], history: PriorityHistory | undefined): string {
  const columns: Record<string, string> = words.columns;
  const known = (latest(history)?.changed ?? []).filter((column) => columns[column]);
  const named = new Set(known.map((column) => wordFor(columns, column)));
  return named.size > 0 ? [...named].join(', ') : words.columns.other;
}
