/**
 * Options in another order for each person, and the same for one person every time: by the seed that
 * is stored with their answers (a whole number from 0 to 2147483647) and the question's id.
 */
export function shuffledOptions<T>(options: readonly T[], seed: number, questionId: string): T[] {
  const random = randomNumbers(seed, questionId);
  const shuffled = [...options];
  for (let last = shuffled.length - 1; last > 0; last -= 1) {
    const at = Math.floor(random() * (last + 1));
    [shuffled[last], shuffled[at]] = [shuffled[at]!, shuffled[last]!];
  }
  return shuffled;
}

/** Numbers from 0 to below 1: mulberry32, begun with the seed and an FNV-1a hash of the id. */
function randomNumbers(seed: number, id: string): () => number {
  let state = seed ^ 0x811c9dc5;
  for (const letter of id) state = Math.imul(state ^ letter.codePointAt(0)!, 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
