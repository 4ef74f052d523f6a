import { dateAt } from './london-time.ts';

/**
 * The London date ('YYYY-MM-DD') that a built page speaks of. `HEARTH_NOW`, an ISO instant, sets
 * another clock, so that a test knows what day it is.
 */
export const builtOn: string = dateAt(
  process.env.HEARTH_NOW ? Date.parse(process.env.HEARTH_NOW) : Date.now(),
);
