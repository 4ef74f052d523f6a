// A built page may be older than a promise on it: where JavaScript runs, what has become late since
// then says so. Swedish dates are ISO 8601: this much of the London clock need not be a download.
const dayInLondon = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London' }).format();
for (const notice of document.querySelectorAll<HTMLElement>('[data-late-after]')) {
  notice.hidden = notice.dataset.lateAfter! >= dayInLondon;
}
