import { expect, test } from 'vitest';
import type { CaseContact, ContactRule, Verdict } from './case.ts';
import { isOld, isSafeTime, rulesAt, waysThat } from './safe-ways.ts';

const rule = (way: string, verdict: Verdict): ContactRule => ({
  way,
  verdict,
  why: verdict === 'safe' ? null : 'They did not say so.',
});
const contact = (
  reference: string,
  at_safe_times: ContactRule[],
  more: Partial<CaseContact> = {},
): CaseContact =>
  ({
    case: { id: reference, reference, version: 1 },
    safe_days: [],
    safe_times: [],
    rules: { at_safe_times, at_other_times: at_safe_times.map(({ way }) => rule(way, 'ask')) },
    ...more,
  }) as CaseContact;
const verdicts = (rules: ContactRule[]) =>
  Object.fromEntries(rules.map(({ way, verdict }) => [way, verdict]));

// The same as tests/access/reaching-somebody-unsafely.test.ts asks of the database.
test.each([
  [['tue'], [], '2026-11-24T08:00:00Z', true],
  [['mon'], [], '2026-11-24T08:00:00Z', false],
  [[], ['morning'], '2026-07-07T10:59:00Z', true],
  [[], ['morning'], '2026-07-07T11:00:00Z', false],
  [[], ['afternoon'], '2026-07-07T11:00:00Z', true],
  [[], ['evening'], '2026-11-24T16:59:00Z', false],
  [[], ['evening'], '2026-11-24T17:00:00Z', true],
  [['wed'], ['morning'], '2026-07-07T23:30:00Z', true],
  [[], [], '2026-11-24T03:00:00Z', true],
])('with days %j and times %j, %s in London is safe: %s', (safe_days, safe_times, at, safe) => {
  expect(isSafeTime({ safe_days, safe_times }, Date.parse(at))).toBe(safe);
});

test('what was safe in the morning is not any more when the morning is over', () => {
  const theirs = [contact('A', [rule('phone', 'safe')], { safe_times: ['morning'] })];
  const at = (time: string) => verdicts(rulesAt(theirs, Date.parse(`2026-11-24T${time}Z`)));
  expect(at('11:59:30')).toEqual({ phone: 'safe' });
  expect(at('12:00:00')).toEqual({ phone: 'ask' });
});

test('of two requests the stricter rule counts for each way, and says whose it is', () => {
  const rules = rulesAt(
    [
      contact('A', [rule('phone', 'safe'), rule('text', 'never'), rule('post', 'ask')]),
      contact('B', [rule('phone', 'never'), rule('text', 'safe'), rule('post', 'ask')]),
    ],
    Date.parse('2026-11-24T09:00:00Z'),
  );
  expect(rules.map(({ way, verdict, of }) => [way, verdict, of])).toEqual([
    ['phone', 'never', 'B'],
    ['text', 'never', undefined],
    ['post', 'ask', undefined],
  ]);
});

test('a time that is not safe by one of two requests is not safe', () => {
  const theirs = [
    contact('A', [rule('phone', 'safe')]),
    contact('B', [rule('phone', 'safe')], { safe_days: ['sat'] }),
  ];
  expect(verdicts(rulesAt(theirs, Date.parse('2026-11-24T09:00:00Z')))).toEqual({ phone: 'ask' });
  expect(verdicts(rulesAt(theirs, Date.parse('2026-11-28T09:00:00Z')))).toEqual({ phone: 'safe' });
});

test('ways that are plainly safe come first, and what is never safe is not among them', () => {
  const rules = [rule('phone', 'ask'), rule('voicemail', 'never'), rule('text', 'safe')];
  expect(waysThat(rules, 'safe', 'ask').map(({ way }) => way)).toEqual(['text', 'phone']);
});

test('a screen is old once somebody changed it, once it was not looked at for long, or when the clock went back', () => {
  const checked = Date.parse('2026-11-24T09:00:00Z');
  expect(isOld({ checked, changed: false }, checked + 60_000)).toBe(false);
  expect(isOld({ checked, changed: true }, checked)).toBe(true);
  expect(isOld({ checked, changed: false }, checked + 180_000)).toBe(true);
  expect(isOld({ checked, changed: false }, checked - 1)).toBe(true);
});
