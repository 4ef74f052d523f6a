import { dayInLondon, longDate } from '../../lib/dates.ts';
import { fill } from '../../messages/fill.ts';
import { StatusTag } from '../../staff/ui/StatusTag.tsx';
import type { ConsultationList } from './building.queries.ts';
import type { BuildingWords } from './building.words.ts';
import { overlaps } from './overlaps.ts';

interface Props extends ConsultationList {
  words: BuildingWords;
}

/** What each area is asked, in the order in which it begins, with a warning where asks overlap. */
export function CalendarView({ words, areas, consultations }: Props) {
  const { calendar } = words;
  const now = Date.now();
  const current = consultations.filter(
    ({ state, closes_at }) => closes_at && ['draft', 'scheduled', 'open'].includes(state),
  );
  const start = ({ opens_at }: (typeof current)[number]) => (opens_at ? Date.parse(opens_at) : now);
  const day = (moment: string) => longDate(dayInLondon(moment), words.locale);
  const inOrder = current.toSorted((a, b) => start(a) - start(b));
  return (
    <div className="calendar">
      {areas.map((area) => {
        const here = inOrder.filter(({ neighbourhoods }) => neighbourhoods.includes(area.id));
        return (
          <section key={area.id} aria-labelledby={`asks-${area.id}`}>
            <h2 id={`asks-${area.id}`}>{area.name}</h2>
            {here.length === 0 && <p className="quiet">{calendar.none}</p>}
            <ol>
              {here.map((ask) => {
                const others = overlaps(ask, here, now).map(({ other }) => other.title);
                return (
                  <li key={ask.id}>
                    {ask.may_read ? (
                      <a href={`/staff/consultations/edit/?id=${ask.id}`}>{ask.title}</a>
                    ) : (
                      <strong>{ask.title}</strong>
                    )}{' '}
                    <StatusTag tone="quiet">
                      {words.states[ask.state as keyof BuildingWords['states']]}
                    </StatusTag>
                    <br />
                    {fill(ask.opens_at ? words.list.from_to : words.list.until, {
                      from: ask.opens_at ? day(ask.opens_at) : '',
                      to: day(ask.closes_at!),
                    })}
                    {others.length > 0 && (
                      <p className="warning">
                        {fill(calendar.overlap, { titles: others.join(', ') })}
                      </p>
                    )}
                  </li>
                );
              })}
            </ol>
          </section>
        );
      })}
    </div>
  );
}
