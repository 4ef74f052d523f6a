import fc from 'fast-check';
import {
  answerField,
  fieldName,
  otherField,
  rankField,
} from '../../src/consultations/answering/field-names.ts';
import type { Definition, Question } from '../../src/consultations/definition/definition.schema.ts';
import { questionsOf } from '../../src/consultations/definition/numbers.ts';

/** What the names of a form's fields begin with. */
export const prefix = '0123456789abcdef';
/** A field's name with its value, as a browser has it: lines end in a line feed. */
export type Field = [name: string, value: string];

const numbers = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: -1, max: 4 }).map(String) },
  { weight: 3, arbitrary: fc.constantFrom('1,000', '0,7', '12,345.5', '1.5', '1,5') },
  fc.constantFrom(
    ...['0.5', '0,5', ' 2 ', '+2', '-0', '.5', '3.', '1e3', 'two', '0x10', '٣', '-', ',', '1,2,3'],
    ...['1,000', '12,345.5', '0,700', '1.0000000000000000000001', '3.000001', '0.1234567', '1 000'],
    ...['999999999999.000001', '9'.repeat(30), '9'.repeat(50), '\u00a01', '1\t'],
  ),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
);
const days = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom('2026-02-28', '2026-03-01', '2027-01-31') },
  fc.constantFrom('', '2026-02-30', ' 2026-03-01 ', '1 March', '26-03-01'),
);
/** Blanks and what looks like a field of the form among them. */
const words = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom('a', 'Yes', 'ab') },
  fc.constantFrom(
    ...[
      '',
      ' ',
      '\n',
      '\u00a0',
      '\u2003\ufeff',
      ' a',
      'a\n',
      '\na',
      'a=b',
      '=',
      'a\n\nb',
      '😀',
      '"\\%+&',
    ],
    ...[`${prefix}`, `q.q0_0=a`, `\nq.q0_0=a`, `fedcba9876543210.q.q0_0=a`, 'four\nlines\nof\nit'],
  ),
  fc.string({ unit: 'grapheme', maxLength: 4 }).map((text) => text.replaceAll('\r', '')),
);

const choiceOf = (values: string[]) => fc.constantFrom('', ...values);

function fieldsOfQuestion(question: Question): fc.Arbitrary<Field[]> {
  const { id } = question;
  const name = answerField(prefix, id);
  const one = (values: fc.Arbitrary<string>) => values.map((value): Field[] => [[name, value]]);
  // A radio button that is not chosen is no field at all.
  const radio = (values: string[]) =>
    choiceOf(values).map((value): Field[] => (value ? [[name, value]] : []));
  const withOther = (chosen: fc.Arbitrary<Field[]>) =>
    'other' in question && question.other
      ? fc
          .tuple(chosen, words)
          .map(([fields, text]): Field[] => [
            ...fields,
            [otherField(prefix, id), text.replaceAll('\n', ' ')],
          ])
      : chosen;
  const ids = 'options' in question ? question.options.map((option) => option.id) : [];
  const other = 'other' in question && question.other ? ['other'] : [];
  switch (question.type) {
    case 'one_of':
      return withOther(radio([...ids, ...other]));
    case 'several_of':
      return withOther(
        fc
          .subarray([...ids, ...other, ...(question.none ? ['none'] : [])])
          .map((chosen) => chosen.map((value): Field => [name, value])),
      );
    case 'ranking': {
      const places = ids.map((_, at) => String(at + 1));
      return fc
        .oneof(
          { weight: 3, arbitrary: fc.shuffledSubarray(places, { minLength: ids.length }) },
          fc.constant(ids.map(() => '')),
          fc.tuple(...ids.map(() => choiceOf(places))),
        )
        .map((given) =>
          ids.map((option, at): Field => [rankField(prefix, id, option), given[at]!]),
        );
    }
    case 'scale':
      return radio(
        Array.from({ length: question.to - question.from + 1 }, (_, at) =>
          String(question.from + at),
        ),
      );
    case 'number':
      return one(fc.oneof(fc.constant(''), numbers));
    case 'date':
      return one(days);
    case 'point':
      return one(choiceOf(['area-1', 'area-2']));
    case 'area':
      return one(choiceOf(['newport', 'elsewhere', 'not_sure']));
    case 'short_text':
      return one(words.map((text) => text.replaceAll('\n', ' ')));
    case 'long_text':
      return one(words);
  }
}

/** A form as people leave it when they press Send: all branches are there, right answers and wrong ones. */
export const filledForms = (definition: Definition): fc.Arbitrary<Field[]> =>
  fc
    .tuple(
      fc.tuple(...questionsOf(definition).map(fieldsOfQuestion)),
      choiceOf(['16_24', '75_over']),
      choiceOf(['no', 'yes_a_lot']),
    )
    .map(([fields, age, disability]) => [
      ...fields.flat(),
      [fieldName(prefix, 'age_group'), age],
      [fieldName(prefix, 'disability'), disability],
    ]);

/** What a browser sends of a form with `enctype="text/plain"`. */
export const plainText = (fields: Field[]): string =>
  fields.map(([name, value]) => `${name}=${value.replaceAll('\n', '\r\n')}\r\n`).join('');
