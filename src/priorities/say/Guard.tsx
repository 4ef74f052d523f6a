import { telephoneLink } from '../../lib/links.ts';
import { fill } from '../../messages/fill.ts';
import { crisesIn, privateThings, reportRouteFor } from './guard.ts';
import type { SayOptions } from './say-options.ts';
import type { SayWords } from './say.words.ts';

interface Props {
  text: string;
  words: SayWords['guard'];
  options: Pick<SayOptions, 'lines' | 'routes'>;
}

/**
 * What a person beside the writer might say about a text: who to ring, where it is mended sooner,
 * what may be private. Worked out in the browser alone; none of it keeps anybody from sending.
 */
export function Guard({ text, words, options }: Props) {
  const crises = crisesIn(text);
  const things = privateThings(text);
  const slug = reportRouteFor(text);
  const route = options.routes.find((route) => route.slug === slug);
  const lines = options.lines.filter(({ topic }) => topic === 'any' || crises.includes('home'));
  return (
    <div role="status" className="guard">
      {crises.length > 0 && (
        <div className="aside crisis">
          <h3>{words.crisis}</h3>
          <p>
            {words.crisis_call} <a href="tel:999">{words.crisis_number}</a>
          </p>
          <p>{words.crisis_text}</p>
          <ul>
            {lines.map(({ name, number, description }) => (
              <li key={name}>
                {name}: <a href={telephoneLink(number)}>{number}</a>
                {description && <span className="quiet"> {description}</span>}
              </li>
            ))}
          </ul>
          <p>
            <a href="/help/">{words.help}</a>
          </p>
        </div>
      )}
      {route && (
        <div className="aside">
          <h3>{words.report}</h3>
          <p>
            {route.name}. {route.about}{' '}
            <a href={`/report-it/#${route.slug}`}>{words.report_link}</a>
          </p>
          <p>{words.report_keep}</p>
        </div>
      )}
      {things.length > 0 && (
        <div className="aside">
          <h3>{words.private}</h3>
          <p>
            {fill(words.private_text, {
              things: things.map((thing) => words.things[thing]).join(words.and),
            })}
          </p>
        </div>
      )}
    </div>
  );
}
