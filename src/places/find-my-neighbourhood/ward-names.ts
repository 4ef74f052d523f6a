/** Something with a name that a resident may type. */
export interface Named {
  name: string;
}

const COMPASS: Readonly<Record<string, string>> = {
  n: 'north',
  nth: 'north',
  e: 'east',
  s: 'south',
  sth: 'south',
  w: 'west',
};
const JOINING_WORDS = new Set(['and', 'the', 'of', 'ward', 'area']);

/**
 * The wards that a typed name may mean, best first: the name itself, then names whose words begin
 * as typed, then names a slip or two away. Only the best kind of match is given, so that "Newport"
 * answers with one ward, and an empty list when nothing comes near.
 */
export function wardsNamed<Ward extends Named>(typed: string, wards: readonly Ward[]): Ward[] {
  const asked = words(typed);
  if (asked.length === 0) return [];
  const scored = wards.map((ward) => ({ ward, cost: costOf(asked, words(ward.name)) }));
  const best = Math.min(...scored.map(({ cost }) => cost));
  return best === Infinity
    ? []
    : scored.filter(({ cost }) => cost === best).map(({ ward }) => ward);
}

function words(text: string): string[] {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/['’\p{M}]/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word && !JOINING_WORDS.has(word))
    .map((word) => COMPASS[word] ?? word);
}

/** 0 for the same words, 1 where all begin as typed, more for each slip, Infinity for no match. */
function costOf(asked: readonly string[], name: readonly string[]): number {
  if (asked.join(' ') === name.join(' ')) return 0;
  const slips = asked.map((word) => Math.min(...name.map((other) => slipsIn(word, other))));
  const runTogether = slipsIn(asked.join(''), name.join(''));
  return 1 + Math.min(sum(slips), runTogether);
}

/** Slips between a typed word and the start of another; Infinity when there are too many. */
function slipsIn(typed: string, word: string): number {
  if (word.startsWith(typed)) return 0;
  const allowed = typed.length < 4 ? 0 : typed.length < 8 ? 1 : 2;
  const slips = Math.min(
    editDistance(typed, word),
    editDistance(typed, word.slice(0, typed.length)),
  );
  return slips <= allowed ? slips : Infinity;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** Letters added, dropped, changed or swapped with a neighbour (optimal string alignment). */
function editDistance(from: string, to: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const changed = from[row - 1] === to[column - 1] ? 0 : 1;
      const swapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      current[column] = Math.min(
        last[column]! + 1,
        current[column - 1]! + 1,
        last[column - 1]! + changed,
        swapped ? beforeLast[column - 2]! + 1 : Infinity,
      );
    }
    beforeLast = last;
    last = current;
  }
  return last[to.length]!;
}
