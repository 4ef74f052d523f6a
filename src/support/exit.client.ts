import { countExitPresses } from './exit-presses.ts';

const button = document.querySelector<HTMLAnchorElement>('[data-exit]')!;
const progress = document.querySelector<HTMLElement>('[data-exit-progress]')!;
const sentences = JSON.parse(progress.dataset.exitProgress!) as Record<number, string>;
const press = countExitPresses();

/** Takes the page's place in the history, so that Back does not return to it. */
function leave(): void {
  document.body.hidden = true;
  document.title = button.dataset.exit!;
  location.replace(button.href);
}

button.addEventListener('click', (event) => {
  event.preventDefault();
  leave();
});
// The page before the advice names its subject too: the advice takes its place, so that Back from
// wherever a person leaves to finds neither.
const goOn = document.querySelector<HTMLAnchorElement>('[data-go-on]');
goOn?.addEventListener('click', (event) => {
  event.preventDefault();
  location.replace(goOn.href);
});
document.addEventListener('keyup', (event) => {
  const presses = press(event.key, event.timeStamp, event.shiftKey);
  if (presses === 3) leave();
  else progress.textContent = sentences[presses] ?? '';
});
