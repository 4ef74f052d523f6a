import fc from 'fast-check';
import type { Answer, Answers, Texts } from './answers.ts';
import type { Condition, Definition, Item, Page } from './definition.schema.ts';

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const optionIds = ['a', 'b', 'c', 'd'];
const options = fc
  .uniqueArray(fc.constantFrom(...optionIds), { minLength: 2 })
  .map((ids) => ids.map((id) => ({ id, text: id })));
const order = maybe(fc.constantFrom('fixed' as const, 'shuffled' as const));
const days = fc.constantFrom('2026-02-28', '2026-03-01', '2027-01-31');
const kinds = [
  fc.record({ type: fc.constant('one_of' as const), options, order, other: maybe(fc.boolean()) }),
  fc.record({
    type: fc.constant('several_of' as const),
    options,
    order,
    other: maybe(fc.boolean()),
    none: maybe(fc.boolean()),
    min: maybe(fc.nat({ max: 4 })),
    max: maybe(fc.integer({ min: 1, max: 4 })),
  }),
  fc.record({
    type: fc.constant('scale' as const),
    from: fc.integer({ min: 0, max: 1 }),
    to: fc.integer({ min: 2, max: 4 }),
    low: fc.constant('Low'),
    high: fc.constant('High'),
  }),
  fc.record({ type: fc.constant('ranking' as const), options, order }),
  fc.record({
    type: fc.constant('number' as const),
    min: maybe(fc.constantFrom(-1, 0, 0.5, 2)),
    max: maybe(fc.constantFrom(0.7, 1, 2, 3.000001)),
    whole: maybe(fc.boolean()),
  }),
  fc.record({ type: fc.constant('date' as const), earliest: maybe(days), latest: maybe(days) }),
  fc.record({ type: fc.constant('short_text' as const), max: maybe(fc.constantFrom(1, 3)) }),
  fc.record({ type: fc.constant('long_text' as const), max: maybe(fc.constantFrom(1, 3)) }),
  fc.record({ type: fc.constant('point' as const) }),
  fc.record({ type: fc.constant('area' as const) }),
];

const numbers = fc.constantFrom(-1, 0, 0.5, 0.7, 1, 1.5, 2, 3, 3.000001, 4, 1e15, 0.0000001);
const words = fc.constantFrom(
  ...optionIds,
  'other',
  'none',
  '2026-02-28',
  '2026-02-30',
  'newport',
  'not_sure',
);

/** A comparison with one of these questions: most fit it, some do not. */
function comparison(questions: Item[]): fc.Arbitrary<Condition> {
  return fc.constantFrom(...questions).chain((question) => {
    const fitting = {
      several_of: ['includes', 'answered'],
      scale: ['equal', 'less', 'more', 'answered'],
      number: ['equal', 'less', 'more', 'answered'],
      one_of: ['equal', 'answered'],
      date: ['equal', 'answered'],
      area: ['equal', 'answered'],
    }[question.type as string] ?? ['answered'];
    const isNumeric = question.type === 'scale' || question.type === 'number';
    return fc.record({
      question: fc.constant(question.id),
      is: fc.oneof(
        { weight: 12, arbitrary: fc.constantFrom(...fitting) },
        fc.constantFrom('equal', 'includes', 'less'),
      ) as fc.Arbitrary<'equal'>,
      value: fc.oneof(
        { weight: 12, arbitrary: isNumeric ? numbers : words },
        maybe(fc.oneof(numbers, words)),
      ),
    });
  });
}

function condition(questions: Item[]): fc.Arbitrary<Condition> {
  return fc.letrec<{ condition: Condition }>((tie) => ({
    condition: fc.oneof(
      { maxDepth: 3, depthSize: 'small' },
      { weight: 4, arbitrary: comparison(questions) },
      fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((all) => ({ all })),
      fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((any) => ({ any })),
      tie('condition').map((not) => ({ not })),
    ),
  })).condition;
}

const item = (id: string): fc.Arbitrary<Item> =>
  fc.oneof(
    {
      weight: 9,
      arbitrary: fc
        .tuple(fc.oneof(...kinds), maybe(fc.boolean()))
        .map(([kind, required]) => ({ id, title: `Question ${id}`, ...kind, required }) as Item),
    },
    fc.constant<Item>({ id, type: 'text_block', text: 'Read this' }),
  );

/** Definitions of the right shape, with branches; most can be answered, some break a rule. */
export const definitions: fc.Arbitrary<Definition> = fc
  .array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 4 })
  .chain((sizes) =>
    fc.tuple(
      ...sizes.map((size, page) =>
        fc.tuple(...Array.from({ length: size }, (_, at) => item(`q${page}_${at}`))),
      ),
    ),
  )
  .chain((pages) => {
    const asked: Item[] = [];
    const when = () => {
      const questions = asked.length > 0 ? [...asked] : pages[0]!;
      return fc.oneof(
        { weight: asked.length > 0 ? 2 : 30, arbitrary: fc.constant(undefined) },
        condition(questions),
      );
    };
    return fc.tuple(
      ...pages.map((items, at) => {
        const pageWhen = when();
        const whens = items.map((one) => {
          const itemWhen = when();
          asked.push(one);
          return itemWhen;
        });
        return fc.tuple(pageWhen, fc.tuple(...whens)).map(([own, each]): Page =>
          withoutUndefined({
            id: `p${at}`,
            title: `Page ${at}`,
            when: own,
            items: items.map((one, position) => ({ ...one, when: each[position] })),
          }),
        );
      }),
    );
  })
  .map((pages) => ({ format: 1, pages }));

/** As JSON has it. */
const withoutUndefined = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

const slips: fc.Arbitrary<Answer> = fc.oneof(
  words,
  numbers,
  fc.array(words, { maxLength: 5 }),
  fc.constantFrom<unknown>(
    '',
    null,
    [],
    {},
    true,
    ['a', 1],
    [54.5734, -1.2421],
    [91, 0],
    [1, 2.00001],
    [['a']],
  ),
) as fc.Arbitrary<Answer>;

/** Answers and words to some of the questions, right and wrong ones, on the path and off it. */
export function anyAnswers(
  definition: Definition,
): fc.Arbitrary<{ answers: Answers; texts: Texts }> {
  const ids = [...definition.pages.flatMap(({ items }) => items.map(({ id }) => id)), 'gone'];
  const fitting = Object.fromEntries(
    definition.pages.flatMap(({ items }) => items).map((one) => [one.id, fittingAnswer(one)]),
  );
  const answer = (id: string) =>
    fc.option(fc.oneof({ weight: 3, arbitrary: fitting[id] ?? slips }, slips), {
      freq: 4,
      nil: undefined,
    });
  const said = fc.constantFrom('a', ' ', '', 'four', '😀', 7, null) as fc.Arbitrary<string>;
  return fc
    .record({
      answers: fc.record(
        Object.fromEntries(
          ids.map((id) => [id, id === 'gone' ? fc.constant(undefined) : answer(id)]),
        ),
      ),
      texts: fc.dictionary(fc.constantFrom(...ids), said, { maxKeys: 4 }),
    })
    .map(withoutUndefined) as fc.Arbitrary<{ answers: Answers; texts: Texts }>;
}

/** An answer that may be right. */
export function fittingAnswer(one: Item): fc.Arbitrary<Answer> {
  switch (one.type) {
    case 'one_of':
      return fc.constantFrom(...one.options.map(({ id }) => id), ...(one.other ? ['other'] : []));
    case 'several_of':
      return fc.oneof(
        fc.subarray([...one.options.map(({ id }) => id), ...(one.other ? ['other'] : [])]),
        fc.constant<string[]>(['none']),
      );
    case 'ranking':
      return fc.shuffledSubarray(
        one.options.map(({ id }) => id),
        { minLength: one.options.length },
      );
    case 'scale':
      return fc.integer({ min: one.from, max: one.to });
    case 'number':
      return fc.oneof(numbers, fc.constant(one.min ?? one.max ?? 0));
    case 'date':
      return fc.oneof(days, fc.constant(one.earliest ?? one.latest ?? '2026-05-05'));
    case 'area':
      return fc.constantFrom('newport', 'elsewhere', 'not_sure');
    default:
      return fc.constant([54.5734, -1.2421]);
  }
}
