import { fill } from '../../messages/fill.ts';
import type { Condition, Definition, Question } from './definition.schema.ts';
import { questionNumbers, questionsOf } from './numbers.ts';

type Comparison = Extract<Condition, { question: string }>;
export type ConditionWords = typeof import('../../messages/en/answering.json').conditions;

/** Words that an answer has besides those of its options, by value. */
export type ReservedWords = Readonly<Record<string, string>>;

const optionText = (question: Question | undefined, value: Comparison['value']) =>
  question && 'options' in question
    ? question.options.find(({ id }) => id === value)?.text
    : undefined;

/**
 * When something is asked, in words that follow "Only if": "you answered “Never” to question 1".
 *
 * @param reserved the words for 'other', 'none' and whatever else is no option of a question
 */
export function conditionWords(
  condition: Condition,
  definition: Definition,
  words: ConditionWords,
  reserved: ReservedWords,
): string {
  const numbers = questionNumbers(definition);
  const questions = questionsOf(definition);
  const compared = ({ question, is, value }: Comparison, negated: boolean) => {
    const text = optionText(
      questions.find(({ id }) => id === question),
      value,
    );
    return fill(words[negated ? (`not_${is}` as const) : is], {
      number: numbers.get(question) ?? '?',
      value: text ?? reserved[String(value)] ?? value ?? '',
    });
  };
  const said = (part: Condition, negated: boolean, inside: boolean): string => {
    if ('question' in part) return compared(part, negated);
    if ('not' in part) return said(part.not, !negated, inside);
    const parts = 'all' in part ? part.all : part.any;
    // "Not both" is "not this or not that".
    const word = 'all' in part === negated ? words.or : words.and;
    const joined = parts.map((each) => said(each, negated, parts.length > 1)).join(word);
    return inside && parts.length > 1 ? `(${joined})` : joined;
  };
  return said(condition, false, false);
}
