import { longDate } from '../../lib/dates.ts';
import { fill } from '../../messages/fill.ts';
import { Button } from '../../staff/ui/Button.tsx';
import { DataTable } from '../../staff/ui/DataTable.tsx';
import { Chart } from '../charts/Chart.tsx';
import type { ChartWords } from '../charts/charts.words.ts';
import { AreasReached } from './AreasReached.tsx';
import { dayByDay, dropOff, dropOffByArea, type Step } from './drop-off.ts';
import { HubPosters } from './HubPosters.tsx';
import { PagesReached } from './PagesReached.tsx';
import type { Part } from './question-results.ts';
import type { Results } from './results.queries.ts';
import type { ResultsWords } from './results.words.ts';

interface Props {
  results: Results;
  /** Whose answers are shown; days are known of everybody alone. */
  part: Part;
  /** Names of areas and hubs by id. */
  places: ReadonlyMap<string, string>;
  words: ResultsWords;
  charts: ChartWords;
  reload: () => Promise<void>;
}

/** When people answered, and how far on the way. */
export function TakingPart({ results, part, places, words: all, charts, reload }: Props) {
  const words = all.part;
  const { definition, counts, visits, at } = results;
  const number = (count: number) => count.toLocaleString(all.locale);
  const everyDay = dayByDay(definition, visits, counts);
  const days = everyDay.filter(({ people }) => people > 0);
  const begun = everyDay.some((each) => each.begun > 0);
  const busiest = days.reduce((most, one) => (one.people > most.people ? one : most), {
    ...{ day: '', people: 0 },
  });
  const steps = ['', 'channel', 'area'].includes(part[0])
    ? dropOff(definition, visits, counts, part)
    : [];
  const areaName = (area: string) => places.get(area) ?? words.not_said;
  const areas = dropOffByArea(definition, visits, areaName);
  const titles = new Map(definition.pages.map(({ id, title }) => [id, title]));
  const nameOf = ({ id, isForSome }: Step) => {
    const page = id === '-check' ? words.check : id === '-sent' ? words.sent : titles.get(id)!;
    return isForSome ? fill(words.some, { page }) : page;
  };
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
          <p className="quiet">{words.days_chart_name}</p>
          <Chart spec={{ kind: 'days', label: words.days_chart, days }} />
          {begun && (
            <>
              <p className="quiet">{words.begun_chart_name}</p>
              <Chart
                spec={{
                  ...{ kind: 'days', label: words.begun_chart },
                  days: everyDay.map((each) => ({ day: each.day, people: each.begun })),
                }}
              />
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
      {part[0] === '' && <HubPosters {...{ counts, places, charts }} words={all} />}
      {steps.length > 0 && (
        <PagesReached
          {...{ steps, nameOf, charts }}
          area={part[0] === 'area' ? areaName(part[1]) : undefined}
          words={all}
        />
      )}
      {part[0] === '' && areas.length > 0 && (
        <AreasReached {...{ areas, areaName, nameOf }} words={all} />
      )}
    </section>
  );
}
