import { fill } from '../../messages/fill.ts';
import { StatusTag } from '../../staff/ui/StatusTag.tsx';
import { inboxAddress, type InboxFilter } from './inbox-filter.ts';
import type { InboxRow } from './inbox.schema.ts';
import { wordFor, type Said } from './inbox.words.ts';
import { nameOf, type PlaceNames } from './place-names.ts';
import { toneOf } from './state-tone.ts';
import { daysSince } from './waiting.ts';

interface Props extends Said {
  rows: readonly InboxRow[];
  names: PlaceNames;
  filter: InboxFilter;
  open: string | null;
  selected: ReadonlySet<string>;
  now: number;
  onSelect: (id: string) => void;
  onOpen: (id: string) => void;
}

/** The records of a page, each a link that opens it and a box that selects it. */
export function InboxList({
  rows,
  names,
  filter,
  open,
  selected,
  now,
  onSelect,
  onOpen,
  ...said
}: Props) {
  const { words, language } = said;
  return (
    <ol className="plain-list inbox-list">
      {rows.map((row) => {
        const text = row.excerpt ?? words.list.withdrawn;
        const days = daysSince(row.created_at, now);
        const people = row.support_count + row.merged_count;
        const facts = [
          days > 0 ? fill(words.list.waiting, { count: days }, language) : words.list.today,
          wordFor(words.kinds, row.kind),
          nameOf(names.areas, row.neighbourhood_id),
          nameOf(names.themes, row.theme_id) ?? words.list.no_theme,
          row.channel !== 'website' && wordFor(words.channels, row.channel),
          people > 0 && fill(words.list.people, { count: people }, language),
        ];
        return (
          <li key={row.id} data-open={row.id === open || undefined}>
            <input
              type="checkbox"
              aria-label={fill(words.list.select, { words: text.slice(0, 60) })}
              checked={selected.has(row.id)}
              onChange={() => onSelect(row.id)}
            />
            <div>
              <a
                href={inboxAddress(filter, row.id)}
                data-priority={row.id}
                aria-current={row.id === open || undefined}
                onClick={(event) => {
                  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
                  event.preventDefault();
                  onOpen(row.id);
                }}
              >
                {text}
              </a>
              <p className="quiet">
                {!row.read_at && row.state === 'received' && (
                  <>
                    <StatusTag>{words.list.unread}</StatusTag>{' '}
                  </>
                )}
                {row.state !== filter.state &&
                  !(filter.state === 'unanswered' && row.state === 'published') && (
                    <>
                      <StatusTag tone={toneOf(row.state)}>
                        {wordFor(words.states, row.state)}
                      </StatusTag>{' '}
                    </>
                  )}
                {row.perhaps_robot && (
                  <>
                    <StatusTag tone="quiet">{words.list.perhaps_robot}</StatusTag>{' '}
                  </>
                )}
                {row.demonstration && (
                  <>
                    <StatusTag tone="quiet">{words.list.demonstration}</StatusTag>{' '}
                  </>
                )}
                {facts.filter(Boolean).join(' · ')}
              </p>
            </div>
          </li>
        );
      })}
    </ol>
  );
}
