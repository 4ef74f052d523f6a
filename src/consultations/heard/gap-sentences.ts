import { fill } from '../../messages/fill.ts';
import type { HeardWords } from './heard.words.ts';
import type { Comparison, Gap, GroupShare } from './comparison.ts';
import type { AreaCompared } from './within-areas.ts';

/** What groups and places are called. */
export interface HeardNames {
  words: HeardWords;
  /** Areas by id and wards by slug. */
  places: ReadonlyMap<string, string>;
  /** The areas that are asked, as one name. */
  asked: string;
}

/** A group as a table names it, such as "People aged 16 to 24" or "Newport". */
export function groupName(
  { variable }: Pick<Comparison, 'variable'>,
  group: string,
  names: HeardNames,
) {
  if (variable === 'area' || variable === 'ward') return names.places.get(group) ?? group;
  const groups: Readonly<Record<string, string>> = names.words.groups[variable];
  return groups[group] ?? group;
}

/** A share from 0 to 1 as so many in 100, rounded. */
function inHundred(share: number, { under_one }: HeardWords): string {
  return share > 0 && share < 0.005 ? under_one : String(Math.round(share * 100));
}

/** A group of the people of a place. */
interface Found {
  comparison: Comparison;
  group: GroupShare;
  place: string;
}

/** Every group of whom this is so; the widest gap first. */
function found(compared: readonly Comparison[], gap: Gap, place: string): Found[] {
  return compared.flatMap((comparison) =>
    comparison.groups
      .filter((group) => group.gap === gap)
      .map((group) => ({ comparison, group, place })),
  );
}

function inWords(all: Found[], sentenceOf: (group: GroupShare) => string, names: HeardNames) {
  const { words } = names;
  const difference = ({ group: { ofPeople, ofAnswers } }: Found) =>
    ofAnswers === null ? 0 : Math.abs(ofAnswers - ofPeople);
  return all
    .toSorted((a, b) => difference(b) - difference(a))
    .map(({ comparison, group, place }) => {
      const name = groupName(comparison, group.group, names);
      const isPlace = comparison.variable === 'area' || comparison.variable === 'ward';
      return fill(sentenceOf(group), {
        people: isPlace ? fill(words.living_in, { place: name }) : name,
        living: inHundred(group.ofPeople, words),
        answering: inHundred(group.ofAnswers ?? 0, words),
        place,
      });
    });
}

/** Every group of whom this is so, as a sentence with its shares; the widest gap first. */
export function gapSentences(
  compared: readonly Comparison[],
  gap: Exclude<Gap, 'as_many'>,
  names: HeardNames,
): string[] {
  const { words, asked } = names;
  return inWords(
    found(compared, gap, asked),
    ({ ofAnswers }) => (ofAnswers === null ? words.sentence_hidden : words.sentence),
    names,
  );
}

/** The same of each area's own groups, naming the area; hidden ones are told by `sentencesOfAreas`. */
export function gapSentencesWithin(
  areas: readonly AreaCompared[],
  gap: 'fewer' | 'more',
  names: HeardNames,
): string[] {
  const all = areas.flatMap(({ name, compared }) => found(compared, gap, name));
  return inWords(all, () => names.words.sentence_within, names);
}

/** One sentence for all areas of which the same is hidden, or unknown. */
export function sentencesOfAreas(
  areas: readonly AreaCompared[],
  what: 'hidden' | 'unknown',
  { words }: HeardNames,
): string[] {
  const list = new Intl.ListFormat(words.locale);
  const alike = Map.groupBy(
    areas.filter((area) => area[what].length > 0),
    (area) => list.format(area[what].map((each) => words.variables[each].toLowerCase())),
  );
  const sentence = { hidden: words.within_hidden, unknown: words.within_no_figures }[what];
  return [...alike].map(([variables, those]) =>
    fill(sentence, { variables, areas: list.format(those.map(({ name }) => name)) }),
  );
}
