import { fill } from '../../messages/fill.ts';
import type { PriorityHistory } from './inbox.schema.ts';
import { wordFor, type InboxWords } from './inbox.words.ts';
import { dateAndTime } from './waiting.ts';

interface Props {
  words: InboxWords;
  language: string;
  history: PriorityHistory | undefined;
}

/** Who did what to a record, newest first. */
export function History({ words, language, history }: Props) {
  const entries = history?.entries ?? [];
  return (
    <details className="inbox-history">
      <summary>{words.history.title}</summary>
      {entries.length === 0 && <p>{words.history.empty}</p>}
      <ol className="plain-list">
        {entries.map((entry) => (
          <li key={entry.id}>
            <strong>{entry.by ?? words.history.resident}</strong> {deed(entry, words)}
            <br />
            <span className="quiet">
              {dateAndTime(entry.at, language)}
              {entry.reason && ` – ${fill(words.history.reason, { reason: entry.reason })}`}
            </span>
          </li>
        ))}
      </ol>
    </details>
  );
}

/** What an entry says was done, in words. */
function deed(entry: PriorityHistory['entries'][number], words: InboxWords): string {
  if (entry.action === 'read') return words.history.read;
  if (entry.entity === 'priority_contacts') return words.history.contact_deleted;
  if (entry.entity === 'priority_answers') return words.history.answered;
  if (entry.entity === 'plan_action_priorities') {
    return entry.action === 'insert' ? words.history.linked : words.history.unlinked;
  }
  if (entry.entity === 'priority_wordings') return words.history.reworded;
  const columns: Record<string, string> = words.columns;
  const named = new Set(entry.changed.filter((name) => columns[name]).map((name) => columns[name]));
  const what = [...named].join(', ') || words.columns.other;
  const state = entry.state && `: ${wordFor(words.states, entry.state)}`;
  return fill(words.history.changed, { what }) + (state ?? '');
}
