import { fill } from '../../messages/fill.ts';
import type { Comparison } from './comparison.ts';
import { ComparisonTable } from './ComparisonTable.tsx';
import { GapList } from './GapList.tsx';
import { gapSentencesWithin, sentencesOfAreas, type HeardNames } from './gap-sentences.ts';
import type { AreaCompared } from './within-areas.ts';

interface Props {
  areas: readonly AreaCompared[];
  names: HeardNames;
}

const isTold = ({ groups }: Comparison) => groups.some(({ gap }) => gap !== 'hidden');

/** Which groups of each area's own people answered less than their share, or more. */
export function GapsWithinAreas({ areas, names }: Props) {
  const { words } = names;
  const gaps = (['fewer', 'more'] as const)
    .map((gap) => ({ gap, sentences: gapSentencesWithin(areas, gap, names) }))
    .filter(({ sentences }) => sentences.length > 0);
  const isSomeTold = areas.some(({ compared }) => compared.some(isTold));
  return (
    <>
      <h3>{words.within}</h3>
      {gaps.length === 0 && isSomeTold && <p>{words.within_balanced}</p>}
      {gaps.map(({ gap, sentences }) => (
        <GapList key={gap} heading={words[gap]} level={4} sentences={sentences} />
      ))}
      {(['hidden', 'unknown'] as const)
        .flatMap((what) => sentencesOfAreas(areas, what, names))
        .map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
    </>
  );
}

/** The numbers behind it, area by area; none of what is hidden as a whole. */
export function TablesOfAreas({ areas, names }: Props) {
  const shown = areas
    .map(({ id, name, compared }) => ({
      ...{ id, name },
      compared: compared.filter(isTold),
    }))
    .filter(({ compared }) => compared.length > 0);
  return shown.map(({ id, name, compared }) => (
    <details key={id}>
      <summary>{fill(names.words.numbers_of, { place: name })}</summary>
      {compared.map((comparison) => (
        <ComparisonTable key={comparison.variable} {...{ comparison, names }} place={name} />
      ))}
    </details>
  ));
}
