import type { StaffClient } from '../../staff/session.queries.ts';
import type { CaseToTriage, Choices } from './gateway.schema.ts';
import type { Said } from './gateway.words.ts';

/** What every form about one request is given. */
export interface RequestForm extends Said {
  client: StaffClient;
  choices: Choices;
  request: CaseToTriage;
  /** Fetches the request as it is now. */
  reload: () => Promise<void>;
  /** Told what was done, once it is. */
  onDone: (told: string) => Promise<void>;
}
