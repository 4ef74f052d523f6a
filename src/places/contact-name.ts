import type { Location } from './locations.schema.ts';

/** Who to ask for: a role and its department, never a person's name. */
export const contactName = ({
  title,
  department,
}: Pick<Location['contacts'][number], 'title' | 'department'>): string =>
  department ? `${title}, ${department}` : title;
