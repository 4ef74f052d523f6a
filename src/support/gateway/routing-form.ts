import type { StaffClient } from '../../staff/session.queries.ts';
import type { Choices } from './gateway.schema.ts';
import type { Said } from './gateway.words.ts';

/** What every form about routing is given. */
export interface RoutingForm extends Said {
  client: StaffClient;
  choices: Choices;
  /** Fetches the rules as they are now. */
  reload: () => Promise<void>;
  /** Told what was done, once it is. */
  onDone: (told: string) => Promise<void>;
}
