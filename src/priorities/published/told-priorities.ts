import { groupBy } from '../../lib/index-by.ts';
import type { PublishedAnswer, PublishedPriority } from './published.schema.ts';

/** Something that a resident said, with what was answered. */
export interface ToldPriority extends PublishedPriority {
  /** The answer that stands: to these very words where there is one. */
  answer: PublishedAnswer | undefined;
  /** What else stands, answered to others who said the same, the latest first. */
  others: PublishedAnswer[];
  /** Answers that another replaced, the latest first. */
  earlier: PublishedAnswer[];
  /** The day ('YYYY-MM-DD') of the last thing that happened to it. */
  changed_on: string;
}

/** What was said, each with its answers, the newest first. */
export function toldPriorities(
  priorities: readonly PublishedPriority[],
  answers: readonly PublishedAnswer[],
): ToldPriority[] {
  const answersTo = groupBy(answers, ({ priority }) => priority);
  return priorities
    .map((priority) => {
      const all = answersTo.get(priority.slug) ?? [];
      const days = [priority.published_on, priority.edited_on, ...all.map((a) => a.answered_on)];
      const [answer, ...others] = all
        .filter(({ replaced_on }) => replaced_on === null)
        .sort((a, b) => Number(a.grouped) - Number(b.grouped) || latestFirst(a, b));
      return {
        ...priority,
        answer,
        others,
        earlier: all.filter(({ replaced_on }) => replaced_on !== null).sort(latestFirst),
        changed_on: days
          .filter((day) => day !== null)
          .sort()
          .at(-1)!,
      };
    })
    .sort(newestFirst);
}

const latestFirst = (a: PublishedAnswer, b: PublishedAnswer) =>
  b.answered_on.localeCompare(a.answered_on) || a.id.localeCompare(b.id);

const newestFirst = (a: ToldPriority, b: ToldPriority) =>
  b.published_on.localeCompare(a.published_on) || a.slug.localeCompare(b.slug);

/** Those that most people stand behind first; of those with too few to say, the newest. */
export const mostSupported = (all: readonly ToldPriority[]): ToldPriority[] =>
  all.toSorted((a, b) => (b.people ?? 0) - (a.people ?? 0) || newestFirst(a, b));

/** Words cut at a word's end to at most `letters`, for a list or a title. */
export function clipped(words: string, letters: number): string {
  const line = words.replaceAll(/\s+/g, ' ').trim();
  if (line.length <= letters) return line;
  const room = line.slice(0, letters);
  const end = room.lastIndexOf(' ');
  return `${(end > letters / 2 ? room.slice(0, end) : room).replace(/[\s.,;:–-]+$/, '')}…`;
}
