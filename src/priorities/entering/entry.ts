/** How something reached us that was not sent by the website, in the order in which it is asked. */
export const channels = ['paper', 'phone', 'doorstep', 'hub', 'email', 'councillor'] as const;
export const kinds = ['concern', 'idea', 'thanks'] as const;

/** As the database's domain `priority_words` has it, in Unicode code points as PostgreSQL counts. */
export const wordsLimit = 2000;

/** The optional questions about the person, each with its answers, as the database's domains have them. */
export const aboutThePerson = {
  age_group: ['under_16', '16_24', '25_34', '35_44', '45_54', '55_64', '65_74', '75_over'],
  sex: ['female', 'male'],
  ethnic_group: ['asian', 'black', 'mixed', 'white', 'other'],
  disability: ['yes_a_lot', 'yes_a_little', 'no'],
} as const;

/** What somebody enters for somebody else; an empty text is no answer. */
export interface Entry {
  neighbourhood: string;
  channel: string;
  kind: string;
  said: string;
  theme: string;
  ward: string;
  place: string;
  email: string;
  phone: string;
  age_group: string;
  sex: string;
  ethnic_group: string;
  disability: string;
}

/** An entry with nothing in it yet but where and how it came. */
export const blankEntry = (neighbourhood: string, channel: string): Entry => ({
  neighbourhood,
  channel,
  kind: '',
  said: '',
  theme: '',
  ward: '',
  place: '',
  email: '',
  phone: '',
  age_group: '',
  sex: '',
  ethnic_group: '',
  disability: '',
});

/** The next entry of a pile: where and how it came stay, whatever was about one person goes. */
export const nextEntry = ({ neighbourhood, channel, ward }: Entry): Entry => ({
  ...blankEntry(neighbourhood, channel),
  ward,
});

export type Mistakes = Partial<Record<keyof Entry, string>>;

/** A code for each answer to change, which the database would answer as well. */
export function mistakesIn(entry: Entry): Mistakes {
  const mistakes: Mistakes = {};
  if (!entry.neighbourhood) mistakes.neighbourhood = 'missing';
  if (!entry.channel) mistakes.channel = 'missing';
  if (!entry.kind) mistakes.kind = 'missing';
  if (!/\S/.test(entry.said)) mistakes.said = 'missing';
  else if (Array.from(entry.said).length > wordsLimit) mistakes.said = 'too_long';
  const email = entry.email.trim();
  if (email && !/^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(email)) mistakes.email = 'malformed';
  const phone = entry.phone.trim();
  if (phone && !/^[+(]?[0-9][0-9 ()-]{8,24}$/.test(phone)) mistakes.phone = 'malformed';
  return mistakes;
}

/** Whether somebody has typed anything that would be lost. */
export const isStarted = ({ said, email, phone }: Entry) =>
  [said, email, phone].some((x) => /\S/.test(x));
