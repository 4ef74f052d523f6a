import type { Answers, Texts } from '../definition/answers.ts';
import type { Definition, Question } from '../definition/definition.schema.ts';
import { questionsOf } from '../definition/numbers.ts';
import { answerField, otherField, pointField, rankField } from './field-names.ts';

/** What somebody has said so far. */
export interface Said {
  answers: Answers;
  texts: Texts;
}

const THOUSANDS = /^[-+]?[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/;
const NUMBER = /^[-+]?(\d+\.?\d*|\.\d+)$/;

/**
 * A number as people type it, with commas between thousands or one for the point; what is none is
 * left as it was typed. The database's `private.plain_number` reads the same.
 */
function readNumber(typed: string): number | string {
  const number = THOUSANDS.test(typed) ? typed.replaceAll(',', '') : typed.replace(',', '.');
  return NUMBER.test(number) && number.length <= 40 ? Number(number) : typed;
}

/** Options in the order in which they are written, whatever order somebody saw them in. */
function inOrder({ options }: { options: { id: string }[] }, given: string[]): string[] {
  const places = new Map(
    [...options.map(({ id }) => id), 'other', 'none'].map((id, at) => [id, at]),
  );
  return given.toSorted((a, b) => (places.get(a) ?? Infinity) - (places.get(b) ?? Infinity));
}

/**
 * The answers that a form holds, from its fields (`FormData`), whether or not they are asked for. What
 * is left empty is left out, and what is wrong stays as it is, for the rules to refuse.
 *
 * @param prefix what the form's field names begin with
 */
export function readForm(
  definition: Definition,
  fields: Iterable<[string, unknown]>,
  prefix: string,
): Said {
  const held = new Map<string, string[]>();
  for (const [name, value] of fields) {
    if (String(value).trim()) held.set(name, [...(held.get(name) ?? []), String(value)]);
  }
  const said: Said = { answers: {}, texts: {} };
  for (const question of questionsOf(definition)) {
    const { id } = question;
    const given = held.get(answerField(prefix, id)) ?? [];
    const isText = question.type === 'short_text' || question.type === 'long_text';
    const words = isText ? given[0] : held.get(otherField(prefix, id))?.[0];
    if (words !== undefined) said.texts[id] = words;
    const answer = isText ? undefined : readAnswer(question, given, held, prefix);
    if (answer !== undefined) said.answers[id] = answer;
  }
  return said;
}

function readAnswer(
  question: Question,
  given: string[],
  held: ReadonlyMap<string, string[]>,
  prefix: string,
): Answers[string] | undefined {
  const first = given[0]?.trim();
  switch (question.type) {
    case 'several_of':
      return first === undefined ? undefined : inOrder(question, given);
    case 'ranking': {
      const placed = question.options.flatMap(({ id }) => {
        const place = held.get(rankField(prefix, question.id, id))?.[0];
        return place === undefined ? [] : [{ id, place: Number(place) }];
      });
      if (placed.length === 0) return undefined;
      // Two in one place are in none, and the ranking is then not whole.
      const isAlone = ({ place }: { place: number }) =>
        placed.filter((other) => other.place === place).length === 1;
      const alone = placed.filter(isAlone);
      return (alone.length > 0 ? alone : placed.slice(0, 1))
        .sort((a, b) => a.place - b.place)
        .map(({ id }) => id);
    }
    case 'scale':
    case 'number':
      return first === undefined ? undefined : readNumber(first);
    case 'point': {
      const point = held.get(pointField(prefix, question.id))?.[0];
      if (point === undefined) return first;
      const [latitude, longitude] = point.split(',').map(Number) as [number, number];
      return [latitude, longitude];
    }
    default:
      return first;
  }
}

/**
 * The fields that hold what somebody said, as `readForm` reads them: names with their values.
 *
 * @param prefix what the form's field names begin with
 */
export function fieldsOf(definition: Definition, said: Said, prefix: string): [string, string][] {
  return questionsOf(definition).flatMap((question): [string, string][] => {
    const { id } = question;
    const [answer, words] = [said.answers[id], said.texts[id]];
    const isText = question.type === 'short_text' || question.type === 'long_text';
    const written: [string, string][] =
      words === undefined
        ? []
        : [[isText ? answerField(prefix, id) : otherField(prefix, id), words]];
    if (answer === undefined) return written;
    if (question.type === 'ranking') {
      const places = (answer as string[]).map((option, at): [string, string] => [
        rankField(prefix, id, option),
        String(at + 1),
      ]);
      return [...written, ...places];
    }
    if (question.type === 'point' && Array.isArray(answer)) {
      return [...written, [pointField(prefix, id), answer.join(',')]];
    }
    const values = Array.isArray(answer) ? answer : [answer];
    return [
      ...written,
      ...values.map((value): [string, string] => [answerField(prefix, id), String(value)]),
    ];
  });
}
