import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';

/** What an address of the feed answers with. */
export type Answer =
  | 'service'
  | 'service_in_list'
  | 'service_at_location'
  | 'service_at_location_in_list'
  | 'taxonomy'
  | 'taxonomy_term'
  | 'page';

/** A set of JSON Schemas that the feed has to satisfy. */
export interface Standard {
  name: string;
  /** What is wrong with an answer, one sentence for each fault; empty when nothing is. */
  faults(kind: Answer, answer: unknown): string[];
}

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as object;

function standard(name: string, folder: string, files: Partial<Record<Answer, string>>): Standard {
  // Open Referral keeps notes for people in keywords that JSON Schema does not have.
  const ajv = new Ajv({ allErrors: true, strict: false });
  formats.default(ajv);
  for (const file of readdirSync(folder).filter((each) => each.endsWith('.json'))) {
    ajv.addSchema(read(join(folder, file)), file);
  }
  return {
    name,
    faults(kind, answer) {
      const file = files[kind];
      if (!file || ajv.validate(file, answer)) return [];
      return (ajv.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
    },
  };
}

const own = standard('our own, stricter schemas', fileURLToPath(new URL('.', import.meta.url)), {
  service: 'service.schema.json',
  service_in_list: 'service.schema.json',
  service_at_location: 'service-at-location.schema.json',
  service_at_location_in_list: 'service-at-location.schema.json',
  taxonomy: 'taxonomy.schema.json',
  taxonomy_term: 'taxonomy-term.schema.json',
  page: 'page.schema.json',
});

// The official schemas are not ours to copy into the project: a copy beside it is used if there is
// one, and ours alone otherwise.
const beside = process.env.ORUK_SCHEMAS ?? '../shared/oruk/schema';
const official = existsSync(beside)
  ? [
      standard('the schemas of Open Referral UK', beside, {
        service: 'service.json',
        service_in_list: 'service_list.json',
        service_at_location: 'service_at_location.json',
        service_at_location_in_list: 'service_at_location_list.json',
      }),
    ]
  : [];

/** Every standard at hand: our own always, the official one where a copy of it is. */
export const standards: readonly Standard[] = [own, ...official];
