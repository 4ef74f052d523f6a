import type { PartProps } from './PlanScreen.tsx';

/** Who changed what about a plan, newest first. */
export function ChangeRecord({ record, words }: PartProps) {
  const { record: said } = words;
  const entities: Readonly<Record<string, string>> = said.entities;
  const kinds: Readonly<Record<string, string>> = said.kinds;
  const at = new Intl.DateTimeFormat(words.locale, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'Europe/London',
  });
  const who = (id: string | null) =>
    id ? (record.people.get(id) ?? said.somebody) : said.software;
  return (
    <section className="section no-print">
      <h2>{said.title}</h2>
      {record.changes.length === 0 && <p>{said.none}</p>}
      <ol className="change-record">
        {record.changes.map((change) => (
          <li key={change.id}>
            <strong>
              {entities[change.entity] ?? change.entity} {kinds[change.action] ?? change.action}
            </strong>{' '}
            <span className="quiet">
              {`${at.format(new Date(change.at))}, ${who(change.staff_id)}`}
            </span>
            <br />
            {Object.entries(change.after as Record<string, unknown>)
              .filter(([column, value]) => value !== null && !column.endsWith('_id'))
              .map(([column, value]) => `${column.replaceAll('_', ' ')}: ${String(value)}`)
              .join(' · ')}
          </li>
        ))}
      </ol>
    </section>
  );
}
