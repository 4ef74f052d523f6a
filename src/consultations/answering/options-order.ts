import type { Definition } from '../definition/definition.schema.ts';
import { questionsOf } from '../definition/numbers.ts';
import { shuffledOptions } from '../definition/shuffled-options.ts';

const listsOf = (form: ParentNode) =>
  form.querySelectorAll<HTMLElement>('[data-options="shuffled"]');

/** Whether somebody has seen these options in the order of the page, or chosen one of them. */
function isSeen(list: HTMLElement): boolean {
  const isShown = list.checkVisibility() && getComputedStyle(list).visibility === 'visible';
  if (isShown && list.getBoundingClientRect().top < innerHeight) return true;
  if (list.querySelector('input:checked')) return true;
  return [...list.querySelectorAll('select')].some(({ value }) => value);
}

/**
 * A seed for options in another order for each person, from 0 to 2147483647. None where options that
 * would move are seen already: nothing moves under a finger, and a stored seed always tells the truth.
 */
export function newSeed(form: ParentNode): number | undefined {
  const lists = [...listsOf(form)];
  if (lists.length === 0 || lists.some(isSeen)) return undefined;
  return crypto.getRandomValues(new Uint32Array(1))[0]! >>> 1;
}

/**
 * Puts the options of questions that ask for it into the order that a seed makes; into the order in
 * which they are written without one. "Something else" and "None of these" stay at the end.
 */
export function orderOptions(form: ParentNode, definition: Definition, seed?: number): void {
  const questions = new Map(questionsOf(definition).map((question) => [question.id, question]));
  for (const list of listsOf(form)) {
    const question = questions.get(list.closest<HTMLElement>('[data-item]')!.dataset.item!);
    if (!question || !('options' in question)) continue;
    const { id, options } = question;
    const ordered = seed === undefined ? options : shuffledOptions(options, seed, id);
    const shown = new Map(
      [...list.querySelectorAll<HTMLElement>('[data-option]')].map((one) => [
        one.dataset.option,
        one,
      ]),
    );
    list.prepend(...ordered.flatMap((option) => shown.get(option.id) ?? []));
  }
}
