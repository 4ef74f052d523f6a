import * as z from 'zod';

const hexColour = z.string().regex(/^#[0-9a-f]{6}$/, 'a colour like #0b4a6f');

/**
 * What differs between one council and the next and is not a fact about places: names, labels,
 * brand and map. One JSON file per council beside this one, named by the value of `COUNCIL`.
 */
export const councilSchema = z.strictObject({
  /** The place, as residents say it: "Middlesbrough". */
  place: z.string().min(1),
  /** The body that answers for the site: "Middlesbrough Council". */
  authority: z.string().min(1),
  /** Name and strapline in the header. */
  name: z.string().min(1),
  strapline: z.string().min(1),
  /** Language of the pages (BCP 47) and which message catalogue to read. */
  language: z.string().min(2),
  website: z.url(),
  /** General contact; null where no current one has been confirmed. */
  email: z.nullable(z.email()),
  phone: z.nullable(z.string()),
  /** Where that contact comes from, while it is not confirmed; shown beside it. */
  contactNote: z.nullable(z.string()),
  /** "community hub" against "neighbourhood hub" is disputed, so it is each council's to choose. */
  labels: z.strictObject({
    hub: z.string().min(1),
    hubs: z.string().min(1),
    neighbourhood: z.string().min(1),
    neighbourhoods: z.string().min(1),
  }),
  brand: z.strictObject({ primary: hexColour, campaigns: z.array(z.string()) }),
  map: z.strictObject({
    /** The basemap: `shapes` draws wards only and calls nobody else's server. */
    provider: z.enum(['shapes', 'os', 'osm', 'pmtiles']),
    /** Public key (OS) or address of the archive (PMTiles). */
    key: z.nullable(z.string()),
  }),
  /** Words that the boundaries' licence asks every map to carry. */
  mapAttribution: z.string().min(1),
});

export type Council = z.infer<typeof councilSchema>;
