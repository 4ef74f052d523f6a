import type { StaffClient } from '../../staff/session.queries.ts';
import type { PlaceNames } from './place-names.ts';

interface Row {
  id: string | null;
  name: string | null;
  slug?: string | null;
  neighbourhood?: string | null;
}

const rows = ({ data }: { data: Row[] | null }) =>
  (data ?? []).map(({ id, name, slug, neighbourhood }) => ({
    id: id!,
    name: name!,
    slug: slug ?? '',
    neighbourhood: neighbourhood ?? null,
  }));

/** Every area, theme, ward and public place of the council; empty where they cannot be read. */
export async function placeNames(client: StaffClient): Promise<PlaceNames> {
  const [areas, themes, wards, hubs] = await Promise.all([
    client
      .from('published_neighbourhoods')
      .select('id, name, slug')
      .neq('status', 'ended')
      .order('position'),
    client.from('published_themes').select('id, name, slug').order('position'),
    client.from('published_wards').select('id, name, neighbourhood').order('name'),
    client.from('published_locations').select('id, name, neighbourhood').order('name'),
  ]);
  return { areas: rows(areas), themes: rows(themes), wards: rows(wards), hubs: rows(hubs) };
}
