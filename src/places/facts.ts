import type { Provenance } from '../lib/provenance.ts';

/** A published fact, told by what it is about and where it comes from. */
export interface Fact<Kind extends string = string> extends Provenance {
  kind: Kind;
  name: string;
}

/** How many facts there are, and the names of those that nobody has confirmed. */
export interface Tally {
  facts: number;
  provisional: string[];
}

/** Facts by kind, in the order in which the kinds first come. */
export function tallyByKind<Kind extends string>(facts: readonly Fact<Kind>[]): Map<Kind, Tally> {
  const tallies = new Map<Kind, Tally>();
  for (const { kind, name, provisional } of facts) {
    const tally = tallies.get(kind) ?? { facts: 0, provisional: [] };
    tallies.set(kind, tally);
    tally.facts += 1;
    if (provisional) tally.provisional.push(name);
  }
  return tallies;
}

/** How many facts come from a source, and the last day ('YYYY-MM-DD') a person checked one of them. */
export function useOf(source: string, facts: readonly Fact[]) {
  const own = facts.filter((fact) => fact.source === source);
  const checked = own.flatMap(({ checked_on }) => checked_on ?? []);
  return { facts: own.length, checked_on: checked.sort().at(-1) ?? null };
}
