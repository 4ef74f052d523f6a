import type { WeeklyHours } from '../../opening/opening-times.types.ts';

/**
 * Weekly hours in one cell, such as `MO,FR 09:30-17:00; SA 09:30-12:30 self_service`. Hours without
 * a word are staffed; dates after them are the first and last day on which they hold.
 */
export function openingHoursCell(weekly: readonly WeeklyHours[]): string | null {
  return weekly.map(hoursOf).join('; ') || null;
}

function hoursOf({ days, opens, closes, access, valid_from, valid_to }: WeeklyHours): string {
  const parts = [days.join(','), `${opens}-${closes}`];
  if (access !== 'staffed') parts.push(access);
  if (valid_from) parts.push(`from ${valid_from}`);
  if (valid_to) parts.push(`to ${valid_to}`);
  return parts.join(' ');
}
