import type openData from '../../../messages/en/open-data.json';

/** Where the feed begins. */
const ROOT = '/open-data/oruk';

/** The nine addresses of the standard with what each answers; those without `{id}` are links. */
export function orukAddresses(words: typeof openData) {
  const link = (path: string, meaning: string) => ({ name: path, meaning, href: ROOT + path });
  const record = (path: string, meaning: string) => ({ name: `${path}/{id}`, meaning });
  return [
    link('/', words.oruk_about),
    link('/services', words.oruk_services),
    record('/services', words.oruk_service),
    link('/service_at_locations', words.oruk_service_at_locations),
    record('/service_at_locations', words.oruk_service_at_location),
    link('/taxonomies', words.oruk_taxonomies),
    record('/taxonomies', words.oruk_taxonomy),
    link('/taxonomy_terms', words.oruk_taxonomy_terms),
    record('/taxonomy_terms', words.oruk_taxonomy_term),
  ];
}
