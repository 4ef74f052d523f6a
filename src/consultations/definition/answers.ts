/**
 * The coded answer to a question: an option's id ('other' for something else) for `one_of`; ids
 * ('none' and 'other' among them) for `several_of`; every option's id, first choice first, for
 * `ranking`; a number for `scale` and `number`; ISO 8601 for `date`; `[latitude, longitude]` with
 * four decimals, or a neighbourhood's slug, for `point`; a ward's slug, 'elsewhere' or 'not_sure' for
 * `area`. Free words (`short_text`, `long_text`, what "other" means) are `Texts`.
 */
export type Answer = string | number | string[] | [latitude: number, longitude: number];

/** Coded answers by question; a question without an answer is left out. */
export type Answers = Record<string, Answer>;

/** Free words by question. */
export type Texts = Record<string, string>;
