import * as z from 'zod';
import { provenance } from '../lib/provenance.ts';
import { published } from '../lib/published.ts';

const themeSchema = z.object({
  id: z.guid(),
  slug: z.string(),
  position: z.int(),
  name: z.string(),
  lead: z.string(),
  lead_organization: z.nullable(z.string()),
  ...provenance,
});

/** What the action plans are about and who leads each, read once per build. */
export const allThemes = published('published_themes', themeSchema);
