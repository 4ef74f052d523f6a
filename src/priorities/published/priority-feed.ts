import type { ToldPriority } from './told-priorities.ts';
import { clipped } from './told-priorities.ts';

interface FeedWords {
  kinds: Record<ToldPriority['kind'], string>;
  outcomes: Record<NonNullable<ToldPriority['answer']>['outcome'], string>;
  demonstration: string;
  edited: string;
}

interface Feed {
  /** Stays the same when the site's address changes. */
  id: string;
  title: string;
  author: string;
  /** Addresses of the feed itself and of the page that shows the same. */
  self: string;
  page: string;
  /** Of a feed with nothing in it yet: the day ('YYYY-MM-DD') it was built. */
  built: string;
}

/** The most that a feed holds; what is older is on the pages. */
const MOST = 50;

// What XML 1.0 cannot hold at all, and what would be read as markup.
const impossible = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;
const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const text = (words: string) =>
  words.replaceAll(impossible, '').replaceAll(/[&<>"]/g, (sign) => entities[sign]!);

const at = (day: string) => `${day}T00:00:00Z`;

/**
 * An Atom feed (RFC 4287) of what was said in one neighbourhood and what was answered, the last
 * changed first. Days are all we publish, so every instant is the start of its day.
 *
 * @param address the address of the page of something said
 */
export function priorityFeed(
  feed: Feed,
  all: readonly ToldPriority[],
  words: FeedWords,
  address: (priority: ToldPriority) => string,
): string {
  const newest = all
    .toSorted((a, b) => b.changed_on.localeCompare(a.changed_on) || a.slug.localeCompare(b.slug))
    .slice(0, MOST);
  const entries = newest.map((one) => {
    const mark = one.demonstration ? `${words.demonstration}: ` : '';
    const said = [one.words];
    if (one.edited_because) said.push(`${words.edited} ${one.edited_because}`);
    const answers = one.answer ? [one.answer, ...one.others] : [];
    for (const { answered_as, outcome, words: answer } of answers) {
      said.push(`${answered_as}: ${words.outcomes[outcome]}. ${answer}`);
    }
    return `  <entry>
    <id>urn:uuid:${one.id}</id>
    <title>${text(`${mark}${words.kinds[one.kind]}: ${clipped(one.words, 80)}`)}</title>
    <link href="${text(address(one))}"/>
    <published>${at(one.published_on)}</published>
    <updated>${at(one.changed_on)}</updated>${
      one.theme ? `\n    <category term="${text(one.theme)}"/>` : ''
    }
    <content type="text">${text(mark + said.join('\n\n'))}</content>
  </entry>
`;
  });
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
  <id>urn:uuid:${feed.id}</id>
  <title>${text(feed.title)}</title>
  <author><name>${text(feed.author)}</name></author>
  <link rel="self" type="application/atom+xml" href="${text(feed.self)}"/>
  <link rel="alternate" type="text/html" href="${text(feed.page)}"/>
  <updated>${at(newest[0]?.changed_on ?? feed.built)}</updated>
${entries.join('')}</feed>
`;
}
