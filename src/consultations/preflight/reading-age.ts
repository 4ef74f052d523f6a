/** Below this many words a formula says more about one word than about the text. */
const FEWEST_WORDS = 8;
/** Years from a school grade of the formula to the age of its pupils. */
const GRADE_TO_AGE = 5;

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/[’']/g, '')
    .match(/[a-zà-ÿ]+/g) ?? [];

/** How many words a text has; numbers and signs are none. */
export const countWords = (text: string): number => wordsOf(text).length;

/**
 * How many syllables an English word has, by its groups of vowels: a silent "e", "es" or "ed" at its
 * end counts for none. It is one off for a few words, which evens out over a text.
 */
export function countSyllables(word: string): number {
  const [letters = ''] = wordsOf(word);
  const sounded = letters
    .replace(/(?<![aeiouytd])ed$/, '')
    .replace(/(?<![aeiouycgsxz]|[cs]h|[^aeiouy]l)es$/, '')
    .replace(/(?<![^aeiouy]l)e$/, '');
  return Math.max(1, sounded.match(/[aeiouyà-ÿ]+/g)?.length ?? 0);
}

/**
 * The age at which pupils read a text with ease: the Flesch-Kincaid grade and five years, in whole
 * years from 5 to 20, which stands for every age above. Sentences end at a full stop, a question or exclamation mark, or a new line.
 *
 * @returns undefined for a text that is too short to tell
 */
export function readingAge(text: string): number | undefined {
  const words = wordsOf(text);
  if (words.length < FEWEST_WORDS) return undefined;
  const sentences = text.split(/[.?!:]+(?:\s|$)|\n+/).filter((part) => countWords(part) > 0).length;
  const syllables = words.reduce((sum, word) => sum + countSyllables(word), 0);
  const grade = 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59;
  return Math.min(20, Math.max(5, Math.round(grade + GRADE_TO_AGE)));
}
