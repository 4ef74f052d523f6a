import type { APIRoute } from 'astro';
import { publishedGroups } from '../../groups/published/groups.queries.ts';
import { csvOf } from '../../places/feeds/csv/csv.ts';
import { groupColumns } from '../../places/feeds/csv/groups.columns.ts';

export const GET: APIRoute = async () => new Response(csvOf(await publishedGroups(), groupColumns));
