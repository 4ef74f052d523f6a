import type { Location } from '../places/locations.schema.ts';
import type { Service } from '../places/services.schema.ts';
import type { HelpArea } from './help.schema.ts';

/**
 * The sensitive kind of help that a service belongs to, if any. Such a service has no page of its
 * own: its name in an address or a tab would tell whoever looks at the screen or the history what
 * was read, so links to it go to the help page that is made for that.
 */
export function sensitiveAreaOf(
  { terms }: Pick<Service, 'terms'>,
  areas: readonly HelpArea[],
): HelpArea | undefined {
  return areas.find(
    ({ sensitive, need }) =>
      sensitive && terms.some(({ taxonomy, slug }) => taxonomy === 'need' && slug === need),
  );
}

/** Whether a place offers something, and nothing but sensitive help: it has no page either. */
export function isSensitivePlace(
  { slug }: Pick<Location, 'slug'>,
  services: readonly Service[],
  areas: readonly HelpArea[],
): boolean {
  const offered = services.filter(({ locations }) => locations.includes(slug));
  return offered.length > 0 && offered.every((service) => sensitiveAreaOf(service, areas));
}
