import '../../plans/late.client.ts';
import { stateAt } from './consultation-state.ts';

// A built page may be older than a consultation's opening or closing: where JavaScript runs, the
// clock decides what is shown of it, and in which list it stands.
for (const part of document.querySelectorAll<HTMLElement>('[data-opens]')) {
  const { opens, closes } = part.dataset;
  const dates = { opens_at: opens!, closes_at: closes!, report_by: '' };
  const state = stateAt({ stage: 'published', ...dates }, Date.now());
  for (const shown of part.querySelectorAll<HTMLElement>('[data-while]')) {
    shown.hidden = !shown.dataset.while!.split(' ').includes(state);
  }
  const list = document.querySelector<HTMLElement>(`[data-list="${state}"]`);
  if (!list || list.contains(part)) continue;
  list.append(part);
  for (const section of document.querySelectorAll<HTMLElement>('[data-list-of]')) {
    section.hidden = !section.querySelector('[data-opens]');
  }
}
