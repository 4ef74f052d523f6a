/** What somebody can tell us, as the database's domain `priority_kind` has it. */
export const kinds = ['concern', 'idea', 'thanks'] as const;

/** As the database's domain `priority_words` has it, in Unicode code points. */
export const wordsLimit = 2000;

/** The harmonised categories of the Government Statistical Service, as the database has them. */
export const aboutYou = {
  age_group: ['under_16', '16_24', '25_34', '35_44', '45_54', '55_64', '65_74', '75_over'],
  sex: ['female', 'male'],
  ethnic_group: ['asian', 'black', 'mixed', 'white', 'other'],
  disability: ['yes_a_lot', 'yes_a_little', 'no'],
} as const;

/** The length as PostgreSQL counts it: an emoji is one character, where JavaScript counts two. */
export function characters(text: string): number {
  return Array.from(text.replaceAll('\r\n', '\n')).length;
}

/** The answers before anybody has answered. */
export const nothingSaid = {
  kind: '',
  said: '',
  neighbourhood: '',
  ward: '',
  place: '',
  latitude: '',
  longitude: '',
  theme: '',
  email: '',
  phone: '',
  age_group: '',
  sex: '',
  ethnic_group: '',
  disability: '',
};

/** The answers as the form holds them. */
export type Priority = typeof nothingSaid;
export type PriorityField = keyof Priority;
