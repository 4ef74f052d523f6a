import type { APIRoute } from 'astro';
import { csvOf } from '../../places/feeds/csv/csv.ts';
import { sessionColumns } from '../../places/feeds/csv/sessions.columns.ts';
import { allSessions } from '../../places/places.queries.ts';

export const GET: APIRoute = async () => new Response(csvOf(await allSessions(), sessionColumns));
