import type { Definition, Item } from '../definition/definition.schema.ts';
import { isQuestion } from '../definition/path.ts';
import { doubleWords } from './double-questions.ts';
import { estimatedMinutes } from './estimated-minutes.ts';
import { leadingWords } from './leading-words.ts';
import { personalWords } from './personal-questions.ts';
import { readingAge } from './reading-age.ts';

/** From here on many people stop before the end. */
export const MOST_MINUTES = 10;
/** Words for everybody are read at this age; a single sentence is measured roughly, so not at 9. */
export const OLDEST_READERS = 12;

/** Something about the wording to look at, with what was found, for the sentence that tells it. */
export interface WordingFinding {
  rule: 'too_long' | 'reading_age' | 'leading' | 'double_question' | 'personal_data';
  /** The id of a page or item, `about.` and the name of a field, or empty for the whole. */
  subject: string;
  values: Record<string, string | number>;
  /** The words that were looked at, up to 500 letters; the minutes where it is about all of them. */
  wording: string;
}

/** What a consultation says about itself in sentences. */
export interface AboutTexts {
  summary: string;
  can_change: string;
  cannot_change: string;
  other_formats: string;
  privacy: string;
}

interface Text {
  subject: string;
  text: string;
}

const itemText = (item: Item): string => {
  if (item.type === 'text_block') return item.text;
  if (item.type === 'picture_block') return item.caption ?? '';
  return [item.title, item.hint].filter(Boolean).join('\n');
};

/** Every text that people read before they answer, by what it belongs to. */
function questionTexts({ pages }: Definition): Text[] {
  return pages.flatMap(({ id, intro, items }) => [
    ...(intro ? [{ subject: id, text: intro }] : []),
    ...items.map((item) => ({ subject: item.id, text: itemText(item) })),
  ]);
}

const textsAbout = (about: AboutTexts): Text[] =>
  (['summary', 'can_change', 'cannot_change', 'other_formats', 'privacy'] as const).map((name) => ({
    subject: `about.${name}`,
    text: about[name],
  }));

/** The reading age of everything together, in years; undefined while there are too few words. */
export const wholeReadingAge = (about: AboutTexts, definition: Definition): number | undefined =>
  readingAge(
    [...textsAbout(about), ...questionTexts(definition)].map(({ text }) => text).join('\n'),
  );

/**
 * What in the wording is worth another look before a consultation opens. The rules look for words and
 * count them; none understands a sentence, so each can be set aside with a reason.
 */
export function wordingFindings(
  about: AboutTexts & { asks_equality: boolean },
  definition: Definition,
): WordingFinding[] {
  const { minutes } = estimatedMinutes(definition, about.asks_equality);
  const found: WordingFinding[] = [];
  const find = (
    rule: WordingFinding['rule'],
    { subject, text }: Text,
    values: WordingFinding['values'],
  ) => found.push({ rule, subject, values, wording: text.slice(0, 500) });
  if (minutes > MOST_MINUTES) {
    find('too_long', { subject: '', text: String(minutes) }, { minutes, most: MOST_MINUTES });
  }
  for (const each of [...textsAbout(about), ...questionTexts(definition)]) {
    const age = readingAge(each.text);
    if (age !== undefined && age > OLDEST_READERS) {
      find('reading_age', each, { age, oldest: OLDEST_READERS });
    }
  }
  for (const each of questionTexts(definition)) {
    const words = leadingWords(each.text);
    if (words) find('leading', each, { words });
  }
  for (const { intro, items } of definition.pages) {
    for (const question of items.filter(isQuestion)) {
      const each = { subject: question.id, text: itemText(question) };
      const double = doubleWords(question);
      const personal = personalWords(question, intro);
      if (double) find('double_question', each, { words: double });
      if (personal) find('personal_data', each, { words: personal });
    }
  }
  return found;
}
