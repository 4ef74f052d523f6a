const format = (date: string, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', ...options }).format(
    new Date(`${date}T00:00:00Z`),
  );

/** "July 2023" from an ISO date: the day itself would claim more care than "last checked" means. */
export const monthAndYear = (date: string) => format(date, { month: 'long', year: 'numeric' });

/** "21 November 2026" from an ISO date. */
export const longDate = (date: string) =>
  format(date, { day: 'numeric', month: 'long', year: 'numeric' });

/** "Saturday 21 November" from an ISO date. */
export const dayAndDate = (date: string) =>
  format(date, { weekday: 'long', day: 'numeric', month: 'long' });
