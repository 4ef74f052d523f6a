import type { Override, OpeningTimes } from '../opening/opening-times.types.ts';
import type { OpeningPage } from '../opening/opening-status.ts';
import { closureNotices } from './closure-notice.words.ts';

const MINUTE = 60_000;

/**
 * Keeps a hub's page true about closures that came, or ended, after it was built: asks
 * `published_hub_notices` as the page opens, each minute while it is seen, and when somebody comes
 * back to it. What the API answers takes the place of the overrides that the page was built with.
 * Nothing happens where the API is out of reach.
 *
 * @param box the element whose `data-notices` is the address to ask and `data-key` the API's key.
 * @param refresh shows the opening times anew.
 */
export function keepNotices(box: HTMLElement, refresh: () => void): void {
  const page = box.ownerDocument;
  const block = page.getElementById('opening-words');
  const { words } = JSON.parse(block!.textContent) as OpeningPage;
  let known: string;

  function show(overrides: Override[]): void {
    const notices = closureNotices(overrides, Date.now(), words).join('\n');
    // What is said already is not said again.
    if (box.textContent !== notices) box.textContent = notices;
    const now = JSON.stringify(overrides);
    if (now === known) return;
    known = now;
    for (const { dataset } of page.querySelectorAll<HTMLElement>(
      '[data-opening-times],[data-opening-week]',
    )) {
      const name = dataset.openingWeek ? 'openingWeek' : 'openingTimes';
      const times = JSON.parse(dataset[name]!) as OpeningTimes;
      dataset[name] = JSON.stringify({ ...times, overrides });
      // A table that shows today's week is drawn anew only when it does not know so.
      delete dataset.today;
    }
    refresh();
  }

  async function ask(): Promise<void> {
    if (page.hidden) return;
    try {
      const headers = { apikey: box.dataset.key! };
      const response = await fetch(box.dataset.notices!, { headers });
      // A refusal is no list, and is left alone like no answer: the page stays as it was built.
      show((await response.json()) as Override[]);
    } catch {}
  }

  page.addEventListener('visibilitychange', ask);
  setInterval(ask, MINUTE);
  void ask();
}
