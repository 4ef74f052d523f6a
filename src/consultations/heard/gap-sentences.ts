import { fill } from '../../messages/fill.ts';
import type { HeardWords } from './heard.words.ts';
import type { Comparison, Gap, GroupShare } from './who-is-missing.ts';

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

/** Every group of whom this is so, as a sentence with its shares; the widest gap first. */
export function gapSentences(
  compared: readonly Comparison[],
  gap: Exclude<Gap, 'as_many'>,
  names: HeardNames,
): string[] {
  const { words, asked: place } = names;
  const difference = ({ ofPeople, ofAnswers }: GroupShare) =>
    ofAnswers === null ? 0 : Math.abs(ofAnswers - ofPeople);
  return compared
    .flatMap((comparison) => comparison.groups.map((group) => ({ comparison, group })))
    .filter(({ group }) => group.gap === gap)
    .toSorted((a, b) => difference(b.group) - difference(a.group))
    .map(({ comparison, group }) => {
      const name = groupName(comparison, group.group, names);
      const isPlace = comparison.variable === 'area' || comparison.variable === 'ward';
      return fill(group.ofAnswers === null ? words.sentence_hidden : words.sentence, {
        people: isPlace ? fill(words.living_in, { place: name }) : name,
        living: inHundred(group.ofPeople, words),
        answering: inHundred(group.ofAnswers ?? 0, words),
        place,
      });
    });
}
