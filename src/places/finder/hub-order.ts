import { metresBetween, type Spot } from '../find-my-neighbourhood/distance.ts';
import type { FinderHub } from './hub-filter.ts';

/** How far as residents say it: to the next 100 metres, from half a mile on to the next 0.1 mile. */
export function nearness(metres: number): { unit: 'metres' | 'miles'; count: number } {
  const miles = metres / 1609.344;
  return miles < 0.5
    ? { unit: 'metres', count: Math.max(100, Math.round(metres / 100) * 100) }
    : { unit: 'miles', count: Math.round(miles * 10) / 10 };
}

type Placed = Pick<FinderHub, 'name' | 'position'>;

/** Names from A to Z as `locale` (BCP 47) orders them, numbers by value. */
export function byName<Hub extends Placed>(hubs: readonly Hub[], locale: string): Hub[] {
  const collator = new Intl.Collator(locale, { numeric: true });
  return [...hubs].sort((a, b) => collator.compare(a.name, b.name));
}

/** Nearest to `origin` first; places whose position is not known come last, by name. */
export function byDistance<Hub extends Placed>(
  hubs: readonly Hub[],
  origin: Spot,
  locale: string,
): Hub[] {
  const metres = new Map(
    hubs.map((hub) => [hub, hub.position ? metresBetween(origin, hub.position) : Infinity]),
  );
  return byName(hubs, locale).sort((a, b) => {
    const [first, second] = [metres.get(a)!, metres.get(b)!];
    return first === second ? 0 : first - second;
  });
}
