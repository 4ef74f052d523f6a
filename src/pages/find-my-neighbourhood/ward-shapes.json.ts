import { allWards } from '../../places/places.queries.ts';
import type { WardShape } from '../../places/find-my-neighbourhood/ward-finder.ts';

/** The shapes that a device's location is placed in, fetched only when somebody asks for that. */
export async function GET(): Promise<Response> {
  const shapes = (await allWards()).map(({ slug, geometry, boundary_detail }): WardShape => ({
    slug,
    geometry,
    boundary_detail,
  }));
  return Response.json(shapes);
}
