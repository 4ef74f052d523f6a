import { dateAt } from '../../places/opening/london-time.ts';

/** Today in London, 'YYYY-MM-DD'. */
export const today = (): string => dateAt(Date.now());
