/** The words of the screen on which staff read answers as numbers. */
export type ResultsWords = typeof import('../../messages/en/results.json');
