import { keepOpeningTimes } from './opening-status.ts';

/** Brings every status and week table of the page up to date. */
export const refreshOpeningTimes = keepOpeningTimes(document, Date.now);
