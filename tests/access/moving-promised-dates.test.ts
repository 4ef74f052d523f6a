import { expect, test } from 'vitest';
import { onEveryBackend } from './backends.ts';
import {
  consultationChanges,
  consultationState,
  dates,
  draftConsultation,
  openConsultation,
} from './consultations.ts';
import { call } from './plans.ts';
import { staff } from './staff.ts';

await onEveryBackend((backend) => {
  test('a report or a deletion that is moved stays to be read as moved', async () => {
    const { consultation, slug } = await openConsultation(backend);
    const moved = { ...dates, report_by: '2099-04-01', reason: 'The hall was flooded.' };
    const args = { consultation, ...moved, version: 4 };
    expect((await call(backend, 'worker', 'change_dates', args)).body).toBe(5);
    const notes = await backend.send(
      `/published_consultation_notes?select=field,was,became,reason,number&consultation=eq.${slug}`,
    );
    expect(await notes.json()).toEqual([
      {
        ...{ field: 'report_by', was: '2099-03-01', became: '2099-04-01', number: 1 },
        reason: 'The hall was flooded.',
      },
    ]);
  });

  test('dates that the public has read change with a reason, never into the past, and not once reported', async () => {
    const { consultation } = await openConsultation(backend);
    const run = (name: string, args: object) =>
      call(backend, 'worker', name, { consultation, ...args });
    const longer = { ...dates, closes_at: '2099-02-10T17:00:00Z', version: 4 };
    expect((await run('change_dates', longer)).body).toMatchObject({ details: 'reason:missing' });
    const told = { ...longer, reason: 'The posters came late.' };
    expect((await run('change_dates', { ...told, closes_at: null })).status).toBe(400);
    expect(
      (await run('change_dates', { ...told, opens_at: '2099-01-01T00:00:00Z' })).body,
    ).toMatchObject({ details: 'opens_at:too_late' });
    const past = { ...told, closes_at: '2020-01-01T00:00:00Z' };
    expect((await run('change_dates', past)).status).toBe(400);
    expect((await run('change_dates', told)).body).toBe(5);
    expect((await run('close_consultation', { version: 5, reason: '' })).status).toBe(400);
    expect((await run('close_consultation', { version: 5, reason: 'Enough' })).body).toBe(6);
    for (const [name, args] of Object.entries(consultationChanges(consultation, 6))) {
      if (/save|close|take|delete|publish/.test(name)) {
        expect((await call(backend, 'worker', name, args)).status, name).toBe(409);
      }
    }
    const { body } = await run('consultation_record', {});
    expect(body).toMatchObject([
      { by: staff.worker, changed: ['closes_at'], reason: 'Enough' },
      { by: staff.worker, changed: ['closes_at'], reason: 'The posters came late.' },
      { entity: 'consultations' },
      { entity: 'consultation_versions' },
      { entity: 'consultation_neighbourhoods' },
      { entity: 'consultations', action: 'insert' },
    ]);
  });

  test('what is only announced can be taken back, asks nobody until it opens, and keeps its address', async () => {
    const draft = await draftConsultation(backend);
    const run = (name: string, args: object) =>
      call(backend, 'worker', name, { consultation: draft, ...args });
    await run('change_dates', { version: 3, ...dates, opens_at: '2099-01-01T00:00:00Z' });
    const { body: slug } = await run('publish_consultation', { version: 4 });
    expect((await run('close_consultation', { version: 5, reason: 'x' })).status).toBe(409);
    expect((await run('take_back_consultation', { version: 5, reason: 'A mistake' })).body).toBe(6);
    expect(await consultationState(backend, draft)).toMatchObject({
      consultation: { stage: 'draft' },
      versions: null,
    });
    expect(await run('publish_consultation', { version: 6 })).toEqual({ status: 200, body: slug });
  });

  test('questions that are none, and pictures without end, are refused with a sentence', async () => {
    const draft = await draftConsultation(backend);
    for (const definition of [
      null,
      [],
      'x',
      7,
      {},
      { format: 2, pages: [] },
      { format: 1, pages: 1 },
    ]) {
      const args = { consultation: draft, version: 3, definition };
      const { status } = await call(backend, 'worker', 'save_definition', args);
      expect(status, JSON.stringify(definition)).toBe(400);
    }
    const huge = { format: 1, pages: [{ id: 'p', title: 'x'.repeat(1_000_000) }] };
    const args = { consultation: draft, version: 3, definition: huge };
    const { body } = await call(backend, 'worker', 'save_definition', args);
    expect(body).toMatchObject({ details: 'definition:too_long' });
  });
});
