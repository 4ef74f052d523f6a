import { published } from '../lib/published.ts';
import { helpAreaSchema, helpLineSchema } from './help.schema.ts';

/** The kinds of help and who to ring, read once per build from the public views. */
export const allHelpAreas = published('published_help_areas', helpAreaSchema);
export const allHelpLines = published('published_help_lines', helpLineSchema);
