import type { Dashboard } from './dashboard.schema.ts';
import { named, shown, type AboutWords, type DashboardWords } from './dashboard.words.ts';

interface Props {
  heard: NonNullable<Dashboard['heard']>;
  words: DashboardWords;
  /** The questions and their answers in words. */
  about: AboutWords;
}

const questions = ['age_group', 'sex', 'ethnic_group', 'disability'] as const;

/** Who is heard, and so who is not: what people said about themselves, where enough of them did. */
export function Heard({ heard, words, about }: Props) {
  const w = words.heard;
  const told = questions.filter((question) => heard[question].some(({ people }) => people));
  return (
    <section className="dashboard-part" aria-labelledby="heard">
      <h2 id="heard">{w.title}</h2>
      <p className="quiet">{w.text}</p>
      {told.length === 0 && <p>{w.too_few}</p>}
      {told.map((question) => (
        <table className="dashboard-table" key={question}>
          <caption>{about[question].legend}</caption>
          <thead>
            <tr>
              <th scope="col">{w.answer}</th>
              <th scope="col">{w.people}</th>
            </tr>
          </thead>
          <tbody>
            {heard[question].map(({ answer, people }) => (
              <tr key={answer}>
                <th scope="row">{answer ? named(about[question], answer) : w.not_said}</th>
                <td>{people === null ? w.few : shown(people, words, true)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </section>
  );
}
