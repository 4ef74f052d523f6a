import { fill } from '../../messages/fill.ts';
import { dateWords, timeWords, type OpeningWords } from './opening-times.words.ts';
import type { OpeningDay } from './opening-week.ts';

function describe(
  { kind, hours, reason }: OpeningDay,
  words: OpeningWords,
  time: (time: string) => string,
): string {
  const spoken = hours.map(({ opens, closes, access }) =>
    fill(words.access[access], {
      hours:
        opens === closes
          ? words.all_day
          : fill(words.hours, { opens: time(opens), closes: time(closes) }),
    }),
  );
  const status =
    kind === 'hours' ? new Intl.ListFormat(words.locale).format(spoken) : words.no_hours[kind];
  return reason ? fill(words.because, { status, reason }) : status;
}

/** A day's hours: "9:30am to midday and 1pm to 5pm", "Closed: Christmas Day", "Not known". */
export function dayWords(day: OpeningDay, words: OpeningWords): string {
  return describe(day, words, (time) => timeWords(time, words));
}

/** A day by its date, true whenever it is read: "Saturday 21 November: 9:30am to 12:30pm". */
export function datedDayWords(day: OpeningDay, words: OpeningWords): string {
  return fill(words.dated_day, { date: dateWords(day.date, words), hours: dayWords(day, words) });
}

const timeHtml = (time: string, spoken: string) => `<time datetime="${time}">${spoken}</time>`;
const dateHtml = (date: string, words: OpeningWords) => timeHtml(date, dateWords(date, words));

/** The caption of the table of a week (seven days) as HTML: the dates that it covers. */
export function weekCaptionHtml(days: OpeningDay[], words: OpeningWords): string {
  return fill(words.week, {
    from: dateHtml(days[0]!.date, words),
    to: dateHtml(days[6]!.date, words),
  });
}

/**
 * The rows of the week table as HTML, the same on the server and in the browser. `today` marks its
 * row; leave it out where the page is built, since a built page does not know when it is read.
 */
export function weekRowsHtml(days: OpeningDay[], words: OpeningWords, today?: string): string {
  return days
    .map((day) => {
      const isToday = day.date === today;
      // A reason is typed by staff and may hold anything.
      const reason = day.reason?.replace(/[&<]/g, (sign) => `&#${sign.charCodeAt(0)};`) ?? null;
      const hours = describe({ ...day, reason }, words, (time) =>
        timeHtml(time, timeWords(time, words)),
      );
      const date = timeHtml(day.date, dateWords(day.date, words, { day: 'numeric' }));
      const heading = date + (isToday ? ` <b>${words.mark_today}</b>` : '');
      const current = isToday ? ' aria-current="date"' : '';
      return `<tr${current}><th scope="row">${heading}</th><td>${hours}</td></tr>`;
    })
    .join('');
}
