import { fill } from '../../messages/fill.ts';
import type { Question } from '../definition/definition.schema.ts';
import type { QuestionResult } from '../results/question-results.ts';
import type { ChartSpec } from './chart.types.ts';
import type { ChartWords } from './charts.words.ts';

/** So many different numbers are drawn as bands. */
const MANY = 12;
export const percent = (share: number) => String(Math.round(share * 100));

/**
 * The chart of what a question came to; none where there is nothing to draw.
 *
 * @param hidden what stands for a number that is hidden.
 * @param chance whether to show what chance alone allows.
 */
export function chartOf(
  question: Question,
  result: QuestionResult,
  words: ChartWords,
  { hidden, chance }: { hidden: string; chance: boolean },
): ChartSpec | undefined {
  const { answered, answers, mean } = result;
  const told = answers.filter(({ responses }) => responses !== null);
  const label = fill(question.type === 'ranking' ? words.chart_first : words.chart, {
    question: question.title,
  });
  if (told.every(({ responses }) => responses === 0)) return undefined;
  if (question.type === 'number' && told.length > MANY) {
    return {
      ...{ kind: 'numbers', label },
      numbers: told.map(({ code, responses }) => ({ number: Number(code), people: responses! })),
    };
  }
  const most = Math.max(...told.map(({ responses }) => responses!));
  // Where it is hidden how many answered, bars are beside the longest.
  const shareOf = (responses: number | null) =>
    responses === null ? null : responses / (answered || most);
  const valueOf = (responses: number | null, share: number | null) => {
    const count = responses?.toLocaleString(words.locale) ?? hidden;
    return share === null ? count : fill(words.bar, { count, share: percent(share) });
  };
  if (question.type === 'scale') {
    return {
      ...{ kind: 'scale', label, low: question.low, high: question.high },
      points: answers.map(({ code, responses }) => ({
        point: Number(code),
        value: responses?.toLocaleString(words.locale) ?? words.hidden,
        share: shareOf(responses),
      })),
      mean: mean === undefined ? undefined : { at: mean, name: meanName(mean, words) },
    };
  }
  return {
    ...{ kind: 'bars', label },
    bars: answers.map(({ name, responses, share, between }) => ({
      name,
      value: valueOf(responses, share),
      share: shareOf(responses),
      between: chance && between ? between : undefined,
    })),
  };
}

const meanName = (mean: number, words: ChartWords) =>
  fill(words.mean_at, { mean: meanOf(mean, words.locale) });

/** A mean to one decimal place. */
export const meanOf = (mean: number, locale: string) =>
  mean.toLocaleString(locale, { maximumFractionDigits: 1 });
