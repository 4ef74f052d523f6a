import type { APIRoute, GetStaticPaths } from 'astro';
import { council } from '../../../council/council.ts';
import { catalogue } from '../../../messages/catalogue.ts';
import { orukFeed } from '../../../places/feeds/oruk/feed.ts';
import { about } from '../../../places/feeds/oruk/page.ts';
import { publishedRows } from '../../../places/feeds/published-rows.queries.ts';

// Each address of the standard, such as /services/{id}, is a folder whose index is the answer:
// `public/_redirects` lets hosts answer at the address itself.
export const getStaticPaths = (async () => {
  const { facility, available } = catalogue('hub');
  const words = { ...catalogue('feeds'), facility, available };
  const feed = orukFeed(await publishedRows(), council.place, words);
  const answer = (path: string, body: unknown) => ({ params: { path }, props: { body } });
  return [
    answer('index', about),
    ...Object.entries(feed).flatMap(([kind, { list, records }]) => [
      answer(`${kind}/index`, list()),
      ...records().map((record) => answer(`${kind}/${record.id}/index`, record)),
    ]),
  ];
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => Response.json(props.body);
