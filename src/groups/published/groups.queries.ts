import { published } from '../../lib/published.ts';
import { groupSchema } from './groups.schema.ts';

/** Every group that the public may read of, read once per build. */
export const publishedGroups = published('published_groups', groupSchema);
