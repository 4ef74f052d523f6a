import { isSame } from './draft-merge.ts';
import { faultsOf, tidy, type HubContent } from './hub-content.schema.ts';

/**
 * What keeps a draft from being published, by path: the faults of its fields, and `place` when that
 * part was changed by somebody who has not said that they checked it.
 */
export function publishFaults(draft: HubContent, published: HubContent): Map<string, string> {
  const content = tidy(draft);
  const faults = faultsOf(content);
  if (!isSame(content.place, published.place) && !content.checked.includes('place')) {
    faults.set('place', 'unchecked');
  }
  return faults;
}
