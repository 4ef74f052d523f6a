/** How safe a way of reaching somebody is: with a reason only (`ask`), or not at all (`never`). */
export type Verdict = 'safe' | 'ask' | 'never';

export interface ContactRule {
  way: string;
  verdict: Verdict;
  /** Why it is not simply safe, as a sentence. */
  why: string | null;
  /** The reference of the request that it came with, where that is followed in this case. */
  of?: string | undefined;
}

/** A request of the same person: an address for it, and what it is called. */
export interface CaseLink {
  id: string;
  reference: string;
}

/** How somebody may be reached, as they said themselves with one request. */
export interface CaseContact {
  case: CaseLink & { version: number };
  name: string;
  ways: string[];
  phone: string | null;
  email: string | null;
  post_address: string | null;
  hub: string | null;
  hub_id: string | null;
  through_whom: string | null;
  safe_messages: string[];
  safe_days: string[];
  safe_times: string[];
  caller_says: string | null;
  safe_word: string | null;
  communication: string[];
  language: string | null;
  must_not: string | null;
  asked_by: string | null;
  consent_recorded: string;
  /** Since when they do not want us to get in touch (ISO 8601); null while they do. */
  withdrawn_at: string | null;
  /** What is safe at the times that they named, and at any other. */
  rules: { at_safe_times: ContactRule[]; at_other_times: ContactRule[] };
}

/** Something that happened, in the timeline. Moments are ISO 8601. */
export interface CaseEntry {
  id: string;
  at: string;
  by: string | null;
  kind: string;
  way: string | null;
  words: string | null;
  need: string | null;
  organization: string | null;
  colleague: string | null;
  /** The entry that this one follows. */
  follows: string | null;
  /** The reference of the request that it came with, where that is followed in this case. */
  of: string | null;
}

/** Something with a name to choose it by. */
export interface Named {
  id: string;
  name: string;
}

/** That somebody agreed to be asked how it went, and what became of it; never what they said. */
export interface FollowUp {
  way: 'email' | 'call';
  state: 'agreed' | 'asked' | 'answered' | 'over';
  ask_on: string;
  until: string;
  /** Whether their answers can be written down today. */
  is_due: boolean;
}

/** Everything of one case, as `case_record()` answers it. Moments are ISO 8601. */
export interface CaseRecord {
  id: string;
  reference: string;
  version: number;
  state: 'waiting' | 'open' | 'closed';
  channel: string;
  entered_by: string | null;
  for_whom: string;
  how_soon: string;
  risk: string | null;
  neighbourhood_id: string | null;
  neighbourhood: string | null;
  team: string | null;
  lead: string | null;
  received_at: string;
  respond_by: string;
  tries: number;
  reached_at: string | null;
  next_step_at: string | null;
  outcome: string | null;
  closed_at: string | null;
  forget_on: string | null;
  erased_at: string | null;
  demonstration: boolean;
  /** Whether whoever reads this may also work on it. */
  may_work: boolean;
  /** Whether they hand over or erase what is held, when the person asks. */
  may_answer: boolean;
  merged_into: CaseLink | null;
  /** Other requests of the same person that are followed here, with what they wrote. */
  merged_from: (CaseLink & { received_at: string; for_whom: string; words: string | null })[];
  /** `of`, here and below: the reference of the other request that it came with. */
  needs: (Named & { sensitive: boolean; of: string | null })[];
  words: string | null;
  /** When this was told (ISO 8601): by it a screen knows how late it is, whatever its own clock says. */
  told_at: string;
  /** How to reach them: as they said with this request, then with others that are followed here. */
  contacts: CaseContact[];
  sharing: (Named & { agreed_at: string; withdrawn_at: string | null; of: string | null })[];
  appointments: { id: string; at: string; state: string; location: string | null }[];
  /** Whether they are asked how it went, and how; days as `YYYY-MM-DD`. Null: they did not agree. */
  follow_up: FollowUp | null;
  entries: CaseEntry[];
  /** Who read it: each person once for each day, with the last time. */
  readings: { by: string | null; at: string; times: number; action: string }[];
}

/** The entries that stand for themselves, each with those that follow it, in their order. */
export function grouped(entries: readonly CaseEntry[]): { entry: CaseEntry; more: CaseEntry[] }[] {
  const known = new Set(entries.map(({ id }) => id));
  const follows = ({ follows }: CaseEntry) => follows !== null && known.has(follows);
  return entries
    .filter((entry) => !follows(entry))
    .map((entry) => ({ entry, more: entries.filter((each) => each.follows === entry.id) }));
}

/** The goals that are not reached yet. */
export function openGoals(entries: readonly CaseEntry[]): CaseEntry[] {
  const reached = new Set(
    entries.filter(({ kind }) => kind === 'goal_reached').map(({ follows }) => follows),
  );
  return entries.filter(({ id, kind }) => kind === 'goal' && !reached.has(id));
}

/** With whom they last said that we may share, each once: they may have said so with two requests. */
export function agreedTo(sharing: CaseRecord['sharing']): Named[] {
  const said = (one: CaseRecord['sharing'][number]) =>
    Date.parse(one.withdrawn_at ?? one.agreed_at);
  const last = new Map<string, CaseRecord['sharing'][number]>();
  for (const one of sharing.toSorted((a, b) => said(a) - said(b))) last.set(one.id, one);
  return [...last.values()].filter(({ withdrawn_at: withdrawn }) => !withdrawn);
}
