import { council } from '../council/council.ts';
import { catalogue } from '../messages/catalogue.ts';
import type { LocationKind } from './locations.schema.ts';

/**
 * What each kind of place is called. What a hub is called is disputed ("community hub" or
 * "neighbourhood hub"), so its name is the council's own.
 */
export function kindNames(): Record<LocationKind, string> {
  const hub = council.labels.hub;
  return { hub: hub.charAt(0).toUpperCase() + hub.slice(1), ...catalogue('hub').kinds };
}
