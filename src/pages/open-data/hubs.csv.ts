import type { APIRoute } from 'astro';
import { csvOf } from '../../places/feeds/csv/csv.ts';
import { hubColumns } from '../../places/feeds/csv/hubs.columns.ts';
import { allLocations } from '../../places/places.queries.ts';

export const GET: APIRoute = async () => new Response(csvOf(await allLocations(), hubColumns));
