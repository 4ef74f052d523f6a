import { dayInLondon, longDate } from '../../lib/dates.ts';
import { fill } from '../../messages/fill.ts';
import { nameOf } from '../../priorities/inbox/place-names.ts';
import { Button } from '../../staff/ui/Button.tsx';
import { looksLikeHome } from '../telling/home-address.ts';
import { toldWords } from './group-record.ts';
import type { GroupProps } from './GroupScreen.tsx';

/** What is said of a group, as the public reads it or will, and as it was told us. */
export function GroupFacts({ group, places, words, onEdit }: GroupProps & { onEdit: () => void }) {
  const day = (date: string) => ({ date: longDate(date, words.locale) });
  const where = [nameOf(places.hubs, group.location_id), group.place].filter(Boolean).join(', ');
  const contact = [group.phone, group.email, group.web].filter(Boolean).join('\n');
  const rows: (readonly [string, string | null])[] = [
    [words.facts.about, group.about],
    [words.area, nameOf(places.areas, group.neighbourhood_id) ?? ''],
    [words.facts.meets, group.meets],
    [words.facts.where, where],
    [words.facts.for_whom, group.for_whom],
    [words.facts.cost, group.cost],
    [words.facts.volunteers, group.volunteers],
    [words.facts.contact, contact || words.no_contact],
    [words.facts.relation, words.relations[group.relation as 'run'] ?? group.relation],
  ];
  const told = toldWords(group);
  return (
    <>
      {looksLikeHome([group.place, group.about, group.meets].join('\n')) && (
        <p className="block ember">{words.home}</p>
      )}
      <dl className="group-facts">
        {rows.map(
          ([label, text]) =>
            text && (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{text}</dd>
              </div>
            ),
        )}
      </dl>
      <p className="quiet">{fill(words.told, day(dayInLondon(group.created_at)))}</p>
      {group.state === 'published' && group.checked_on && (
        <p className="quiet">{fill(words.checked_on, day(group.checked_on))}</p>
      )}
      {group.decline_reason && (
        <p>
          {fill(words.declined_because, {
            reason: words.reasons[group.decline_reason as 'test'] ?? group.decline_reason,
          })}
        </p>
      )}
      {group.edited_because && group.edited_at && (
        <details>
          <summary>
            {fill(words.edited, {
              ...day(dayInLondon(group.edited_at)),
              reason: group.edited_because,
            })}
          </summary>
          <h2>{words.as_told}</h2>
          <dl className="group-facts">
            {Object.entries(told).map(([field, text]) => (
              <div key={field}>
                <dt>{words.columns[field as 'name'] ?? field}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
      <Button kind="secondary" onClick={onEdit}>
        {words.edit}
      </Button>
    </>
  );
}
