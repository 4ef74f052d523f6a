import type { Answers, Texts } from './answers.ts';
import type { Condition, Definition, Item, Page, Question } from './definition.schema.ts';

/** Whether something is a question, and not only to read or look at. */
export const isQuestion = (item: Item): item is Question =>
  item.type !== 'text_block' && item.type !== 'picture_block';

/**
 * Whether a condition holds for what is answered. A question without an answer makes every
 * comparison with it false.
 */
export function holds(condition: Condition, answers: Answers, texts: Texts): boolean {
  if ('all' in condition) return condition.all.every((part) => holds(part, answers, texts));
  if ('any' in condition) return condition.any.some((part) => holds(part, answers, texts));
  if ('not' in condition) return !holds(condition.not, answers, texts);
  const answer = answers[condition.question];
  const { is, value } = condition;
  if (is === 'answered') return answer !== undefined || texts[condition.question] !== undefined;
  if (is === 'includes') {
    return Array.isArray(answer) && (answer as unknown[]).includes(value);
  }
  if (is === 'equal') return answer !== undefined && answer === value;
  if (typeof answer !== 'number' || typeof value !== 'number') return false;
  return is === 'less' ? answer < value : answer > value;
}

/**
 * What is asked of somebody who has answered this: each page in order with its items, pages of
 * which nothing is left out. An answer off the path counts for nothing, also in later conditions.
 */
export function path(definition: Definition, answers: Answers, texts: Texts): Page[] {
  const [onPath, written]: [Answers, Texts] = [{}, {}];
  return definition.pages.flatMap((page) => {
    if (page.when && !holds(page.when, onPath, written)) return [];
    const items = page.items.filter((item) => {
      if (item.when && !holds(item.when, onPath, written)) return false;
      if (isQuestion(item)) {
        if (answers[item.id] !== undefined) onPath[item.id] = answers[item.id]!;
        if (texts[item.id] !== undefined) written[item.id] = texts[item.id]!;
      }
      return true;
    });
    return items.length > 0 ? [{ ...page, items }] : [];
  });
}
