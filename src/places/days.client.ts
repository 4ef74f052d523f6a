import { dateAt } from './london-time.ts';

// A built page names real dates; where JavaScript runs, days that have gone are taken away.
const today = dateAt(Date.now());
for (const day of document.querySelectorAll<HTMLElement>('[data-day]')) {
  if (day.dataset.day! < today) day.remove();
}
