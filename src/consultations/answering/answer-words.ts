import { longDate } from '../../lib/dates.ts';
import { fill } from '../../messages/fill.ts';
import type { Question } from '../definition/definition.schema.ts';
import type { Said } from './read-form.ts';

/** The words that answers are told with, besides those of the questions. */
export interface AnswerWords {
  locale: string;
  other: string;
  none: string;
  check: { place: string };
  point: { given: string };
  area: { elsewhere: string; not_sure: string };
}

/**
 * What somebody said to a question, a line for each part; nothing where that is nothing.
 *
 * @param placeName the name of an area or a ward, by its slug
 */
export function answerLines(
  question: Question,
  { answers, texts }: Said,
  words: AnswerWords,
  placeName: (slug: string) => string | undefined,
): string[] {
  const [answer, text] = [answers[question.id], texts[question.id]];
  const written = text === undefined ? [] : [text];
  if (answer === undefined) return written;
  const option = (id: string) => {
    const own = 'options' in question ? question.options.find((each) => each.id === id) : undefined;
    if (own) return own.text;
    if (id === 'none') return words.none;
    return text ? `${words.other}: ${text}` : words.other;
  };
  switch (question.type) {
    case 'one_of':
      return [option(String(answer))];
    case 'several_of':
      return (answer as string[]).map(option);
    case 'ranking':
      return (answer as string[]).map((id, at) =>
        fill(words.check.place, { number: at + 1, option: option(id) }),
      );
    case 'number':
      return [`${answer} ${question.unit ?? ''}`.trim()];
    case 'date':
      return [
        /^\d{4}-\d\d-\d\d$/.test(String(answer))
          ? longDate(String(answer), words.locale)
          : String(answer),
      ];
    case 'point':
      return [
        Array.isArray(answer) ? words.point.given : (placeName(String(answer)) ?? String(answer)),
      ];
    case 'area': {
      const own = { elsewhere: words.area.elsewhere, not_sure: words.area.not_sure };
      const named = placeName(String(answer));
      return [named ?? own[answer as keyof typeof own] ?? String(answer)];
    }
    default:
      return [String(answer)];
  }
}
