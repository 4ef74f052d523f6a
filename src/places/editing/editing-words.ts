import type common from '../../messages/en/common.json';
import type hub from '../../messages/en/hub.json';
import type editing from '../../messages/en/hub-editing.json';
import type whatsOn from '../../messages/en/whats-on.json';
import type { WorkspaceWords } from '../../staff/workspace.words.ts';
import type { OpeningWords } from '../opening/opening-times.words.ts';
import type { BankHolidays } from '../opening/opening-times.types.ts';

/** The hub screens' words, and those of the public page that the preview repeats. */
export interface EditingWords {
  editing: typeof editing;
  workspace: WorkspaceWords;
  hub: Pick<typeof hub, 'facility' | 'available' | 'not_on'>;
  opening: OpeningWords;
  whatsOn: typeof whatsOn;
  weekdays: (typeof common)['weekdays'];
  bankHolidays: BankHolidays;
}
