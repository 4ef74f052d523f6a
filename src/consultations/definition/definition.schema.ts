import { z } from 'zod';

const id = z
  .string()
  .regex(/^(?!__)[a-z0-9_]{1,40}$/)
  .describe('Stays the same for as long as the consultation lives; answers are stored under it.');
const words = (longest: number) => z.string().trim().min(1).max(longest);
const option = z
  .object({ id, text: words(200).describe('What people choose.') })
  .describe('Something to choose.')
  .meta({ id: 'option' });
const orderSchema = z
  .enum(['fixed', 'shuffled'])
  .describe(
    'Fixed unless given. Shuffled: another order for each person, from a seed that is stored with the answers.',
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
      z.object({
        all: z.array(conditionSchema).min(1).max(10).describe('Holds if each of these does.'),
      }),
      z.object({
        any: z.array(conditionSchema).min(1).max(10).describe('Holds if one of these does.'),
      }),
      z.object({ not: conditionSchema }).describe('Holds if this does not.'),
      z.object({
        question: id.describe('Of a question that is asked earlier.'),
        is: z
          .enum(['answered', 'equal', 'includes', 'less', 'more'])
          .describe(
            'includes: for questions with several answers; less and more leave out the value itself.',
          ),
        value: z
          .union([z.string().max(200), z.number()])
          .optional()
          .describe('An option, a number or a day to compare with; none for answered.'),
      }),
    ]),
  )
  .meta({ id: 'condition' });
const when = conditionSchema
  .optional()
  .describe('Asked or shown only if this holds for what was answered before; always unless given.');

const asked = {
  id,
  title: words(300).describe('The question.'),
  hint: z.string().max(600).optional().describe('Help with the question.'),
  required: z
    .boolean()
    .optional()
    .describe('Whether people must answer it to go on, where they are asked it.'),
  when,
};
const chosen = {
  ...asked,
  options: z.array(option).min(2).max(40).describe('What there is to choose from.'),
  order: orderSchema.optional(),
};
const other = z.boolean().optional().describe('Offers "Something else", with room to say what.');

const questionSchemas = [
  z
    .object({ ...chosen, type: z.literal('one_of'), other })
    .describe('Choose one. The answer is the id of the option, or other.'),
  z
    .object({
      ...chosen,
      type: z.literal('several_of'),
      other,
      none: z.boolean().optional().describe('Offers "None of these", which excludes the others.'),
      min: z.int().min(0).max(40).optional().describe('The fewest to choose.'),
      max: z.int().min(1).max(40).optional().describe('The most to choose.'),
    })
    .describe(
      'Choose several. The answer is a list of the ids of options and other, or none alone.',
    ),
  z
    .object({
      ...asked,
      type: z.literal('scale'),
      from: z.int().min(0).max(1).describe('The lowest point.'),
      to: z.int().min(2).max(10).describe('The highest point.'),
      low: words(80).describe('What the lowest point means.'),
      high: words(80).describe('What the highest point means.'),
    })
    .describe('A point between two ends. The answer is its number.'),
  z
    .object({ ...chosen, type: z.literal('ranking') })
    .describe(
      'Options to put in order. The answer is the list of all their ids, the first choice first.',
    ),
  z
    .object({
      ...asked,
      type: z.literal('number'),
      unit: z.string().max(40).optional().describe('What is counted, in words: minutes, people.'),
      min: z.number().optional().describe('The smallest that is taken.'),
      max: z.number().optional().describe('The largest that is taken.'),
      whole: z.boolean().optional().describe('Takes whole numbers alone.'),
    })
    .describe('A number. The answer is the number.'),
  z
    .object({
      ...asked,
      type: z.literal('date'),
      earliest: z.iso.date().optional().describe('The first day that is taken.'),
      latest: z.iso.date().optional().describe('The last day that is taken.'),
    })
    .describe('A day. The answer is the day as YYYY-MM-DD.'),
  z
    .object({
      ...asked,
      type: z.literal('short_text'),
      max: z.int().min(1).max(300).optional().describe('The most letters; 300 unless given.'),
    })
    .describe('Own words on one line. They are kept apart from answers, as a text.'),
  z
    .object({
      ...asked,
      type: z.literal('long_text'),
      max: z.int().min(1).max(5000).optional().describe('The most letters; 5000 unless given.'),
    })
    .describe('Own words on several lines. They are kept apart from answers, as a text.'),
  z
    .object({ ...asked, type: z.literal('point') })
    .describe('A place. The answer is [latitude, longitude] in degrees, or the slug of an area.'),
  z
    .object({ ...asked, type: z.literal('area') })
    .describe('Where people live. The answer is the slug of a ward, elsewhere or not_sure.'),
] as const;

const blockSchemas = [
  z
    .object({
      type: z.literal('text_block'),
      id,
      text: words(4000).describe('Words to read; a new line stays one.'),
      when,
    })
    .describe('Words to read.'),
  z
    .object({
      type: z.literal('picture_block'),
      id,
      picture: z
        .string()
        .max(150_000)
        .regex(/^data:image\/(png|jpeg|webp);base64,[A-Za-z0-9+/=]+$/)
        .describe('A data URL: the built site writes it out as a file of its own.'),
      alt: z.string().max(400).describe('The picture in words, for people who cannot see it.'),
      caption: z.string().max(300).optional().describe('Words under the picture.'),
      when,
    })
    .describe('A picture to look at.'),
] as const;

/** One thing on a page: a question, or something to read or look at. */
export const itemSchema = z.discriminatedUnion('type', [...questionSchemas, ...blockSchemas]);

export const pageSchema = z.object({
  id,
  title: words(160).describe('The heading of the page.'),
  intro: z.string().max(2000).optional().describe('Words before the questions.'),
  when,
  items: z
    .array(itemSchema)
    .min(1)
    .max(30)
    .describe('Questions, and what there is to read or look at, in their order.'),
});

/** The questions of a consultation, format 1. What `zod` cannot say, `definition-problems.ts` checks. */
export const definitionSchema = z.object({
  format: z.literal(1).describe('The version of this format.'),
  pages: z.array(pageSchema).min(1).max(40).describe('Shown one at a time, in their order.'),
});

export type Definition = z.infer<typeof definitionSchema>;
export type Page = z.infer<typeof pageSchema>;
export type Item = z.infer<typeof itemSchema>;
export type Block = Extract<Item, { type: 'text_block' | 'picture_block' }>;
export type Question = Exclude<Item, Block>;
