import type { Answers, Texts } from './answers.ts';
import type { Condition, Definition, Item, Page, Question } from './definition.schema.ts';

/** Whether something is a question, and not only to read or look at. */
export const isQuestion = (item: Item): item is Question =>
  item.type !== 'text_block' && item.type !== 'picture_block';

/** Whether there is an answer at all: an empty field, an empty list and blanks are none. */
export const isGiven = (answer: unknown): boolean =>
  answer !== undefined &&
  answer !== null &&
  answer !== '' &&
  !(Array.isArray(answer) && answer.length === 0);

/** Whether there are words at all: blanks are none. What is no text is left for the rules to refuse. */
export const isWritten = (words: unknown): boolean =>
  typeof words === 'string' ? /\S/.test(words) : isGiven(words);

/**
 * Whether a condition holds for what is answered. A question without an answer makes every
 * comparison with it false.
 */
export function holds(condition: Condition, answers: Answers, texts: Texts): boolean {
  if ('all' in condition) return condition.all.every((part) => holds(part, answers, texts));
  if ('any' in condition) return condition.any.some((part) => holds(part, answers, texts));
  if ('not' in condition) return !holds(condition.not, answers, texts);
  const { question, is, value } = condition;
  const answer = own(answers, question);
  if (is === 'answered') return isGiven(answer) || isWritten(own(texts, question));
  if (!isGiven(answer)) return false;
  if (is === 'includes') return Array.isArray(answer) && (answer as unknown[]).includes(value);
  if (is === 'equal') return answer === value;
  if (typeof answer !== 'number' || typeof value !== 'number') return false;
  return is === 'less' ? answer < value : answer > value;
}

/** What somebody said to a question and nothing that JavaScript put there, as `constructor` would be. */
export const own = <T>(said: Record<string, T>, question: string): T | undefined =>
  Object.hasOwn(said, question) ? said[question] : undefined;

/** What is asked of somebody, and which of their answers that leaves. */
export interface Walk {
  /** Each page in order with the items that are asked; pages of which nothing is asked are left out. */
  pages: Page[];
  answers: Answers;
  texts: Texts;
}

/**
 * Walks through the questions with somebody's answers. An answer off the path counts for nothing, also
 * in later conditions; neither do an empty one, and words for "something else" when that is not chosen.
 */
export function walk(definition: Definition, answers: Answers, texts: Texts): Walk {
  const [kept, written]: [Answers, Texts] = [{}, {}];
  const pages = definition.pages.flatMap((page) => {
    if (page.when && !holds(page.when, kept, written)) return [];
    const items = page.items.filter((item) => {
      if (item.when && !holds(item.when, kept, written)) return false;
      if (isQuestion(item)) {
        const [answer, words] = [own(answers, item.id), own(texts, item.id)];
        if (isGiven(answer)) kept[item.id] = answer!;
        if (isWritten(words) && mayBeWritten(item, answer)) written[item.id] = words!;
      }
      return true;
    });
    return items.length > 0 ? [{ ...page, items }] : [];
  });
  return { pages, answers: kept, texts: written };
}

function mayBeWritten(question: Question, answer: unknown): boolean {
  if (!('other' in question) || !question.other) return true;
  return answer === 'other' || (Array.isArray(answer) && answer.includes('other'));
}

/** What is asked of somebody who has answered this: see `walk`. */
export const path = (definition: Definition, answers: Answers, texts: Texts): Page[] =>
  walk(definition, answers, texts).pages;

/**
 * The answers and words that are to be sent: those on the path that the answers themselves make. What
 * is asked no longer, what is empty, and words for "something else" that is not chosen are left out.
 */
export function onPath(
  definition: Definition,
  answers: Answers,
  texts: Texts,
): { answers: Answers; texts: Texts } {
  const walked = walk(definition, answers, texts);
  return { answers: walked.answers, texts: walked.texts };
}
