import { fill } from '../../messages/fill.ts';
import type { PriorityRecord } from './inbox.schema.ts';
import { wordFor, type Said } from './inbox.words.ts';
import { nameOf, type PlaceNames } from './place-names.ts';
import { dateAndTime } from './waiting.ts';

interface Props extends Said {
  record: PriorityRecord;
  names: PlaceNames;
}

/** What is known about a record besides its words. */
export function RecordFacts({
  record,
  names,
  words: { record: words, channels, list },
  language,
}: Props) {
  const channel = wordFor(channels, record.channel ?? '');
  const people = (record.support_count ?? 0) + (record.merged_count ?? 0);
  const facts: [string, string | undefined][] = [
    [words.received, dateAndTime(record.created_at, language)],
    [words.theme, nameOf(names.themes, record.theme_id) ?? words.none],
    [words.area, nameOf(names.areas, record.neighbourhood_id)],
    [words.ward, nameOf(names.wards, record.ward_id)],
    [words.hub, nameOf(names.hubs, record.location_id)],
    [
      words.point,
      record.latitude && record.longitude
        ? fill(words.point_value, { latitude: record.latitude, longitude: record.longitude })
        : undefined,
    ],
    [
      words.channel,
      record.entered_by_name
        ? fill(words.entered_by, { channel, name: record.entered_by_name })
        : channel,
    ],
    [words.people, people > 0 ? fill(list.people, { count: people }, language) : undefined],
  ];
  return (
    <dl className="inbox-facts">
      {facts.map(
        ([name, value]) =>
          value && (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
    </dl>
  );
}
