import { expect, test } from 'vitest';
import { onEveryBackend } from './backends.ts';
import {
  consultationChanges,
  consultationState,
  dates,
  draftConsultation,
  oneQuestion,
  openConsultation,
  words,
} from './consultations.ts';
import { call } from './plans.ts';
import { areas, signIn, staff, type Person } from './staff.ts';

const everybody = Object.keys(staff) as Person[];
const editors: Person[] = ['admin', 'manager', 'worker'];
const others = everybody.filter((person) => !editors.includes(person));

await onEveryBackend((backend) => {
  test('whoever does not run consultations here changes nothing of one', async () => {
    const draft = await draftConsultation(backend);
    const before = await consultationState(backend, draft);
    for (const [name, args] of Object.entries(consultationChanges(draft, 3))) {
      for (const person of others) {
        const { status, body } = await call(backend, person, name, args);
        expect(status, `${person} ${name}`).toBe(403);
        expect(body).toMatchObject({ details: 'not_allowed' });
      }
      const stranger = await call(backend, null, name, args);
      expect(stranger.status, `a stranger ${name}`).toBeOneOf([401, 403, 404]);
    }
    expect(await consultationState(backend, draft)).toEqual(before);
  });

  test('nobody asks an area that is not theirs, also not together with their own', async () => {
    const both = [areas.here.id, areas.elsewhere.id];
    const made = { title: 'Both', neighbourhoods: both };
    expect((await call(backend, 'worker', 'create_consultation', made)).status).toBe(403);
    const draft = await draftConsultation(backend);
    const before = await consultationState(backend, draft);
    const moved = { ...words, neighbourhoods: both, consultation: draft, version: 3 };
    expect((await call(backend, 'worker', 'save_consultation', moved)).status).toBe(403);
    const town = await draftConsultation(backend, 'admin', both);
    for (const person of ['worker', 'workerElsewhere'] as const) {
      const args = consultationChanges(town, 3).save_definition;
      expect((await call(backend, person, 'save_definition', args)).status, person).toBe(403);
    }
    expect(await consultationState(backend, draft)).toEqual(before);
  });

  test('a draft is read in its own area alone, and by no stranger', async () => {
    const draft = await draftConsultation(backend);
    const read = async (person: Person) => {
      const headers = await signIn(backend, person);
      return (await backend.send(`/consultations?select=id&id=eq.${draft}`, { headers })).json();
    };
    for (const person of [...editors, 'scrutiny'] as const) {
      expect(await read(person), person).toEqual([{ id: draft }]);
    }
    for (const person of ['workerElsewhere', 'partner', 'councillor'] as const) {
      expect(await read(person), person).toEqual([]);
    }
    expect((await backend.send('/consultations?select=id')).status).toBeOneOf([401, 403, 404]);
    const record = { consultation: draft };
    const elsewhere = await call(backend, 'workerElsewhere', 'consultation_record', record);
    expect(elsewhere.status).toBe(403);
  });

  test('a warning is set aside with a reason, which colleagues read and nobody elsewhere does', async () => {
    const draft = await draftConsultation(backend);
    const warning = {
      consultation: draft,
      rule: 'leading',
      subject: 'q',
      wording: 'Do you agree?',
    };
    for (const [more, details] of [
      [{ reason: ' ' }, 'reason:missing'],
      [{ reason: 'So', wording: 'x'.repeat(501) }, 'rule:unknown'],
      [{ reason: 'So', rule: 'Any rule' }, 'rule:unknown'],
    ] as const) {
      const refused = await call(backend, 'worker', 'dismiss_warning', { ...warning, ...more });
      expect(refused).toMatchObject({ status: 400, body: { details } });
    }
    const aside = { ...warning, reason: 'Everybody says so' };
    expect((await call(backend, 'worker', 'dismiss_warning', aside)).status).toBe(204);
    const read = async (person: Person) => {
      const path = `/consultation_dismissals?select=wording,reason&consultation_id=eq.${draft}`;
      return (await backend.send(path, { headers: await signIn(backend, person) })).json();
    };
    expect(await read('manager')).toEqual([{ wording: warning.wording, reason: aside.reason }]);
    for (const person of ['workerElsewhere', 'councillor'] as const) {
      expect(await read(person), person).toEqual([]);
    }
    // The words have changed, and so has the reason.
    const again = { ...aside, wording: 'Do you agree or not?', reason: 'Both ends are named' };
    expect((await call(backend, 'manager', 'dismiss_warning', again)).status).toBe(204);
    expect(await read('worker')).toEqual([{ wording: again.wording, reason: again.reason }]);
  });

  test('a town-wide ask is in everybody’s calendar, and opens only for whoever may read it all', async () => {
    const town = await draftConsultation(backend, 'admin', [areas.here.id, areas.elsewhere.id]);
    const listed = async (person: Person) => {
      const { body } = await call(backend, person, 'consultations_in_my_areas', {});
      return (body as { id: string; may_read: boolean }[])?.find?.(({ id }) => id === town);
    };
    expect(await listed('worker')).toMatchObject({ may_read: false, may_edit: false });
    expect(await listed('admin')).toMatchObject({ may_read: true, may_edit: true });
    expect(await listed('councillor')).toBeUndefined();
  });

  test('two who edit at once: the second is told, and overwrites nothing', async () => {
    const draft = await draftConsultation(backend);
    const args = consultationChanges(draft, 3);
    for (const name of ['save_consultation', 'save_definition', 'change_dates'] as const) {
      const stale = { ...args[name], version: 2 };
      const { status, body } = await call(backend, 'manager', name, stale);
      expect(status, name).toBe(409);
      expect(body).toMatchObject({ details: 'changed_meanwhile' });
    }
    const first = await call(backend, 'manager', 'save_definition', args.save_definition);
    expect(first).toEqual({ status: 200, body: 4 });
  });

  test.each([
    ['summary', 'no_summary'],
    ['decided_by', 'no_decision_maker'],
    ['can_change', 'no_influence'],
    ['contact', 'no_contact'],
    ['other_formats', 'no_other_format'],
    ['privacy', 'no_privacy'],
  ])('nothing opens without %s', async (field, rule) => {
    const draft = await draftConsultation(backend);
    const emptied = { ...words, [field]: ' \n', consultation: draft, version: 3 };
    expect((await call(backend, 'worker', 'save_consultation', emptied)).status).toBe(200);
    const known = { consultation: draft, version: 4 };
    const { status, body } = await call(backend, 'worker', 'publish_consultation', known);
    expect(status).toBe(400);
    expect(body).toMatchObject({ details: `preflight:${rule}` });
    expect(await consultationState(backend, draft)).toMatchObject({
      consultation: { stage: 'draft', slug: null },
      versions: null,
    });
  });

  test('nothing opens without dates, in the wrong order, or without a question', async () => {
    const draft = await draftConsultation(backend);
    const publish = (version: number) =>
      call(backend, 'worker', 'publish_consultation', { consultation: draft, version });
    const set = (version: number, more: object) =>
      call(backend, 'worker', 'change_dates', { consultation: draft, version, ...dates, ...more });
    for (const [field, early] of [
      ['closes_at', { opens_at: '2099-02-02T00:00:00Z' }],
      ['report_by', { report_by: '2099-01-01' }],
      ['retained_until', { retained_until: '2099-02-28' }],
    ] as const) {
      expect((await set(3, early)).body).toMatchObject({ details: `${field}:too_early` });
    }
    expect((await set(3, { closes_at: 'infinity' })).status).toBe(400);
    await set(3, { report_by: null });
    expect((await publish(4)).body).toMatchObject({ details: 'preflight:no_report_by' });
    await set(4, {});
    const empty = { consultation: draft, version: 5, definition: { format: 1, pages: [] } };
    await call(backend, 'worker', 'save_definition', empty);
    expect((await publish(6)).body).toMatchObject({ details: 'preflight:no_questions' });
  });

  test('what is open keeps its areas, its address and every version of its questions', async () => {
    const { consultation, slug } = await openConsultation(backend);
    expect(slug).toMatch(/^the-hub-s-opening-hours(-\d+)?$/);
    const run = (name: string, args: object) =>
      call(backend, 'worker', name, { consultation, ...args });
    const hours = { ...words, title: 'Hours', neighbourhoods: [] };
    expect((await run('save_consultation', { ...hours, version: 4 })).body).toBe(5);
    expect((await run('publish_changes', { version: 5 })).body).toBe(6);
    await run('save_consultation', { ...hours, privacy: '', version: 6 });
    expect((await run('publish_changes', { version: 7, reason: 'So' })).body).toMatchObject({
      details: 'preflight:no_privacy',
    });
    await run('save_consultation', { ...hours, version: 7 });
    expect((await run('publish_changes', { version: 8 })).body).toMatchObject({
      details: 'same_words',
    });
    expect((await run('publish_consultation', { version: 8 })).body).toMatchObject({
      details: 'same_questions',
    });
    const changed = structuredClone(oneQuestion);
    changed.pages[0]!.items[0]!.title = 'Do you go to the hub?';
    await run('save_definition', { version: 8, definition: changed });
    expect((await run('publish_consultation', { version: 9 })).body).toMatchObject({
      details: 'comparability:missing',
    });
    const told = { version: 9, comparability: 'One question is worded differently.' };
    expect((await run('publish_consultation', told)).body).toBe(slug);
    expect(await consultationState(backend, consultation)).toMatchObject({
      areas: 1,
      consultation: { title: 'Hours', slug, stage: 'published' },
      versions: [
        { number: 1, definition: oneQuestion },
        { number: 2, definition: changed, comparability: told.comparability },
      ],
    });
    expect((await run('delete_draft', { version: 10 })).status).toBe(409);
  });

  test('what is half typed of an open consultation is read by nobody until it is published', async () => {
    const { consultation, slug } = await openConsultation(backend);
    const run = (name: string, args: object) =>
      call(backend, 'worker', name, { consultation, ...args });
    const read = async () =>
      (
        await backend.send(`/published_consultations?select=title,decided_by&slug=eq.${slug}`)
      ).json() as Promise<unknown>;
    const published = async () =>
      (await backend.rows('select count(*)::int as n from private.publications'))[0];
    const [before, built] = [await read(), await published()];
    const halfTyped = { ...words, title: 'The hu', decided_by: 'No' };
    expect((await run('save_consultation', { ...halfTyped, version: 4 })).body).toBe(5);
    expect(await read()).toEqual(before);
    expect(await published()).toEqual(built);
    const { body: record } = await run('consultation_record', {});
    expect(JSON.stringify(record)).not.toContain('The hu"');
    expect((await run('publish_changes', { version: 5 })).body).toMatchObject({
      details: 'reason:missing',
    });
    expect(await read()).toEqual(before);
    expect((await run('publish_changes', { version: 5, reason: 'She left.' })).body).toBe(6);
    expect(await read()).toEqual([{ title: 'The hu', decided_by: 'No' }]);
    const notes = await backend.send(
      `/published_consultation_notes?select=field,was,became,reason&consultation=eq.${slug}`,
    );
    expect(await notes.json()).toEqual([
      { field: 'decided_by', was: words.decided_by, became: 'No', reason: 'She left.' },
    ]);
  });
});
