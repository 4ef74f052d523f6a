import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { council } from '../../../../council/council.ts';
import { catalogue } from '../../../../messages/catalogue.ts';
import { fill } from '../../../../messages/fill.ts';
import { derivedId } from '../../../../places/feeds/derived-id.ts';
import { builtOn } from '../../../../places/opening/build-date.ts';
import { priorityFeed } from '../../../../priorities/published/priority-feed.ts';
import { areaLists, priorityAddress } from '../../../../priorities/published/priority-pages.ts';

export const getStaticPaths = (async () =>
  (await areaLists()).map((props) => ({
    params: { slug: props.area.slug },
    props,
  }))) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { area, items }, site }) => {
  const words = catalogue('priorities');
  const full = (path: string) => new URL(path, site).href;
  const feed = {
    id: derivedId(area.id, 'priorities'),
    title: fill(words.feed_title, { area: area.name, place: council.place }),
    author: council.authority,
    self: full(`/neighbourhoods/${area.slug}/priorities/feed.xml`),
    page: full(`/neighbourhoods/${area.slug}/priorities/`),
    built: builtOn,
  };
  return new Response(
    priorityFeed(
      feed,
      items,
      {
        ...words,
        edited: words.edited_because,
        demonstration: catalogue('common').demonstration,
      },
      (one) => full(priorityAddress(one)),
    ),
  );
};
