import type { Answer } from '../definition/answers.ts';
import type { Question } from '../definition/definition.schema.ts';
import type { PaperChoice } from './paper-choices.ts';

/** Why what was typed is no answer that can be stored. */
export type PaperProblem =
  | 'not_a_choice'
  | 'one_only'
  | 'too_few'
  | 'too_many'
  | 'none_alone'
  | 'not_places'
  | 'not_a_number'
  | 'not_whole'
  | 'not_a_date'
  | 'out_of_range'
  | 'too_long';

/** What was typed, as it would be stored; nothing of it for an empty field. */
export interface Reading {
  answer?: Answer;
  text?: string;
  /** The choices that the numbers stand for, to look at before going on. */
  chosen?: string[];
  problem?: PaperProblem;
}

type Ask<Type extends Question['type']> = Extract<Question, { type: Type }>;

/** A choice by its number, or by the beginning of its words where no other begins so. */
function choiceOf(typed: string, choices: readonly PaperChoice[]): PaperChoice | undefined {
  if (/^\d+$/.test(typed)) return choices[Number(typed) - 1];
  const begins = choices.filter(({ text }) => text.toLowerCase().startsWith(typed.toLowerCase()));
  return begins.length === 1 ? begins[0] : undefined;
}

function oneOf(typed: string, choices: readonly PaperChoice[]): Reading {
  const [pick, ...words] = typed.split(':');
  const choice = choiceOf(pick!.trim(), choices);
  if (!choice) {
    return { problem: /^\d+[\s,]+\d+/.test(typed) ? 'one_only' : 'not_a_choice' };
  }
  const text = words.join(':').trim();
  return {
    answer: choice.id,
    chosen: [choice.text],
    ...(choice.id === 'other' && text && { text }),
  };
}

function severalOf(question: Ask<'several_of'>, typed: string, all: readonly PaperChoice[]) {
  const [picks, ...words] = typed.split(':');
  const chosen = picks!
    .split(/[\s,]+/)
    .filter(Boolean)
    .map((pick) => choiceOf(pick, all));
  if (chosen.some((choice) => !choice)) return { problem: 'not_a_choice' as const };
  const ids = [...new Set(chosen.map((choice) => choice!.id))];
  const text = words.join(':').trim();
  const isNone = ids.includes('none');
  const reading: Reading = {
    answer: all.filter(({ id }) => ids.includes(id)).map(({ id }) => id),
    chosen: all.filter(({ id }) => ids.includes(id)).map((choice) => choice.text),
    ...(ids.includes('other') && text && { text }),
  };
  if (isNone && ids.length > 1) reading.problem = 'none_alone';
  else if (!isNone && ids.length < (question.min ?? 0)) reading.problem = 'too_few';
  else if (ids.length > (question.max ?? 99)) reading.problem = 'too_many';
  return reading;
}

/** The places written beside the options, in the order in which the options stand on the paper. */
function ranking(typed: string, options: readonly PaperChoice[]): Reading {
  const places = typed
    .split(/[\s,]+/)
    .filter(Boolean)
    .map(Number);
  const order = options.map((_, at) => options[places.indexOf(at + 1)]);
  if (places.length !== options.length || order.some((option) => !option)) {
    return { problem: 'not_places' };
  }
  return { answer: order.map((option) => option!.id), chosen: order.map((option) => option!.text) };
}

function number(question: Ask<'number'>, typed: string): Reading {
  const answer = Number(typed.replace(',', '.'));
  if (!/^-?\d{1,12}([.,]\d{1,6})?$/.test(typed)) return { problem: 'not_a_number' };
  if (question.whole && !Number.isInteger(answer)) return { problem: 'not_whole' };
  const fits = answer >= (question.min ?? -Infinity) && answer <= (question.max ?? Infinity);
  return fits ? { answer } : { problem: 'out_of_range' };
}

function scale(question: Ask<'scale'>, typed: string): Reading {
  const answer = Number(typed);
  if (!/^\d{1,2}$/.test(typed)) return { problem: 'not_a_number' };
  return answer >= question.from && answer <= question.to
    ? { answer }
    : { problem: 'out_of_range' };
}

/** A day as it is written by hand, "5 3 2026" or "5/3/26", or as ISO 8601. */
function date(question: Ask<'date'>, typed: string): Reading {
  const byHand = /^(\d{1,2})[\s./-]+(\d{1,2})[\s./-]+(\d{4}|\d{2})$/.exec(typed);
  const [year, month, day] = byHand
    ? [byHand[3]!.padStart(4, '20'), byHand[2]!.padStart(2, '0'), byHand[1]!.padStart(2, '0')]
    : (/^(\d{4})-(\d{2})-(\d{2})$/.exec(typed)?.slice(1) ?? []);
  const answer = `${year}-${month}-${day}`;
  const instant = Date.parse(`${answer}T00:00:00Z`);
  // The calendar would take 30 February for a day in March.
  if (Number.isNaN(instant) || new Date(instant).toISOString().slice(0, 10) !== answer) {
    return { problem: 'not_a_date' };
  }
  const fits = answer >= (question.earliest ?? '') && answer <= (question.latest ?? '9999');
  return fits ? { answer, chosen: [answer] } : { problem: 'out_of_range' };
}

/**
 * What somebody typed from a paper form, read as the answer to a question: the numbers of choices
 * ("2", "1 3", "4: the bus" for something else), the places of a ranking in the order of its options
 * ("2 1 3"), numbers, days, and words as they stand.
 */
export function readPaper(
  question: Question,
  typed: string,
  choices: readonly PaperChoice[] = [],
): Reading {
  const clean = typed.trim();
  if (!clean) return {};
  switch (question.type) {
    case 'several_of':
      return severalOf(question, clean, choices);
    case 'ranking':
      return ranking(clean, choices);
    case 'number':
      return number(question, clean);
    case 'scale':
      return scale(question, clean);
    case 'date':
      return date(question, clean);
    case 'short_text':
    case 'long_text': {
      const longest = question.max ?? (question.type === 'short_text' ? 300 : 5000);
      return clean.length > longest ? { problem: 'too_long' } : { text: clean };
    }
    default:
      return oneOf(clean, choices);
  }
}
