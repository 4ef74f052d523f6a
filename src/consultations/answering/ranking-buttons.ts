import { fill } from '../../messages/fill.ts';
import type { ScriptWords } from './settings.ts';

/**
 * Turns the places of a ranking into buttons: press what matters most first, then move options up and
 * down. The places stay in the form's fields, which are hidden and sent.
 *
 * @param ranking the element with a `.rank` for each option
 * @returns draws the buttons anew after the fields were set from elsewhere
 */
export function rankingButtons(ranking: HTMLElement, words: ScriptWords['rank']): () => void {
  // Asked anew each time: the options may have been put into another order.
  const options = () =>
    [...ranking.querySelectorAll<HTMLElement>('.rank')].map((rank) => ({
      id: rank.dataset.option!,
      field: rank.querySelector('select')!,
      text: rank.querySelector('label')!.textContent,
    }));
  type Option = ReturnType<typeof options>[number];
  const hint = ranking.parentElement!.querySelector('.govuk-hint');
  if (hint) hint.textContent = hint.textContent.replace(words.hint, words.hint_buttons);
  const chosen = document.createElement('ol');
  const left = document.createElement('div');
  const status = document.createElement('p');
  chosen.className = 'ranked';
  left.className = 'to-rank';
  status.className = 'visually-hidden';
  status.setAttribute('role', 'status');
  ranking.classList.add('by-buttons');
  ranking.append(chosen, left, status);

  const order = (): Option[] =>
    options()
      .filter(({ field }) => field.value)
      .sort((a, b) => Number(a.field.value) - Number(b.field.value));
  const place = (ranked: Option[]) =>
    ranked.forEach(({ field }, at) => (field.value = String(at + 1)));
  const put = (next: Option[], moved: Option, focus: string) => {
    for (const { field } of options()) field.value = '';
    place(next);
    draw();
    const at = next.indexOf(moved) + 1;
    status.textContent = at
      ? fill(words.moved, { option: moved.text, place: at, count: options().length })
      : fill(words.taken, { option: moved.text });
    const target =
      ranking.querySelector<HTMLElement>(`[data-press="${focus} ${moved.id}"]:not([disabled])`) ??
      ranking.querySelector<HTMLElement>(`[data-press$=" ${moved.id}"]:not([disabled])`);
    (at && focus === 'put' ? (left.querySelector('button') ?? target) : target)?.focus();
    ranking.dispatchEvent(new Event('change', { bubbles: true }));
  };
  const button = (kind: string, option: Option, sign: string, name: string, press: () => void) => {
    const made = document.createElement('button');
    made.type = 'button';
    made.dataset.press = `${kind} ${option.id}`;
    made.setAttribute('aria-label', name);
    made.textContent = sign;
    made.addEventListener('click', press);
    return made;
  };

  function draw() {
    const placed = order();
    // Two that were given one place before the script came have one each, as they are shown.
    place(placed);
    chosen.hidden = placed.length === 0;
    chosen.replaceChildren(
      ...placed.map((option, at) => {
        const item = document.createElement('li');
        const text = document.createElement('span');
        text.textContent = option.text;
        const swap = (by: number, kind: string) => () => {
          const next = placed.toSpliced(at, 1).toSpliced(at + by, 0, option);
          put(next, option, kind);
        };
        const named = { option: option.text };
        const up = button('up', option, '↑', fill(words.up, named), swap(-1, 'up'));
        const down = button('down', option, '↓', fill(words.down, named), swap(1, 'down'));
        up.disabled = at === 0;
        down.disabled = at === placed.length - 1;
        const out = button('out', option, '×', fill(words.out, named), () =>
          put(placed.toSpliced(at, 1), option, 'put'),
        );
        item.append(text, up, down, out);
        return item;
      }),
    );
    const unplaced = options().filter(({ field }) => !field.value);
    left.replaceChildren(
      ...unplaced.map((option) => {
        const name = fill(words.put, { option: option.text, place: placed.length + 1 });
        return button('put', option, option.text, name, () =>
          put([...placed, option], option, 'put'),
        );
      }),
    );
  }
  draw();
  return draw;
}
