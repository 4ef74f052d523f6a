/**
 * The names of a form's fields, as the database's `submit_response_page` reads them: the form's
 * prefix, what the field is, and whose. Without a script the form is sent as plain text, one
 * `name=value` line for each field.
 */
export const fieldName = (prefix: string, ...parts: string[]): string =>
  [prefix, ...parts].join('.');

/** The field of a question's answer. */
export const answerField = (prefix: string, question: string) => fieldName(prefix, 'q', question);
/** What "something else" is. */
export const otherField = (prefix: string, question: string) =>
  fieldName(prefix, 'other', question);
/** The place of an option in a ranking. */
export const rankField = (prefix: string, question: string, option: string) =>
  fieldName(prefix, 'rank', question, option);
/** A point on the map, `latitude,longitude` in degrees; only a script sets it. */
export const pointField = (prefix: string, question: string) =>
  fieldName(prefix, 'point', question);

/** The id of a question's control; of one choice when `option` is given. */
export const controlId = (question: string, option?: string) =>
  `q-${question}${option === undefined ? '' : `-${option || 'none'}`}`;
