const format = (date: string, locale: string, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options }).format(
    new Date(`${date}T00:00:00Z`),
  );

// Each takes an ISO date ('YYYY-MM-DD') and the locale (BCP 47) of the words around it.

/** "July 2023": the day itself would claim more care than "last checked" means. */
export const monthAndYear = (date: string, locale: string) =>
  format(date, locale, { month: 'long', year: 'numeric' });

/** "21 November 2026". */
export const longDate = (date: string, locale: string) =>
  format(date, locale, { day: 'numeric', month: 'long', year: 'numeric' });

/** "Saturday 21 November". */
export const dayAndDate = (date: string, locale: string) =>
  format(date, locale, { weekday: 'long', day: 'numeric', month: 'long' });

/** The day in London ('YYYY-MM-DD') of a moment (ISO 8601). */
export const dayInLondon = (moment: string) =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(new Date(moment));

/** "Monday 23 November, 11am" in London, of a moment (ISO 8601): as the database's pages have it. */
export const dayAndHour = (moment: string, locale: string) =>
  `${dayAndDate(dayInLondon(moment), locale)}, ${new Intl.DateTimeFormat(locale, {
    hour: 'numeric',
    minute: '2-digit',
    hour12: true,
    timeZone: 'Europe/London',
  })
    .format(new Date(moment))
    .replace(':00', '')
    .replace(/\s(?=[ap]m$)/, '')}`;
