/** The words of paper entry, as a page hands them to the island. */
export type PaperWords = typeof import('../../messages/en/paper.json');

/** The questions about who somebody is, with the words of their answers. */
export interface AboutQuestion {
  name: string;
  legend: string;
  choices: { value: string; text: string }[];
}
