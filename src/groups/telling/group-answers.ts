/** The fields of "Tell us about a group" that have words of their own, in the order of the form. */
export const groupFields = [
  'name',
  'about',
  'for_whom',
  'neighbourhood',
  'meets',
  'hub',
  'place',
  'cost',
  'volunteers',
  'group_email',
  'group_phone',
  'group_web',
  'agreed',
  'relation',
  'your_name',
  'your_email',
  'your_phone',
] as const;
export type GroupField = (typeof groupFields)[number];

/** How somebody can know a group, as the database's domain `group_relation` has it. */
export const relations = ['run', 'go', 'know'] as const;

const LONGEST: Partial<Record<GroupField, number>> = {
  name: 120,
  about: 1500,
  for_whom: 300,
  meets: 300,
  place: 300,
  cost: 300,
  volunteers: 300,
  your_name: 120,
};
const EMAIL = /^[^@\s]+@[^@\s]+\.[^@\s]+$/;
const PHONE = /^[+(]?[0-9][0-9 ()-]{8,24}$/;

/** The length as PostgreSQL counts it: an emoji is one character, where JavaScript counts two. */
const characters = (text: string) => Array.from(text.replaceAll('\r\n', '\n')).length;

/** A web address as it is kept: people write it as they say it. */
const wholeAddress = (typed: string) => (/^[a-z]+:/i.test(typed) ? typed : `https://${typed}`);

/**
 * What is wrong with answers, each a code that `receipt-page.json` has words for under
 * `group.problems` and that the database answers with as well.
 *
 * @param answers by the names of the form's fields; what is not there is empty.
 */
export function problemsIn(
  answers: Readonly<Partial<Record<string, string>>>,
): Partial<Record<GroupField, string>> {
  const given = (field: GroupField) => (answers[field] ?? '').trim();
  const found: Partial<Record<GroupField, string>> = {};
  for (const field of groupFields) {
    const longest = LONGEST[field];
    if (longest && characters(given(field)) > longest) found[field] = 'too_long';
  }
  for (const field of ['name', 'about', 'neighbourhood', 'meets', 'relation'] as const) {
    if (!given(field)) found[field] = 'missing';
  }
  if (!given('hub') && !given('place')) found.place = 'missing';
  for (const field of ['group_email', 'your_email'] as const) {
    const email = given(field);
    if (email && (!EMAIL.test(email) || characters(email) > 254)) found[field] = 'malformed';
  }
  for (const field of ['group_phone', 'your_phone'] as const) {
    if (given(field) && !PHONE.test(given(field))) found[field] = 'malformed';
  }
  const web = given('group_web') && wholeAddress(given('group_web'));
  if (web && (!/^https?:\/\/\S+$/.test(web) || characters(web) > 500)) {
    found.group_web = 'malformed';
  }
  const contacts = ['group_email', 'group_phone', 'group_web'] as const;
  if (contacts.some(given) && given('agreed') !== 'yes') found.agreed = 'missing';
  return found;
}
