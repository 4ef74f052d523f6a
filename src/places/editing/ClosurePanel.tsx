import { useState } from 'react';
import { fill } from '../../messages/fill.ts';
import type { StaffClient } from '../../staff/session.queries.ts';
import { Button } from '../../staff/ui/Button.tsx';
import { Dialog } from '../../staff/ui/Dialog.tsx';
import { Field } from '../../staff/ui/Field.tsx';
import { Problem } from '../../staff/ui/Problem.tsx';
import type { ApiError } from '../../staff/ui/refusal.ts';
import type { EditingWords } from './editing-words.ts';
import { closeHub, reopenHub } from './hub-editing.queries.ts';
import type { Closure, HubToEdit } from './hub-to-edit.schema.ts';
import { instantIn, momentWords } from './moments.ts';

interface Props {
  client: StaffClient;
  hub: HubToEdit;
  words: EditingWords;
  /** Called when a closure has begun or ended. */
  onChange: () => void;
}

/** The one urgent thing: to say that a place is closed, or open again. */
export function ClosurePanel({ client, hub, words, onChange }: Props) {
  const names = words.editing.closure;
  const [asking, setAsking] = useState(false);
  const [done, setDone] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<{ error: ApiError; attempt: number }>();

  async function act(action: () => PromiseLike<{ error: ApiError | null }>, said: string) {
    setBusy(true);
    const { error } = await action();
    setBusy(false);
    setProblem((before) => (error ? { error, attempt: (before?.attempt ?? 0) + 1 } : undefined));
    if (error) return;
    setAsking(false);
    setDone(said);
    onChange();
  }

  function close(form: FormData) {
    const reason = String(form.get('reason'));
    const starts_at = instantIn(String(form.get('starts_at')), 'opens');
    const ends_at = instantIn(String(form.get('ends_at')), 'closes');
    void act(
      () =>
        closeHub(client, hub.id, {
          reason,
          ...(starts_at && { starts_at }),
          ...(ends_at && { ends_at }),
        }),
      names.closed,
    );
  }

  return (
    <section className="block" aria-labelledby="closure">
      <h2 id="closure">{names.title}</h2>
      <p role="status">{done}</p>
      {hub.closures.map((closure) => (
        <div className="entry" key={closure.id}>
          <p>
            <b>{sentence(closure, words)}</b>
          </p>
          <Button
            kind="secondary"
            busy={busy}
            onClick={() => void act(() => reopenHub(client, hub.id, closure.id), names.reopened)}
          >
            {Date.parse(closure.starts_at) > Date.now() ? names.call_off : names.reopen}
          </Button>
        </div>
      ))}
      {problem && !asking && <Problem {...problem} words={words.workspace} />}
      <p className="quiet">{names.about}</p>
      <Button kind="warning" onClick={() => setAsking(true)}>
        {names.start}
      </Button>
      {asking && (
        <Dialog title={`${names.start}: ${hub.name}`} onClose={() => setAsking(false)}>
          <form
            noValidate
            onSubmit={(event) => {
              event.preventDefault();
              if (!busy) close(new FormData(event.currentTarget));
            }}
          >
            {problem && <Problem {...problem} words={words.workspace} />}
            <Field name="reason" label={names.reason} hint={names.reason_hint} maxLength={200} />
            <Field
              name="starts_at"
              type="datetime-local"
              label={names.when}
              hint={names.when_hint}
            />
            <Field
              name="ends_at"
              type="datetime-local"
              label={names.until}
              hint={names.until_hint}
            />
            <div className="actions">
              <Button type="submit" kind="warning" busy={busy}>
                {names.confirm}
              </Button>
              <Button kind="secondary" onClick={() => setAsking(false)}>
                {words.workspace.ui.cancel}
              </Button>
            </div>
          </form>
        </Dialog>
      )}
    </section>
  );
}

function sentence({ starts_at, ends_at, reason }: Closure, { editing, opening }: EditingWords) {
  const { until_then, until_further_notice } = editing.closure;
  return fill(ends_at ? until_then : until_further_notice, {
    from: momentWords(starts_at, opening),
    until: ends_at ? momentWords(ends_at, opening) : '',
    reason,
  });
}
