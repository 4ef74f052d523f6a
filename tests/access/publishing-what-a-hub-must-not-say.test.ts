import { beforeEach, describe, expect, test } from 'vitest';
import { onEveryBackend } from './backends.ts';
import { call, hubs, openEditor, placeHubs, type Edited } from './hubs.ts';
import type { Person } from './staff.ts';

await onEveryBackend((backend) => {
  beforeEach(() => placeHubs(backend));

  const location = hubs.here;
  const published = async () => (await openEditor(backend, 'worker', location)).published;
  const save = async (person: Person, change: (content: Edited['published']) => void) => {
    const { fingerprint, published, draft } = await openEditor(backend, person, location);
    const content = structuredClone(draft?.content ?? published);
    change(content);
    const version = draft?.version ?? 0;
    const given = { location, version, content, seen: fingerprint };
    const saved = await call(backend, person, 'save_hub_draft', given);
    return { ...saved, given };
  };
  const publish = (version: unknown) =>
    call(backend, 'worker', 'publish_hub_draft', { location, version });

  test('what is published names staff as its source and today as the day it was checked', async () => {
    const saved = await save('worker', ({ hours }) => {
      hours.weekly.push({
        byday: 'SA',
        opens_at: '09:00',
        closes_at: '12:00',
        access: 'staffed',
        valid_from: null,
        valid_to: null,
      });
    });
    expect(saved.status).toBe(200);
    const answer = await publish(saved.body);
    expect(answer).toMatchObject({ status: 200, body: ['hours'] });
    const rows = await backend.rows(
      `select byday, source, provisional, checked_on = (now() at time zone 'Europe/London')::date as today
       from public.schedules where location_id = '${location}' order by byday`,
    );
    expect(rows).toEqual([
      { byday: 'MO,TU', source: 'attacks', provisional: true, today: null },
      { byday: 'SA', source: 'council-staff', provisional: false, today: true },
    ]);
    const { draft, history } = await openEditor(backend, 'worker', location);
    expect(draft).toBeNull();
    expect(history[0]).toMatchObject({ by: 'worker@council.example', parts: ['hours'] });
  });

  test('of two people who edit, the second is told, and the first one’s words stay', async () => {
    const first = await save('worker', ({ hours }) => {
      hours.note = 'First';
    });
    const second = await call(backend, 'manager', 'save_hub_draft', {
      ...first.given,
      content: { ...first.given.content, hours: { ...first.given.content.hours, note: 'Second' } },
    });
    expect(second).toMatchObject({ status: 409, detail: 'changed_meanwhile' });
    expect((await publish(0)).status).toBe(409);
    const { draft } = await openEditor(backend, 'manager', location);
    expect(draft?.content.hours.note).toBe('First');
  });

  test('a draft is not published over what changed since it began', async () => {
    const saved = await save('worker', ({ hours }) => {
      hours.note = 'Mine';
    });
    await backend.rows(
      `update public.locations set hours_note = 'Theirs', description = 'Theirs' where id = '${location}'`,
    );
    const refused = await publish(saved.body);
    expect(refused).toMatchObject({
      status: 409,
      detail: 'published_meanwhile',
      body: { hint: 'hours,place' },
    });
    expect((await published()).hours.note).toBe('Theirs');
    // Saving once more, having seen it, weighs one against the other.
    const again = await save('worker', () => undefined);
    expect((await publish(again.body)).status).toBe(400);
  });

  test.each<[string, (content: Edited['published']) => void, string]>([
    [
      'hours that close as they open',
      ({ hours }) => Object.assign(hours.weekly[0]!, { closes_at: '09:00' }),
      'hours.weekly.0.closes_at:same_time',
    ],
    [
      'a time that is none',
      ({ hours }) => Object.assign(hours.weekly[0]!, { opens_at: '9ish' }),
      'hours.weekly.0.opens_at:malformed',
    ],
    [
      'a day that is none',
      ({ hours }) => Object.assign(hours.weekly[0]!, { valid_from: '2026-02-31' }),
      'hours.weekly.0.valid_from:malformed',
    ],
    [
      'the same hours twice',
      ({ hours }) => hours.weekly.push({ ...hours.weekly[0]! }),
      'hours.weekly.1:overlap',
    ],
    [
      'a link that runs',
      (content) =>
        Object.assign(content, {
          place: { ...Object(content.place), website: 'javascript:alert(1)' },
          checked: ['place'],
        }),
      'place.website:malformed',
    ],
    [
      'a description that nobody says they checked',
      (content) =>
        Object.assign(content, { place: { ...Object(content.place), description: 'x' } }),
      'place:unchecked',
    ],
    [
      'a phone number that another place has',
      (content) =>
        Object.assign(content, {
          contacts: {
            people: [],
            phones: [{ id: hubs.here, number: '999', type: 'voice', description: null }],
          },
        }),
      'contacts.phones.0.id:unknown',
    ],
    [
      'something that no place has',
      ({ hours }) => Object.assign(hours, { masked: false }),
      'hours.masked:malformed',
    ],
    ['nothing new', () => undefined, 'content:unchanged'],
  ])('%s is refused, and nothing changes', async (_, change, detail) => {
    const before = await published();
    const saved = await save('worker', change);
    const refused = await publish(saved.body);
    expect(refused).toMatchObject({ status: 400, detail });
    expect(Reflect.get(Object(refused.body), 'message')).toMatch(/^[A-Z].*\.$/);
    expect(await published()).toEqual(before);
  });

  describe('a draft that is no draft', () => {
    test.each([null, [], 'x', 5, {}, { hours: 1 }])('is refused: %j', async (content) => {
      const { fingerprint } = await openEditor(backend, 'worker', location);
      const given = { location, version: 0, content, seen: fingerprint };
      expect((await call(backend, 'worker', 'save_hub_draft', given)).status).toBe(400);
    });

    test('is refused when it is as long as a book', async () => {
      const saved = await save('worker', ({ hours }) => {
        hours.note = 'x'.repeat(250_000);
      });
      expect(saved).toMatchObject({ status: 400, detail: 'content:too_long' });
    });

    test.each(['hours', 'sessions', 'services', 'contacts', 'facilities', 'place', 'checked'])(
      'is refused when published: %s of any other kind',
      async (part) => {
        for (const odd of [null, 5, 'x', [5], { a: { b: [[]] } }, [[[]]]]) {
          const saved = await save('worker', (content) => Object.assign(content, { [part]: odd }));
          expect((await publish(saved.body)).status, JSON.stringify(odd)).toBe(400);
        }
      },
    );
  });

  test('a reason that is a script is kept as text and read as text', async () => {
    const reason = '<script>alert(1)</script>';
    await call(backend, 'linkWorker', 'close_hub', { location, reason });
    const notices = await backend.send('/published_hub_notices?location=eq.hub-here');
    expect(notices.headers.get('content-type')).toMatch(/^application\/json/);
    expect(await notices.json()).toMatchObject([{ location: 'hub-here', open: false, reason }]);
  });

  test.each([
    [{ reason: ' ' }, 400, 'reason:missing'],
    [{ reason: 'x'.repeat(201) }, 400, 'reason:too_long'],
    [{ reason: 'Fire', ends_at: '2020-01-01T00:00Z' }, 400, 'ends_at:too_early'],
    [{ reason: 'Fire', ends_at: 'infinity' }, 400, 'ends_at:out_of_range'],
    [{ reason: 'Fire', starts_at: '-infinity' }, 400, 'starts_at:out_of_range'],
    [{ reason: 'Fire', starts_at: '9999-01-01T00:00Z' }, 400, 'starts_at:out_of_range'],
  ])('a closure that cannot be is refused: %j', async (given, status, detail) => {
    const refused = await call(backend, 'linkWorker', 'close_hub', { location, ...given });
    expect(refused).toMatchObject({ status, detail });
    const words = await call(backend, 'linkWorker', 'close_hub', {
      location,
      reason: 'Fire',
      starts_at: 'soon',
    });
    expect(words.status).toBe(400);
    expect(await backend.rows('select from public.opening_overrides')).toEqual([]);
  });

  test('pressing twice closes once; another closure at that time is refused', async () => {
    const closing = { location, reason: 'Fire' };
    const first = await call(backend, 'linkWorker', 'close_hub', closing);
    const second = await call(backend, 'linkWorker', 'close_hub', closing);
    expect(second).toEqual(first);
    const other = await call(backend, 'worker', 'close_hub', { location, reason: 'Flood' });
    expect(other).toMatchObject({ status: 409, detail: 'already_closed' });
    expect(await backend.rows('select reason from public.opening_overrides')).toEqual([
      { reason: 'Fire' },
    ]);
  });

  test('each closing and opening is noted', async () => {
    const { body: closure } = await call(backend, 'linkWorker', 'close_hub', {
      location,
      reason: 'Fire',
    });
    await call(backend, 'navigator', 'reopen_hub', { location, closure });
    await call(backend, 'navigator', 'reopen_hub', { location, closure });
    const { history, closures } = await openEditor(backend, 'worker', location);
    expect(history.slice(0, 2)).toMatchObject([
      { by: 'navigator@council.example', parts: ['reopened'] },
      { by: 'link-worker@council.example', parts: ['closed'] },
    ]);
    expect(closures).toEqual([]);
  });
});
