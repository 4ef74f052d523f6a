import type { Page } from '../definition/definition.schema.ts';
import { isQuestion } from '../definition/path.ts';
import { answerLines } from './answer-words.ts';
import { linkButton } from '../../lib/form-parts.ts';
import type { Said } from './read-form.ts';
import type { ScriptWords } from './settings.ts';

/**
 * Lists every answer on somebody's path with a way to change it.
 *
 * @param placeName the name of an area or a ward, by its slug
 * @param change opens the page of a question
 */
export function drawCheck(
  list: HTMLElement,
  pages: Page[],
  said: Said,
  numbers: ReadonlyMap<string, number>,
  words: ScriptWords,
  placeName: (slug: string) => string | undefined,
  change: (page: string) => void,
): void {
  const rows = pages.flatMap((page) =>
    page.items.filter(isQuestion).map((question) => {
      const row = document.createElement('div');
      const asked = document.createElement('dt');
      asked.textContent = `${numbers.get(question.id)}. ${question.title}`;
      const answer = document.createElement('dd');
      const lines = answerLines(question, said, words, placeName);
      answer.textContent = lines.join('\n') || words.check.none;
      const again = document.createElement('dd');
      const button = linkButton(words.check.change, () => change(page.id));
      const about = document.createElement('span');
      about.className = 'visually-hidden';
      about.textContent = `: ${question.title}`;
      button.append(about);
      again.append(button);
      row.append(asked, answer, again);
      return row;
    }),
  );
  list.replaceChildren(...rows);
}
