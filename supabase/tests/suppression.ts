/** What an attacker knows of how numbers are told: docs/decisions/0017, apart from the database. */

/** For each place, the first of its group: halves for as long as every number of both is five or more. */
export function groupsTold(places: number[][], low = 0, high = places.length - 1): number[] {
  if (low >= high) return [low];
  const middle = Math.floor((low + 1 + high + 1) / 2) - 1;
  const isSmall = ([a, b]: [number, number]) =>
    places[0]!.some((_, w) => places.slice(a, b + 1).reduce((sum, one) => sum + one[w]!, 0) < 5);
  if (isSmall([low, middle]) || isSmall([middle + 1, high])) {
    return Array<number>(high - low + 1).fill(low);
  }
  return [...groupsTold(places, low, middle), ...groupsTold(places, middle + 1, high)];
}

export const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
const isAlone = (groups: number[], at: number) =>
  groups.filter((one) => one === groups[at]).length === 1;

/** What is told of a choice: of each option, of each part, and of each option in each part. */
export interface Told {
  base: number | null;
  options: (number | null)[];
  parts: (number | null)[];
  cells: (number | null)[][];
}

/**
 * @param table people by option and part; the last row are those who left it out, and the last part,
 *   if anybody is in it, those who did not say.
 * @param isConditional whether the question is asked of some alone.
 * @param byArea whether the options are areas: then the last row, everybody else, stands first.
 */
export function publish(
  table: readonly (readonly number[])[],
  isConditional = false,
  byArea = false,
): Told {
  const rows = table.map(sum);
  const people = sum(rows);
  const skipped = rows.at(-1)!;
  const options = rows.slice(0, -1);
  const shares = table[0]!.map((_, part) => table.map((row) => row[part]!));
  const used = shares.at(-1)!.some((share) => share > 0) ? shares : shares.slice(0, -1);
  const nothing: Told = {
    base: null,
    options: options.map(() => null),
    parts: used.map(() => null),
    cells: options.map(() => used.map(() => null)),
  };
  if (people < 5) return nothing;
  const partGroups = groupsTold(used.map((share) => [sum(share)]));
  const parts = used.map((share, at) =>
    isAlone(partGroups, at) && sum(share) >= 5 ? sum(share) : null,
  );
  if (isConditional && (people - skipped < 5 || skipped < 5)) return { ...nothing, parts };
  const named = [...options.keys()];
  const others = isConditional || skipped === 0 ? [] : [rows.length - 1];
  const order = byArea ? [...others, ...named] : [...named, ...others];
  const found = groupsTold(order.map((at) => [rows[at]!]));
  const members = [...Map.groupBy(order, (_, n) => found[n]!).values()];
  /** For each row, its group. */
  const groups = rows.map((_, at) => members.findIndex((group) => group.includes(at)));
  if (isConditional) members.push([rows.length - 1]);
  const split = groupsTold(
    used.map((share) => members.map((group) => sum(group.map((at) => share[at]!)))),
  );
  return {
    base:
      isConditional || skipped === 0 || isAlone(groups, rows.length - 1) ? people - skipped : null,
    options: options.map((one, at) => (isAlone(groups, at) ? one : null)),
    parts,
    cells: options.map((_, option) =>
      used.map((share, part) =>
        isAlone(groups, option) && isAlone(split, part) && used.length > 1 ? share[option]! : null,
      ),
    ),
  };
}

/** Every way to put so many people into so many places. */
export function* placings(people: number, places: number): Generator<number[]> {
  if (places === 1) return yield [people];
  for (let first = 0; first <= people; first += 1) {
    for (const rest of placings(people - first, places - 1)) yield [first, ...rest];
  }
}
