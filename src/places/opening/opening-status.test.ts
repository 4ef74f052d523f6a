import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import words from '../../messages/en/opening-times.json' with { type: 'json' };
import { keepOpeningTimes } from './opening-status.ts';
import type { OpeningTimes } from './opening-times.types.ts';

const library: OpeningTimes = {
  weekly: [
    {
      days: ['MO', 'TU'],
      opens: '09:00',
      closes: '17:00',
      access: 'staffed',
      valid_from: null,
      valid_to: null,
    },
  ],
  dated: [],
  bank_holidays: 'closed',
  overrides: [],
};

/** As much of a page as the script touches. */
function pageOf(times: OpeningTimes) {
  const block = { textContent: JSON.stringify({ words, bank_holidays: {} }) };
  const status = {
    dataset: { openingTimes: JSON.stringify(times) } as Record<string, string>,
    textContent: 'Monday 23 November: 9am to 5pm',
    ariaLive: null as string | null,
  };
  const week = {
    dataset: { openingWeek: JSON.stringify(times) } as Record<string, string>,
    caption: { innerHTML: '' },
    tBodies: [{ innerHTML: 'as built' }],
  };
  const page = Object.assign(new EventTarget(), {
    getElementById: (id: string) => (id === 'opening-words' ? block : null),
    querySelectorAll: (selector: string) =>
      selector === '[data-opening-times]'
        ? [status]
        : selector === '[data-opening-week]'
          ? [week]
          : [],
  });
  return { page: page as unknown as Document, status, week };
}

function openAt(clock: string, times = library) {
  vi.setSystemTime(Date.parse(`${clock}Z`));
  const opened = pageOf(times);
  keepOpeningTimes(opened.page, Date.now);
  return opened;
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('replaces the row of the day with the status of the moment', () => {
  const { status } = openAt('2026-11-23T10:00');
  expect(status.textContent).toBe('Open until 5pm');
  expect(status.dataset.status).toBe('open');
});

it('counts down at each minute of the clock, not each minute since it was opened', () => {
  const { status } = openAt('2026-11-23T16:57:40');
  expect(status.textContent).toBe('Closes in 3 minutes');
  vi.advanceTimersByTime(20_000);
  expect(status.textContent).toBe('Closes in 2 minutes');
  expect(status.dataset.status).toBe('closing');
  vi.advanceTimersByTime(120_000);
  expect(status.textContent).toBe('Closed. Opens tomorrow at 9am');
  expect(status.dataset.status).toBe('closed');
});

it('announces a change of kind, and neither the first status nor the countdown', () => {
  const { status } = openAt('2026-11-23T15:58');
  expect(status.ariaLive).toBe('off');
  vi.advanceTimersByTime(120_000);
  expect([status.textContent, status.ariaLive]).toEqual(['Closes in 60 minutes', 'polite']);
  vi.advanceTimersByTime(60_000);
  expect([status.textContent, status.ariaLive]).toEqual(['Closes in 59 minutes', 'off']);
});

it('is true at once when the page comes back into view', () => {
  const { page, status } = openAt('2026-11-23T10:00');
  vi.setSystemTime(Date.parse('2026-11-23T18:00:10Z'));
  page.dispatchEvent(new Event('visibilitychange'));
  expect(status.textContent).toBe('Closed. Opens tomorrow at 9am');
});

it('names hours by appointment and hours not known', () => {
  const booked = [{ ...library.weekly[0]!, access: 'by_appointment' as const }];
  expect(openAt('2026-11-23T10:00', { ...library, weekly: booked }).status.dataset.status).toBe(
    'appointment',
  );
  expect(openAt('2026-11-23T10:00', { ...library, weekly: [] }).status.dataset.status).toBe(
    'unknown',
  );
});

it('moves the week table of an old page on to today, and again at midnight', () => {
  const { week } = openAt('2027-03-01T23:58');
  const rows = week.tBodies[0]!;
  expect(week.caption.innerHTML).toContain('Monday 1 March');
  expect(rows.innerHTML).toMatch(/^<tr aria-current="date">.*Monday 1</);
  rows.innerHTML = 'left alone';
  vi.advanceTimersByTime(60_000);
  expect(rows.innerHTML).toBe('left alone');
  vi.advanceTimersByTime(60_000);
  expect(rows.innerHTML).toMatch(/^<tr aria-current="date">.*Tuesday 2</);
});

it('leaves a page without words as it was built', () => {
  const { page, status } = pageOf(library);
  page.getElementById = () => null;
  keepOpeningTimes(page, Date.now);
  expect(status.textContent).toBe('Monday 23 November: 9am to 5pm');
});
