import { fill } from '../../messages/fill.ts';
import { dateWords, timeWords } from '../opening/opening-times.words.ts';
import { changesBetween, type Change } from './content-changes.ts';
import type { EditingWords } from './editing-words.ts';
import { tidy, type HubContent } from './hub-content.schema.ts';
import type { HubToEdit } from './hub-to-edit.schema.ts';

/** What a draft changes in a place, named as its editor names it. */
export function changesOf(hub: HubToEdit, content: HubContent, words: EditingWords): Change[] {
  const { editing, opening, weekdays } = words;
  const time = (value: string | null) => (value ? timeWords(value, opening) : '…');
  const date = (value: string | null) => (value ? dateWords(value, opening) : '…');
  return changesBetween(hub.published, tidy(content), {
    week: ({ byday, opens_at, closes_at, access, valid_from, valid_to }) =>
      [
        byday
          .split(',')
          .map((day) => weekdays[day as keyof typeof weekdays])
          .join(', '),
        fill(opening.hours, { opens: time(opens_at), closes: time(closes_at) }),
        editing.hours.accesses[access as 'staffed'],
        valid_from && date(valid_from),
        valid_to && date(valid_to),
      ]
        .filter(Boolean)
        .join(' · '),
    dates: ({ starts_on, ends_on, reason }) =>
      [date(starts_on), ends_on !== starts_on && date(ends_on), reason].filter(Boolean).join(' · '),
    service: (slug) => hub.services?.find((one) => one.slug === slug)?.name ?? slug,
    facility: (slug) => words.hub.facility[slug as keyof typeof words.hub.facility] ?? slug,
    fields: {
      bank_holidays: editing.hours.bank_holidays,
      note: editing.hours.note,
      ...editing.place,
    },
  });
}
