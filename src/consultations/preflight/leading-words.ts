/** Words that tell people what to answer, and words that make up for them in the same text. */
const LEADING: readonly (readonly [says: string, unless?: string])[] = [
  ['do you agree', 'disagree'],
  ['would you agree', 'disagree'],
  ['how much do you agree', 'disagree'],
  ['do you support', 'oppose'],
  ['how satisfied', 'dissatisfied'],
  ['how happy', 'unhappy'],
  ['how good', 'bad'],
  ['how bad', 'good'],
  ['how helpful', 'unhelpful'],
  ['how much better', 'worse'],
  ['how much do you like'],
  ['how much do you enjoy'],
  ...['do', 'did', 'would', 'should', 'is', 'are', 'was', 'could', 'have', 'does'].flatMap(
    (verb): [string][] => [
      [`${verb}n't you`],
      [`${verb}n't we`],
      [`${verb}n't it`],
      [`${verb}n't the`],
    ],
  ),
  ['do you not think'],
  ['surely'],
  ['obviously'],
  ['of course'],
  ['as you know'],
  ['as we all know'],
  ['everyone knows'],
  ['everybody knows'],
  ['most people'],
  ['needless to say'],
  ['common sense'],
  ['excellent'],
  ['fantastic'],
  ['wonderful'],
  ['much-needed'],
  ['long overdue'],
  ['vital'],
  ['hard-working'],
  ['unacceptable'],
  ['terrible'],
  ['awful'],
  ['dreadful'],
  ['outdated'],
  ['wasteful'],
];

const has = (text: string, words: string) => new RegExp(`\\b${words}\\b`, 'i').test(text);

/** The words of a text that lead people to one answer, as it has them; undefined where there are none. */
export function leadingWords(text: string): string | undefined {
  const plain = text.replace(/’/g, "'");
  const found = LEADING.find(
    ([says, unless]) => has(plain, says) && !(unless && has(plain, unless)),
  );
  return found && new RegExp(`\\b${found[0]}\\b`, 'i').exec(plain)?.[0];
}
