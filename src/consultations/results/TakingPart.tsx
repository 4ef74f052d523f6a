import { longDate } from '../../lib/dates.ts';
import { fill } from '../../messages/fill.ts';
import { Button } from '../../staff/ui/Button.tsx';
import { DataTable } from '../../staff/ui/DataTable.tsx';
import { Chart } from '../charts/Chart.tsx';
import { percent } from '../charts/chart-of.ts';
import type { ChartWords } from '../charts/charts.words.ts';
import { dayByDay, dropOff } from './drop-off.ts';
import type { Part } from './question-results.ts';
import type { Results } from './results.queries.ts';
import type { ResultsWords } from './results.words.ts';

interface Props {
  results: Results;
  /** Whose answers are shown; days are known of everybody alone. */
  part: Part;
  words: ResultsWords;
  charts: ChartWords;
  reload: () => Promise<void>;
}

/** When people answered, and how far on the way. */
export function TakingPart({ results, part, words: all, charts, reload }: Props) {
  const words = all.part;
  const { definition, counts, visits, at } = results;
  const number = (count: number) => count.toLocaleString(all.locale);
  const everyDay = dayByDay(definition, visits, counts);
  const days = everyDay.filter(({ people }) => people > 0);
  const begun = everyDay.some((each) => each.begun > 0);
  const busiest = days.reduce((most, one) => (one.people > most.people ? one : most), {
    ...{ day: '', people: 0 },
  });
  const steps = ['', 'channel'].includes(part[0])
    ? dropOff(definition, visits, counts, part[1])
    : [];
  const titles = new Map(definition.pages.map(({ id, title }) => [id, title]));
  const nameOf = (id: string, isForSome: boolean) => {
    const page = id === '-check' ? words.check : id === '-sent' ? words.sent : titles.get(id)!;
    return isForSome ? fill(words.some, { page }) : page;
  };
  const sent = steps.at(-1);
  const time = new Date(at).toLocaleTimeString(all.locale, { timeStyle: 'short' });
  return (
    <section className="block" aria-labelledby="taking-part">
      <h2 id="taking-part">{words.title}</h2>
      <div className="actions">
        <p role="status">{fill(words.counted, { time })}</p>
        <Button kind="secondary" small onClick={() => void reload()}>
          {words.again}
        </Button>
      </div>
      {part[0] === '' && days.length > 0 && (
        <>
          <h3>{words.days}</h3>
          <p>
            {fill(
              words.days_summary,
              { count: days.length, day: longDate(busiest.day, all.locale), most: busiest.people },
              all.locale,
            )}
          </p>
          <Chart spec={{ kind: 'days', label: words.days_chart, days }} />
          {begun && (
            <>
              <Chart
                spec={{
                  ...{ kind: 'days', label: words.begun_chart },
                  days: everyDay.map((each) => ({ day: each.day, people: each.begun })),
                }}
              />
              <p className="quiet">{words.begun_about}</p>
            </>
          )}
          <details>
            <summary>{all.table}</summary>
            <DataTable
              caption={words.days}
              columns={[
                { key: 'day', label: words.day, cell: ({ day }) => longDate(day, all.locale) },
                {
                  key: 'people',
                  label: all.columns.people,
                  numeric: true,
                  cell: ({ people }) => number(people),
                },
                {
                  key: 'begun',
                  label: words.begun,
                  numeric: true,
                  cell: (each) => number(each.begun),
                },
                {
                  key: 'checked',
                  label: words.checked,
                  numeric: true,
                  cell: ({ checked }) => number(checked),
                },
              ]}
              rows={everyDay}
              rowKey={({ day }) => day}
              empty={all.no_answers}
            />
          </details>
        </>
      )}
      {sent && (
        <>
          <h3>{words.pages}</h3>
          <p>
            {fill(sent.share === null ? words.pages_more : words.pages_summary, {
              begun: number(steps[0]!.reached),
              sent: number(sent.reached),
              share: percent(sent.share ?? 0),
            })}
          </p>
          <Chart
            spec={{
              ...{ kind: 'bars', label: words.pages_chart },
              bars: steps.map(({ id, reached, share, isForSome }) => ({
                name: nameOf(id, isForSome),
                value:
                  share === null
                    ? number(reached)
                    : fill(charts.bar, { count: number(reached), share: percent(share) }),
                share: share ?? 1,
              })),
            }}
          />
          <details>
            <summary>{all.table}</summary>
            <DataTable
              caption={words.pages}
              columns={[
                { key: 'page', label: words.page, cell: (step) => nameOf(step.id, step.isForSome) },
                {
                  key: 'reached',
                  label: words.reached,
                  numeric: true,
                  cell: ({ reached }) => number(reached),
                },
                {
                  key: 'share',
                  label: all.columns.share,
                  numeric: true,
                  cell: ({ share }) => share !== null && fill(all.share, { share: percent(share) }),
                },
              ]}
              rows={steps}
              rowKey={({ id }) => id}
              empty={all.no_answers}
            />
          </details>
          <p className="quiet">{words.pages_about}</p>
        </>
      )}
    </section>
  );
}
