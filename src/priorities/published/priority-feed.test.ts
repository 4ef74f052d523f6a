import { expect, test } from 'vitest';
import { priorityFeed } from './priority-feed.ts';
import { sampleAnswer, samplePriority } from './samples.ts';
import { toldPriorities } from './told-priorities.ts';

const feed = {
  id: '00000000-0000-5000-8000-000000000000',
  title: 'What matters in East',
  author: 'The council',
  self: 'https://example.org/feed.xml',
  page: 'https://example.org/',
  built: '2026-04-01',
};
const words = {
  kinds: { concern: 'Concern', idea: 'Idea', thanks: 'Thanks' },
  outcomes: {
    done: 'Done',
    will_do: 'We will do it',
    partly: '',
    looking_into: '',
    no: '',
    not_ours: '',
  },
  demonstration: 'Demonstration',
  edited: 'Edited:',
};
const feedOf = (
  rest: Parameters<typeof samplePriority>[0],
  answers: Parameters<typeof sampleAnswer>[0][] = [],
) =>
  priorityFeed(
    feed,
    toldPriorities([samplePriority(rest)], answers.map(sampleAnswer)),
    words,
    ({ slug }) => `https://example.org/priorities/${slug}/`,
  );
const values = (xml: string, element: string) =>
  [...xml.matchAll(new RegExp(`<${element}[^>]*>([^<]*)</${element}>`, 'g'))].map(
    ([, value]) => value,
  );

test('an entry keeps its id, and is updated when it is answered', () => {
  const [before, after] = [feedOf({}), feedOf({}, [{}])];
  expect(values(before, 'id')).toEqual(values(after, 'id'));
  expect(values(before, 'updated')).toEqual(Array(2).fill('2026-02-03T00:00:00Z'));
  expect(values(after, 'updated')).toEqual(Array(2).fill('2026-02-10T00:00:00Z'));
  expect(values(after, 'published')).toEqual(['2026-02-03T00:00:00Z']);
  expect(values(after, 'content')[0]).toContain(
    'Neighbourhood team: We will do it. We will paint it again.',
  );
});

test('every element that RFC 4287 asks for is there once for the feed and for each entry', () => {
  const xml = feedOf({});
  expect(xml).toMatch(
    /^<\?xml version="1.0" encoding="utf-8"\?>\n<feed xmlns="http:\/\/www.w3.org\/2005\/Atom">/,
  );
  for (const element of ['id', 'title', 'updated']) expect(values(xml, element)).toHaveLength(2);
  expect(values(xml, 'name')).toEqual(['The council']);
  expect(xml).toContain(
    '<link rel="self" type="application/atom+xml" href="https://example.org/feed.xml"/>',
  );
});

test('a feed with nothing in it yet is still a feed', () => {
  const xml = priorityFeed(feed, [], words, () => '');
  expect(values(xml, 'updated')).toEqual(['2026-04-01T00:00:00Z']);
  expect(xml).not.toContain('<entry>');
});

test('words are words: no markup, nothing that XML cannot hold', () => {
  const xml = feedOf({ words: `<script>"&amp;\u0007\uD800 </content>\uFFFF` });
  expect(xml).toContain(
    '<content type="text">&lt;script&gt;&quot;&amp;amp; &lt;/content&gt;</content>',
  );
});

test('what is made up says so', () => {
  const xml = feedOf({ demonstration: true });
  expect(values(xml, 'title')[1]).toMatch(/^Demonstration: Concern: /);
  expect(values(xml, 'content')[0]).toMatch(/^Demonstration: /);
});
