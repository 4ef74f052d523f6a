import type { APIRoute } from 'astro';
import { csvOf } from '../../places/feeds/csv/csv.ts';
import { serviceColumns } from '../../places/feeds/csv/services.columns.ts';
import { allServices } from '../../places/places.queries.ts';

export const GET: APIRoute = async () => new Response(csvOf(await allServices(), serviceColumns));
