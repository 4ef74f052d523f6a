/** The parts of a place that are edited, and checked, one at a time. */
export const parts = ['hours', 'sessions', 'services', 'contacts', 'facilities', 'place'] as const;

/** Days of the week as RFC 5545 writes them, in the order of a week. */
export const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

export const accesses = ['staffed', 'self_service', 'by_appointment'] as const;
export const bankHolidayChoices = ['unknown', 'closed', 'as_usual'] as const;
export const frequencies = ['WEEKLY', 'MONTHLY'] as const;
export const costs = ['unknown', 'free', 'paid', 'varies'] as const;
export const bookings = ['unknown', 'drop_in', 'book', 'referral'] as const;
export const phoneTypes = ['voice', 'text', 'textphone', 'relay'] as const;
export const availabilities = ['unknown', 'yes', 'partly', 'no'] as const;
/** As the table `facilities` has them. */
export const facilities = [
  'step_free_entrance',
  'accessible_toilet',
  'changing_places',
  'hearing_loop',
  'lift',
  'bsl',
  'quiet_space',
  'parking',
  'baby_change',
  'computers',
  'wifi',
  'warm_space',
  'meeting_rooms',
] as const;

export type Part = (typeof parts)[number];
export type Day = (typeof weekdays)[number];
