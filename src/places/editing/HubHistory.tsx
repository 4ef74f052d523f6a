import { longDate } from '../../lib/dates.ts';
import { fill } from '../../messages/fill.ts';
import { dateAt } from '../opening/london-time.ts';
import type { EditingWords } from './editing-words.ts';
import type { HubToEdit } from './hub-to-edit.schema.ts';
import type { Part } from './parts.ts';

/** What staff did to a place, the latest first. */
export function HubHistory({
  history,
  words,
}: {
  history: HubToEdit['history'];
  words: EditingWords['editing'];
}) {
  const names = words.history;
  const partWords = (part: string) => {
    if (part === 'closed' || part === 'reopened') return names[part];
    const checked = part.replace(/^checked_/, '');
    const name = words.parts[checked as Part] ?? checked;
    return checked === part ? name : fill(names.checked, { part: name });
  };
  return (
    <details>
      <summary>{names.title}</summary>
      {history.length === 0 && <p>{names.none}</p>}
      <ol>
        {history.map(({ at, by, parts }, index) => (
          <li key={index}>
            {fill(names.line, {
              date: longDate(dateAt(Date.parse(at)), words.locale),
              parts: parts.map(partWords).join(', '),
              name: by ?? names.nobody,
            })}
          </li>
        ))}
      </ol>
    </details>
  );
}
