import { dateAt } from './london-time.ts';
import { statusAt } from './opening-times.ts';
import type { BankHolidays, OpeningTimes } from './opening-times.types.ts';
import { statusWords, type OpeningWords } from './opening-times.words.ts';
import { nextSevenDays } from './opening-week.ts';
import { weekCaptionHtml, weekRowsHtml } from './opening-week.words.ts';

/** What `#opening-words` holds as JSON, once in a page. */
export interface OpeningPage {
  words: OpeningWords;
  bank_holidays: BankHolidays;
}

const MINUTE = 60_000;

function showStatus(element: HTMLElement, now: number, page: OpeningPage): void {
  const times = JSON.parse(element.dataset.openingTimes!) as OpeningTimes;
  const status = statusAt(times, now, page.bank_holidays);
  const kind = status.kind === 'open' && status.closing_in ? 'closing' : status.kind;
  const sentence = statusWords(status, now, page.words);
  if (element.textContent === sentence) return;
  // A countdown read aloud every minute would drown the page: only a change of kind is news.
  const { dataset } = element;
  element.ariaLive = dataset.status && dataset.status !== kind ? 'polite' : 'off';
  dataset.status = kind;
  element.textContent = sentence;
}

function showWeek(table: HTMLTableElement, now: number, page: OpeningPage): void {
  const today = dateAt(now);
  if (table.dataset.today === today) return;
  const times = JSON.parse(table.dataset.openingWeek!) as OpeningTimes;
  table.dataset.today = today;
  const days = nextSevenDays(times, today, page.bank_holidays);
  table.caption!.innerHTML = weekCaptionHtml(days, page.words);
  table.tBodies[0]!.innerHTML = weekRowsHtml(days, page.words, today);
}

/**
 * Keeps every `[data-opening-times]` status and every `[data-opening-week]` table of a page true:
 * now, at each minute of the clock, and when the page comes back into view. `clock` gives epoch ms.
 * A page without `#opening-words` is left as it was built.
 *
 * @returns what brings all of them up to date at once, for whoever changes what they hold.
 */
export function keepOpeningTimes(page: Document, clock: () => number): () => void {
  const block = page.getElementById('opening-words');
  if (!block) return () => undefined;
  const opening = JSON.parse(block.textContent) as OpeningPage;
  let timer: ReturnType<typeof setTimeout>;
  const refresh = () => {
    clearTimeout(timer);
    const now = clock();
    for (const element of page.querySelectorAll<HTMLElement>('[data-opening-times]')) {
      showStatus(element, now, opening);
    }
    for (const table of page.querySelectorAll<HTMLTableElement>('[data-opening-week]')) {
      showWeek(table, now, opening);
    }
    timer = setTimeout(refresh, MINUTE - (now % MINUTE));
  };
  page.addEventListener('visibilitychange', refresh);
  refresh();
  return refresh;
}
