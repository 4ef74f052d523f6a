/** "Mon 23 Nov, 09:30" in London, for a moment in ISO 8601. */
export const dayAndTime = (moment: string, language: string) =>
  new Intl.DateTimeFormat(language, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'Europe/London',
  }).format(new Date(moment));

/** "09:30" in London, for a moment in ISO 8601. */
export const timeOfDay = (moment: string, language: string) =>
  new Intl.DateTimeFormat(language, {
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'Europe/London',
  }).format(new Date(moment));
