import { expect, test } from 'vitest';
import { byUrgency, isReportLate, stateAt } from './consultation-state.ts';

const asked = {
  stage: 'published' as const,
  opens_at: '2026-11-01T09:00:00Z',
  closes_at: '2026-11-30T17:00:00Z',
  report_by: '2027-01-31',
};
const at = (moment: string) => stateAt(asked, Date.parse(moment));

test('it is open from the moment it opens to just before it closes', () => {
  expect(at('2026-11-01T08:59:59Z')).toBe('scheduled');
  expect(at('2026-11-01T09:00:00Z')).toBe('open');
  expect(at('2026-11-30T16:59:59Z')).toBe('open');
  expect(at('2026-11-30T17:00:00Z')).toBe('closed');
});

test('once its outcome is told the clock changes nothing', () => {
  expect(stateAt({ ...asked, stage: 'reported' }, Date.parse('2026-11-02T00:00Z'))).toBe(
    'reported',
  );
});

test('its outcome is late the day after it was promised, and never once it is told', () => {
  expect(isReportLate(asked, '2027-01-31')).toBe(false);
  expect(isReportLate(asked, '2027-02-01')).toBe(true);
  expect(isReportLate({ ...asked, stage: 'reported' }, '2027-02-01')).toBe(false);
});

test('what closes soonest comes first while it is open, what closed last once it is over', () => {
  const later = { ...asked, opens_at: '2026-11-02T09:00:00Z', closes_at: '2026-12-30T17:00:00Z' };
  expect(byUrgency(asked, later, 'open')).toBeLessThan(0);
  expect(byUrgency(asked, later, 'scheduled')).toBeLessThan(0);
  expect(byUrgency(asked, later, 'closed')).toBeGreaterThan(0);
});
