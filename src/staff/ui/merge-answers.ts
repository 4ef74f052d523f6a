/** Answers after somebody else changed the record that they are about. */
export interface Merged<Answers> {
  /** What was typed stays; everything else becomes as it now is. */
  answers: Answers;
  /** Fields that both changed, to different things: what was typed would undo the other's change. */
  both: (keyof Answers)[];
}

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/**
 * Puts what one person typed on top of what another stored meanwhile.
 *
 * @param opened the record as it was when the form was opened.
 */
export function mergeAnswers<Answers extends object>(
  opened: Answers,
  typed: Answers,
  stored: Answers,
): Merged<Answers> {
  const answers = { ...stored };
  const both: (keyof Answers)[] = [];
  for (const key of Object.keys(typed) as (keyof Answers)[]) {
    if (same(typed[key], opened[key])) continue;
    answers[key] = typed[key];
    if (!same(stored[key], opened[key]) && !same(stored[key], typed[key])) both.push(key);
  }
  return { answers, both };
}
