import type { OpeningTimes } from '../opening/opening-times.types.ts';
import { faultsOf, tidy, type HubContent } from './hub-content.schema.ts';
import type { Closure } from './hub-to-edit.schema.ts';

/**
 * Opening times as the public page will read them, from a content and the closures beside it. Hours
 * in which something is still wrong are left out.
 */
export function openingTimesOf(content: HubContent, closures: readonly Closure[]): OpeningTimes {
  const { hours } = tidy(content);
  const faulty = [...faultsOf(tidy(content)).keys()];
  const isRight = (path: string) => !faulty.some((fault) => `${fault}.`.startsWith(`${path}.`));
  return {
    weekly: hours.weekly
      .filter((_, index) => isRight(`hours.weekly.${index}`))
      .map(({ byday, opens_at, closes_at, access, valid_from, valid_to }) => ({
        days: byday.split(',') as OpeningTimes['weekly'][number]['days'],
        opens: opens_at,
        closes: closes_at,
        access: access as 'staffed',
        valid_from,
        valid_to,
      })),
    dated: hours.dated
      .filter((_, index) => isRight(`hours.dated.${index}`))
      .map(({ starts_on, ends_on, reason, intervals }) => ({
        starts_on,
        ends_on,
        reason,
        intervals: intervals.map(({ opens_at, closes_at, access }) => ({
          opens: opens_at,
          closes: closes_at,
          access: access as 'staffed',
        })),
      })),
    bank_holidays: hours.bank_holidays as OpeningTimes['bank_holidays'],
    overrides: closures.map(({ starts_at, ends_at, reason }) => ({
      starts_at,
      ends_at,
      open: false,
      reason,
    })),
  };
}
