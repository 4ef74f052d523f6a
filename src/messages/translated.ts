type Words = Readonly<Record<string, unknown>>;

const isGroup = (value: unknown): value is Words =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * English words with a translation's in their place, group by group, so that a word nobody has
 * translated yet stays in English rather than going missing. A list is one whole: half of one in
 * another language would be worse than none.
 */
export function translated<English extends Words>(english: English, words: Words = {}): English {
  const merged: Record<string, unknown> = { ...english };
  for (const [name, word] of Object.entries(words)) {
    const original = english[name];
    merged[name] = isGroup(original) && isGroup(word) ? translated(original, word) : word;
  }
  return merged as English;
}
