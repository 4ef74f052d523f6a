import { dateAt } from './london-time.ts';

/**
 * The instant (epoch ms) at which a page is built. `HEARTH_NOW`, an ISO instant, sets another
 * clock, so that a test knows what day it is.
 */
export const builtAt: number = process.env.HEARTH_NOW
  ? Date.parse(process.env.HEARTH_NOW)
  : Date.now();

/** The London date ('YYYY-MM-DD') that a built page speaks of. */
export const builtOn: string = dateAt(builtAt);
