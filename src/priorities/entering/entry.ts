import { prioritySchema } from '../say/priority.schema.ts';
import { nothingSaid, type Priority } from '../say/priority.ts';

/** How something reached us that was not sent by the website, in the order in which it is asked. */
export const channels = ['paper', 'phone', 'doorstep', 'hub', 'email', 'councillor'] as const;

/** What somebody enters for somebody else: what residents send, and how it reached us. */
export type Entry = Priority & { channel: string };

/** An entry with nothing in it yet but where and how it came. */
export const blankEntry = (neighbourhood: string, channel: string): Entry => ({
  ...nothingSaid,
  neighbourhood,
  channel,
});

/** The next entry of a pile: where and how it came stay, whatever was about one person goes. */
export const nextEntry = ({ neighbourhood, channel, ward }: Entry): Entry => ({
  ...blankEntry(neighbourhood, channel),
  ward,
});

export type Mistakes = Partial<Record<keyof Entry, string>>;

/** What the form asks first, in its order; the rest it asks in the order of the schema. */
const askedFirst: readonly (keyof Entry)[] = ['neighbourhood', 'ward', 'channel', 'said'];

/** A code for each answer to change, in the order of the form; the database would answer the same. */
export function mistakesIn(entry: Entry): Mistakes {
  const mistakes: Mistakes = entry.channel ? {} : { channel: 'missing' };
  for (const { path, message } of prioritySchema.safeParse(entry).error?.issues ?? []) {
    mistakes[path[0] as keyof Priority] ??= message;
  }
  const early = askedFirst.filter((name) => name in mistakes);
  return { ...Object.fromEntries(early.map((name) => [name, mistakes[name]])), ...mistakes };
}

/** Whether somebody has typed anything that would be lost. */
export const isStarted = ({ said, email, phone }: Entry) =>
  [said, email, phone].some((text) => /\S/.test(text));
