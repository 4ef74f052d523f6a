import { z } from 'zod';

const id = z
  .string()
  .regex(/^(?!__)[a-z0-9_]{1,40}$/)
  .describe('Stays the same for as long as the consultation lives; answers are stored under it.');
const words = (longest: number) => z.string().trim().min(1).max(longest);
const option = z.object({ id, text: words(200) }).describe('Something to choose.');
const orderSchema = z
  .enum(['fixed', 'shuffled'])
  .describe(
    'Shuffled: another order for each person, from a seed that is stored with the answers.',
  );

/** When a page or question is asked, by answers given earlier. */
export type Condition =
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition }
  | {
      question: string;
      is: 'answered' | 'equal' | 'includes' | 'less' | 'more';
      value?: string | number | undefined;
    };

const conditionSchema: z.ZodType<Condition> = z
  .lazy(() =>
    z.union([
      z.object({ all: z.array(conditionSchema).min(1).max(10) }),
      z.object({ any: z.array(conditionSchema).min(1).max(10) }),
      z.object({ not: conditionSchema }),
      z.object({
        question: id.describe('Of a question that is asked earlier.'),
        is: z
          .enum(['answered', 'equal', 'includes', 'less', 'more'])
          .describe(
            'includes: for questions with several answers; less and more leave out the value itself.',
          ),
        value: z.union([z.string().max(200), z.number()]).optional(),
      }),
    ]),
  )
  .meta({ id: 'condition' });

const asked = {
  id,
  title: words(300).describe('The question.'),
  hint: z.string().max(600).optional(),
  required: z.boolean().optional(),
  when: conditionSchema.optional(),
};
const chosen = {
  ...asked,
  options: z.array(option).min(2).max(40),
  order: orderSchema.optional(),
};
const other = z.boolean().optional().describe('Offers "Something else", with room to say what.');

/** One thing on a page: a question, or something to read or look at. */
export const itemSchema = z.discriminatedUnion('type', [
  z.object({ ...chosen, type: z.literal('one_of'), other }),
  z.object({
    ...chosen,
    type: z.literal('several_of'),
    other,
    none: z.boolean().optional().describe('Offers "None of these", which excludes the others.'),
    min: z.int().min(0).max(40).optional(),
    max: z.int().min(1).max(40).optional(),
  }),
  z.object({
    ...asked,
    type: z.literal('scale'),
    from: z.int().min(0).max(1),
    to: z.int().min(2).max(10),
    low: words(80).describe('What the lowest point means.'),
    high: words(80).describe('What the highest point means.'),
  }),
  z.object({ ...chosen, type: z.literal('ranking') }),
  z.object({
    ...asked,
    type: z.literal('number'),
    unit: z.string().max(40).optional(),
    min: z.number().optional(),
    max: z.number().optional(),
    whole: z.boolean().optional(),
  }),
  z.object({
    ...asked,
    type: z.literal('date'),
    earliest: z.iso.date().optional(),
    latest: z.iso.date().optional(),
  }),
  z.object({ ...asked, type: z.literal('short_text'), max: z.int().min(1).max(300).optional() }),
  z.object({ ...asked, type: z.literal('long_text'), max: z.int().min(1).max(5000).optional() }),
  z.object({ ...asked, type: z.literal('point') }),
  z.object({ ...asked, type: z.literal('area') }),
  z.object({
    type: z.literal('text_block'),
    id,
    text: words(4000),
    when: conditionSchema.optional(),
  }),
  z.object({
    type: z.literal('picture_block'),
    id,
    picture: z
      .string()
      .max(150_000)
      .regex(/^data:image\/(png|jpeg|webp);base64,[A-Za-z0-9+/=]+$/)
      .describe('A data URL: the built site writes it out as a file of its own.'),
    alt: z.string().max(400),
    caption: z.string().max(300).optional(),
    when: conditionSchema.optional(),
  }),
]);

export const pageSchema = z.object({
  id,
  title: words(160),
  intro: z.string().max(2000).optional(),
  when: conditionSchema.optional(),
  items: z.array(itemSchema).min(1).max(30),
});

/** The questions of a consultation, format 1. What `zod` cannot say, `definition-problems.ts` checks. */
export const definitionSchema = z.object({
  format: z.literal(1),
  pages: z.array(pageSchema).min(1).max(40),
});

export type Definition = z.infer<typeof definitionSchema>;
export type Page = z.infer<typeof pageSchema>;
export type Item = z.infer<typeof itemSchema>;
export type Block = Extract<Item, { type: 'text_block' | 'picture_block' }>;
export type Question = Exclude<Item, Block>;
