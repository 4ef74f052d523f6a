import type { Check, ListedHub } from './hub-to-edit.schema.ts';

const isBefore = (a: Check, b: Check) => (a.checked_on ?? '') < (b.checked_on ?? '');

/** The part of a place whose facts nobody has checked for longest; parts without facts have none to check. */
export function nextCheck({ checks }: Pick<ListedHub, 'checks'>): Check | undefined {
  return checks
    .filter(({ facts }) => facts > 0)
    .reduce<Check | undefined>(
      (oldest, one) => (!oldest || isBefore(one, oldest) ? one : oldest),
      undefined,
    );
}

/** Places in the order in which to check them: never checked first, then the oldest, then by name. */
export function byOldestCheck<Hub extends ListedHub>(hubs: readonly Hub[]): Hub[] {
  const checkedOn = (hub: Hub) => nextCheck(hub)?.checked_on ?? '';
  return [...hubs].sort((a, b) => {
    const [first, second] = [checkedOn(a), checkedOn(b)];
    if (first === second) return a.name.localeCompare(b.name);
    return first < second ? -1 : 1;
  });
}
