// A built page names real dates; where JavaScript runs, days that have gone are taken away. Swedish
// dates are ISO 8601: this much of the London clock need not be a download.
const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London' }).format();
for (const day of document.querySelectorAll<HTMLElement>('[data-day]')) {
  if (day.dataset.day! < today) day.remove();
}
