import { isSame } from './draft-merge.ts';
import type { HubContent } from './hub-content.schema.ts';
import type { Part } from './parts.ts';

/** One thing that a draft changes. `name` is a label from the words, or somebody's own words. */
export interface Change {
  part: Part;
  kind: 'added' | 'removed' | 'changed';
  name: string;
}

interface Listed {
  key: string;
  name: string;
  entry: unknown;
}

function inList(part: Part, before: Listed[], after: Listed[]): Change[] {
  const old = new Map(before.map((item) => [item.key, item]));
  const kept = new Set(after.map(({ key }) => key));
  return [
    ...after.flatMap(({ key, name, entry }): Change[] => {
      const was = old.get(key);
      if (!was) return [{ part, kind: 'added', name }];
      return isSame(was.entry, entry) ? [] : [{ part, kind: 'changed', name }];
    }),
    ...before
      .filter(({ key }) => !kept.has(key))
      .map(({ name }): Change => ({ part, kind: 'removed', name })),
  ];
}

const listed =
  <Entry>(key: (entry: Entry) => string | null, name: (entry: Entry) => string) =>
  (entries: readonly Entry[]): Listed[] =>
    entries.map((entry, at) => ({ key: key(entry) ?? `new ${at}`, name: name(entry), entry }));

/** What a draft changes in what is published, both tidied, to be read before it is made public. */
export function changesBetween(
  before: HubContent,
  after: HubContent,
  names: {
    week: (row: HubContent['hours']['weekly'][number]) => string;
    dates: (row: HubContent['hours']['dated'][number]) => string;
    service: (slug: string) => string;
    facility: (slug: string) => string;
    fields: Readonly<Record<'bank_holidays' | 'note' | keyof HubContent['place'], string>>;
  },
): Change[] {
  const weekly = listed<HubContent['hours']['weekly'][number]>(names.week, names.week);
  const dated = listed<HubContent['hours']['dated'][number]>(
    ({ starts_on }) => starts_on,
    names.dates,
  );
  const sessions = listed<HubContent['sessions'][number]>(
    ({ id }) => id,
    ({ name }) => name,
  );
  const services = listed<HubContent['services'][number]>(
    ({ service }) => service,
    ({ service }) => names.service(service),
  );
  const people = listed<HubContent['contacts']['people'][number]>(
    ({ id }) => id,
    ({ title }) => title,
  );
  const phones = listed<HubContent['contacts']['phones'][number]>(
    ({ id }) => id,
    ({ number }) => number,
  );
  const facilities = listed<HubContent['facilities'][number]>(
    ({ facility }) => facility,
    ({ facility }) => names.facility(facility),
  );
  const field = (part: Part, key: keyof typeof names.fields, a: unknown, b: unknown): Change[] =>
    isSame(a, b) ? [] : [{ part, kind: 'changed', name: names.fields[key] }];
  return [
    ...inList('hours', weekly(before.hours.weekly), weekly(after.hours.weekly)),
    ...inList('hours', dated(before.hours.dated), dated(after.hours.dated)),
    ...field('hours', 'bank_holidays', before.hours.bank_holidays, after.hours.bank_holidays),
    ...field('hours', 'note', before.hours.note, after.hours.note),
    ...inList('sessions', sessions(before.sessions), sessions(after.sessions)),
    ...inList('services', services(before.services), services(after.services)),
    ...inList('contacts', people(before.contacts.people), people(after.contacts.people)),
    ...inList('contacts', phones(before.contacts.phones), phones(after.contacts.phones)),
    ...inList('facilities', facilities(before.facilities), facilities(after.facilities)),
    ...(Object.keys(before.place) as (keyof HubContent['place'])[]).flatMap((key) =>
      field('place', key, before.place[key], after.place[key]),
    ),
  ];
}
