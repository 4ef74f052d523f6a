import type { CaseContact, ContactRule, Verdict } from './case.ts';

/** How strict a verdict is; the strictest counts. */
const STRICT: Record<Verdict, number> = { safe: 0, ask: 1, never: 2 };

const inLondon = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  weekday: 'short',
  hour: '2-digit',
  hourCycle: 'h23',
});

/**
 * Whether somebody said that they may be rung at a moment (milliseconds since 1970): morning until 12,
 * afternoon until 5, then evening, in London, as the database's `private.is_safe_time` has it.
 */
export function isSafeTime(
  { safe_days: days, safe_times: times }: Pick<CaseContact, 'safe_days' | 'safe_times'>,
  at: number,
): boolean {
  const parts = inLondon.formatToParts(at);
  const told = (type: string) => parts.find((part) => part.type === type)!.value;
  const hour = Number(told('hour'));
  const time = hour < 12 ? 'morning' : hour < 17 ? 'afternoon' : 'evening';
  return (
    (days.length === 0 || days.includes(told('weekday').toLowerCase())) &&
    (times.length === 0 || times.includes(time))
  );
}

/**
 * The strictest rule for each way at a moment (milliseconds since 1970), of all that one person told us.
 * A rule that came with another request than the first names it (`of`).
 */
export function rulesAt(contacts: readonly CaseContact[], at: number): ContactRule[] {
  const strictest = new Map<string, ContactRule>();
  contacts.forEach((contact, index) => {
    const { rules } = contact;
    for (const rule of isSafeTime(contact, at) ? rules.at_safe_times : rules.at_other_times) {
      const before = strictest.get(rule.way);
      if (before && STRICT[before.verdict] >= STRICT[rule.verdict]) continue;
      strictest.set(rule.way, index === 0 ? rule : { ...rule, of: contact.case.reference });
    }
  });
  return [...strictest.values()];
}

/** The rules with one of these verdicts, in the order of the verdicts. */
export const waysThat = (rules: readonly ContactRule[], ...verdicts: Verdict[]): ContactRule[] =>
  verdicts.flatMap((verdict) => rules.filter((rule) => rule.verdict === verdict));

/** For how long what is safe is believed without asking whether it still holds, in milliseconds. */
const BELIEVED = 150_000;

/** What a screen knows of how its record stands. Moments are milliseconds of one clock. */
export interface Known {
  /** When it was last found to be as it is stored. */
  checked: number;
  /** Whether somebody changed it since. */
  changed: boolean;
}

/** Whether a screen may have something to say that is not so any more: then it calls nothing safe. */
export const isOld = ({ checked, changed }: Known, now: number): boolean =>
  changed || now - checked > BELIEVED || now < checked;
