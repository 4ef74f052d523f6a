import type { ReactNode } from 'react';
import { StatusTag } from '../../staff/ui/StatusTag.tsx';
import { dayAndTime } from './day-and-time.ts';
import type { CaseToTriage, Choices } from './gateway.schema.ts';
import type { Said } from './gateway.words.ts';
import { nameIn } from './name-in.ts';
import { promiseStanding } from './promise-words.ts';
import { Risk } from './QueueTable.tsx';

interface Props extends Said {
  choices: Choices;
  request: CaseToTriage;
}

/** What was asked, and how it stands. */
export function RequestFacts({ words, language, choices, request }: Props) {
  const { one, list } = words;
  const standing = promiseStanding(request, words.standing, language);
  const named = (names: Record<string, string>, key: string) => names[key] ?? key;
  const facts: [string, ReactNode][] = [
    [list.needs, request.needs.map((id) => nameIn(choices.needs, id)).join(', ')],
    [list.risk, <Risk row={request} words={words} />],
    [list.soon, named(words.how_soon, request.how_soon)],
    [list.promise, <StatusTag tone={standing.tone}>{standing.text}</StatusTag>],
    [one.due, dayAndTime(request.respond_by, language)],
    [
      one.asked,
      `${dayAndTime(request.received_at, language)}. ${named(words.channels, request.channel)}. ${named(words.for_whom, request.for_whom)}.`,
    ],
    [list.area, nameIn(choices.areas, request.neighbourhood_id) ?? list.no_area],
    [list.team, nameIn(choices.teams, request.team_id) ?? list.no_team],
    [list.lead, request.lead ?? list.nobody],
  ];
  const talk = (request.communication ?? []).map((way) => named(words.communication, way));
  if (talk.length > 0) facts.push([one.talk, talk.join(', ')]);
  if (request.language) facts.push([one.language, request.language]);
  return (
    <>
      {request.must_not && (
        <div className="block ember request-asked">
          <h2>{one.must_not}</h2>
          <p className="as-written">{request.must_not}</p>
        </div>
      )}
      <h2>{one.wrote}</h2>
      {request.words ? (
        <blockquote className="as-written">{request.words}</blockquote>
      ) : (
        <p>{one.wrote_nothing}</p>
      )}
      <dl className="request-facts">
        {facts.map(([term, fact]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{fact}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
