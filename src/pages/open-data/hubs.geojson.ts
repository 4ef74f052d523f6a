import type { APIRoute } from 'astro';
import { hubsGeoJson } from '../../places/feeds/hubs-geojson.ts';
import { allLocations } from '../../places/places.queries.ts';

export const GET: APIRoute = async () => Response.json(hubsGeoJson(await allLocations()));
