import { useCallback } from 'react';
import { fill } from '../../messages/fill.ts';
import type { StaffClient } from '../../staff/session.queries.ts';
import { Problem } from '../../staff/ui/Problem.tsx';
import { useLoaded } from '../../staff/ui/use-loaded.ts';
import type { WorkspaceWords } from '../../staff/workspace.words.ts';
import type { Definition } from '../definition/definition.schema.ts';
import type { Kept, ResultCount } from '../results/results.queries.ts';
import { ComparisonTable } from './ComparisonTable.tsx';
import { GapList } from './GapList.tsx';
import { gapSentences } from './gap-sentences.ts';
import { loadWhomItAsks } from './heard.queries.ts';
import type { HeardWords } from './heard.words.ts';
import { whoIsMissing, withoutFigures } from './who-is-missing.ts';
import { withinAreas } from './within-areas.ts';
import { GapsWithinAreas, TablesOfAreas } from './WithinAreas.tsx';

interface Props {
  client: StaffClient;
  /** The consultation's. */
  id: string;
  definition: Definition;
  counts: readonly ResultCount[];
  kept: Kept;
  places: ReadonlyMap<string, string>;
  words: HeardWords;
  workspace: WorkspaceWords;
}

const GAPS = ['fewer', 'more', 'hidden'] as const;

/** Which groups of the people who are asked answered less than their share, or more. */
export function WhoIsMissing(props: Props) {
  const { client, id, definition, counts, kept, places, words, workspace } = props;
  const { loaded, error } = useLoaded(useCallback(() => loadWhomItAsks(client, id), [client, id]));
  const list = new Intl.ListFormat(words.locale);
  const whom = loaded?.value;
  const asked = list.format(whom?.areas.map(({ name }) => name) ?? []);
  const names = { words, places, asked };
  const compared = whom ? whoIsMissing(whom, definition, counts, kept) : [];
  const unknown = whom ? withoutFigures(compared, counts) : [];
  const within = whom ? withinAreas(whom, definition, counts, kept) : [];
  const areas = within?.filter(({ compared: own }) => own.length > 0) ?? [];
  const found = GAPS.map((gap) => ({ gap, sentences: gapSentences(compared, gap, names) }));
  const gaps = found.filter(({ sentences }) => sentences.length > 0);
  const all = [...compared, ...areas.flatMap((area) => area.compared)];
  const sources = [...new Set(all.flatMap((each) => each.sources))];
  return (
    <section className="block" aria-labelledby="missing">
      <h2 id="missing">{words.title}</h2>
      {error && <Problem error={error} attempt={1} words={workspace} />}
      {!whom && !error && <p>{words.loading}</p>}
      {whom && all.length === 0 && <p>{fill(words.nothing, { place: asked })}</p>}
      {all.length > 0 && (
        <>
          <p>{fill(words.about, { place: asked })}</p>
          {!within && <p>{fill(words.no_area_question, { place: asked })}</p>}
          {areas.length > 0 && <p>{fill(words.together, { place: asked })}</p>}
          {compared.length > 0 && gaps.every(({ gap }) => gap === 'hidden') && (
            <p>{words.balanced}</p>
          )}
          {gaps.map(({ gap, sentences }) => (
            <GapList
              key={gap}
              heading={gap === 'hidden' ? words.unknown : words[gap]}
              level={3}
              sentences={sentences}
            />
          ))}
          {unknown.length > 0 && (
            <p>
              {fill(words.no_figures, {
                place: asked,
                variables: list.format(unknown.map((each) => words.variables[each].toLowerCase())),
              })}
            </p>
          )}
          {areas.length > 0 && <GapsWithinAreas areas={within!} names={names} />}
          <details>
            <summary>{words.numbers}</summary>
            {compared.map((comparison) => (
              <ComparisonTable key={comparison.variable} {...{ comparison, names }} />
            ))}
            <TablesOfAreas areas={areas} names={names} />
            <p className="quiet">
              {fill(words.source, { sources: list.format(sources) })}{' '}
              {all.some(({ isMadeUp }) => isMadeUp) && words.made_up}
            </p>
          </details>
        </>
      )}
    </section>
  );
}
