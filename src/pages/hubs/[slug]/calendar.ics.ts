import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { catalogue } from '../../../messages/catalogue.ts';
import { bankHolidays } from '../../../places/opening/bank-holidays.ts';
import { builtOn } from '../../../places/opening/build-date.ts';
import { hubCalendar } from '../../../places/feeds/hub-calendar.ts';
import { hubPages } from '../../../places/hubs/hub-pages.ts';

// A hub without sessions has no calendar: its page links to none, and an empty one would puzzle.
export const getStaticPaths = (async () =>
  (await hubPages())
    .filter(({ sessions }) => sessions.length > 0)
    .map(({ hub, sessions }) => ({
      params: { slug: hub.slug },
      props: { hub, sessions },
    }))) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { hub, sessions }, site }) => {
  const { ages, cost } = catalogue('common');
  const { booking } = catalogue('whats-on');
  const calendar = hubCalendar(hub, sessions, {
    url: new URL(`/hubs/${hub.slug}/`, site).href,
    on: builtOn,
    bankHolidays,
    words: { ...catalogue('feeds'), ages, cost, booking },
  });
  return new Response(calendar);
};
