import { sourceSchema } from './provenance.ts';
import { published } from './published.ts';

/** Where the public facts come from, read once per build. */
export const allSources = published('published_sources', sourceSchema, 'slug');
