import { fill } from '../messages/fill.ts';
import type { Dashboard } from './dashboard.schema.ts';
import { shown, type DashboardWords } from './dashboard.words.ts';

interface Props {
  byWard: NonNullable<Dashboard['by_ward']>;
  /** The area's name. */
  area: string;
  words: DashboardWords;
}

/** How much waits in each of a councillor's wards, and in the area where nobody said which ward. */
export function Wards({ byWard, area, words }: Props) {
  const w = words.wards;
  const rows = [
    ...byWard.wards.map(({ name, waiting }) => ({ name, waiting })),
    {
      name: fill(w.no_ward, { area: area }),
      waiting: byWard.no_ward_waiting,
    },
  ];
  return (
    <section className="dashboard-part" aria-labelledby="wards">
      <h2 id="wards">{w.title}</h2>
      <table className="dashboard-table">
        <caption className="visually-hidden">{w.waiting}</caption>
        <thead>
          <tr>
            <th scope="col">{w.place}</th>
            <th scope="col">{w.waiting}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, waiting }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{shown(waiting, words)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
