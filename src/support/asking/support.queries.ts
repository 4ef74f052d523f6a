import { published } from '../../lib/published.ts';
import { supportHoursSchema, supportNeedSchema } from './support.schema.ts';

/** What somebody may ask help with, and when the council works, read once per build. */
export const allSupportNeeds = published('published_support_needs', supportNeedSchema);
export const allSupportHours = published('published_support_hours', supportHoursSchema, 'weekday');
