import { expect, test } from 'vitest';
import type { CaseContact, CaseEntry, CaseRecord, Verdict } from './case.ts';
import { waysToAsk } from './follow-up.ts';

const contact = (verdicts: Record<string, Verdict>): CaseContact =>
  ({
    rules: {
      at_safe_times: Object.entries(verdicts).map(([way, verdict]) => ({
        way,
        verdict,
        why: null,
      })),
      at_other_times: [],
    },
  }) as unknown as CaseContact;

const record = (more: Partial<CaseRecord> = {}): CaseRecord =>
  ({
    contacts: [contact({ email: 'safe', phone: 'safe', hub: 'ask' })],
    entries: [{ kind: 'reached' } as CaseEntry],
    follow_up: null,
    ...more,
  }) as CaseRecord;

test('somebody who was reached may be asked by each way that is safe', () => {
  expect(waysToAsk(record(), 'needs_met')).toEqual(['email', 'call']);
  const byHub = record({ contacts: [contact({ email: 'never', phone: 'ask', hub: 'safe' })] });
  expect(waysToAsk(byHub, 'needs_met')).toEqual(['call']);
});

test('what is unsafe by any of their requests is not offered', () => {
  const two = [
    contact({ email: 'safe', phone: 'safe' }),
    contact({ email: 'never', phone: 'never' }),
  ];
  expect(waysToAsk(record({ contacts: two }), 'needs_met')).toEqual([]);
});

test.each([
  ['before an outcome is chosen', {}, ''],
  ['whom we could not reach', {}, 'could_not_reach'],
  ['whose case was not for us', {}, 'not_for_us'],
  ['whom nobody reached', { entries: [] }, 'advice_given'],
  ['of whom nothing is left', { contacts: [] }, 'needs_met'],
  [
    'who was asked once',
    {
      follow_up: { way: 'call', state: 'over', ask_on: '', until: '', is_due: false },
    } satisfies Partial<CaseRecord>,
    'needs_met',
  ],
])('nobody is asked %s', (_, more, outcome) => {
  expect(waysToAsk(record(more), outcome)).toEqual([]);
});
