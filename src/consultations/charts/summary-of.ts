import { fill } from '../../messages/fill.ts';
import type { Question } from '../definition/definition.schema.ts';
import type { AnswerResult, QuestionResult } from '../results/question-results.ts';
import { meanOf, percent } from './chart-of.ts';
import type { ChartWords } from './charts.words.ts';

const told = ({ responses }: AnswerResult) => responses ?? 0;

/** What a question came to in a sentence or two, for whoever does not look at the chart. */
export function summaryOf(question: Question, result: QuestionResult, words: ChartWords): string {
  const { answered, answers, mean } = result;
  const { summary, locale } = words;
  if (answered === 0) return summary.nobody;
  const listed = (names: string[]) => {
    const quoted = names.map((name) => fill(words.quoted, { name }));
    const last = quoted.pop()!;
    return quoted.length > 0 ? fill(words.and, { names: quoted.join(', '), last }) : last;
  };
  const sentences: string[] = [];
  const most = Math.max(0, ...answers.map(told));
  if (question.type === 'scale' && mean !== undefined) {
    const { from, to, low, high } = question;
    sentences.push(fill(summary.scale, { mean: meanOf(mean, locale), from, to, low, high }));
  } else if (question.type === 'number' && mean !== undefined) {
    const number = meanOf(mean, locale);
    const { unit } = question;
    sentences.push(
      fill(summary.number, { mean: unit ? fill(words.number, { number, unit }) : number }),
    );
  } else if (most > 0 && answered !== null) {
    const first = answers.filter((answer) => told(answer) === most).map(({ name }) => name);
    const how = question.type === 'ranking' ? 'first' : 'most';
    sentences.push(
      fill(first.length > 1 ? summary[`${how}_tied`] : summary[how], {
        ...{ names: listed(first), count: most.toLocaleString(locale) },
        ...{ total: answered.toLocaleString(locale), share: percent(most / answered) },
      }),
    );
  }
  const [best] = answers
    .filter(({ place }) => place !== undefined)
    .toSorted((a, b) => a.place! - b.place!);
  if (best) {
    const mean = meanOf(best.place!, locale);
    sentences.push(fill(summary.places, { names: listed([best.name]), mean }));
  }
  return sentences.length > 0 || most > 0 ? sentences.join(' ') : summary.hidden;
}
