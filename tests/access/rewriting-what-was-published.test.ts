import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { onEveryBackend, type Backend } from './backends.ts';
import { answer, makeConsultation, outcome, outcomeState } from './outcomes.ts';
import { call } from './plans.ts';

interface Record {
  number: number;
  files: { [name: string]: string };
}

/** What a stranger reads of what was published, the first publication first. */
async function published(backend: Backend, slug: string): Promise<Record[]> {
  const response = await backend.send(
    `/published_consultation_records?consultation=eq.${slug}&order=number&select=number,files`,
  );
  expect(response.status).toBe(200);
  return response.json() as Promise<Record[]>;
}

/** A closed consultation that eleven people answered, its outcome written. */
async function written(backend: Backend) {
  const asked = await makeConsultation(backend);
  for (let person = 0; person < 11; person += 1) {
    await answer(backend, asked, { uses: person < 3 ? 'no' : 'yes', visits: 4 });
  }
  await call(backend, 'worker', 'save_outcome', outcome(asked.id));
  return asked;
}
const publish = (backend: Backend, consultation: string, version = 1, note?: string) =>
  call(backend, 'worker', 'publish_outcome', { consultation, version, ...(note && { note }) });

await onEveryBackend((backend) => {
  test('nobody outside reads an outcome before it is published', async () => {
    const { id, slug } = await written(backend);
    expect(await published(backend, slug)).toEqual([]);
    for (const table of [
      'consultation_outcomes',
      'consultation_records',
      'consultation_corrections',
    ]) {
      const response = await backend.send(`/${table}`);
      expect(response.status, table).toBeOneOf([401, 403, 404]);
    }
    expect((await publish(backend, id)).status).toBe(200);
    expect(await published(backend, slug)).toHaveLength(1);
  });

  test('what is published has the checksums of its manifest, and hides what is small', async () => {
    const { id, slug } = await written(backend);
    await publish(backend, id);
    const [record] = await published(backend, slug);
    const { files } = record!;
    expect(Object.keys(files).sort()).toEqual([
      'manifest.json',
      'outcome.json',
      'questions.json',
      'results.csv',
      'results.json',
    ]);
    const manifest = JSON.parse(files['manifest.json']!) as {
      files: { name: string; bytes: number; sha256: string }[];
    };
    expect(manifest.files.map(({ name }) => name)).toEqual(
      Object.keys(files)
        .filter((name) => name !== 'manifest.json')
        .sort(),
    );
    for (const { name, bytes, sha256 } of manifest.files) {
      const content = Buffer.from(files[name]!);
      expect({ bytes, sha256 }, name).toEqual({
        bytes: content.length,
        sha256: createHash('sha256').update(content).digest('hex'),
      });
    }
    expect(JSON.parse(files['outcome.json']!)).toMatchObject({
      responses: 11,
      heard: 'Most of you use the hub.',
      will_change: [{ what: 'It opens on Saturdays', by: '2027-03-01' }],
    });
    // Options of this name are what a spreadsheet would run.
    expect(files['results.csv']).toContain(`uses,Do you use the hub?,no,'=No,,,`);
    expect(files['results.csv']).toContain('"Yes, ""often"""');
    expect(JSON.stringify(files)).not.toMatch(/lamp/);
    // Three said no; and nothing is told of a question that was not chosen.
    const { rows } = JSON.parse(files['results.json']!) as { rows: { [key: string]: unknown }[] };
    expect(
      rows.find(({ answer: code, breakdown }) => code === 'no' && breakdown === ''),
    ).toMatchObject({
      responses: null,
    });
    // Without a question: who took part.
    expect(rows.every(({ question }) => ['uses', ''].includes(String(question)))).toBe(true);
  });

  test('what was published stays to the byte, whatever is changed, erased or corrected later', async () => {
    const asked = await written(backend);
    const { id, slug } = asked;
    const { code } = await answer(backend, asked);
    await publish(backend, id);
    const before = await published(backend, slug);
    await call(backend, 'worker', 'save_outcome', { ...outcome(id), version: 1, heard: 'Nothing' });
    await call(backend, 'worker', 'erase_response', { code, reason: 'Asked by phone' });
    await call(backend, 'worker', 'add_correction', {
      consultation: id,
      words: 'It was not Saturdays.',
    });
    expect(await published(backend, slug)).toEqual(before);
    const notes = await backend.send(`/published_consultation_corrections?consultation=eq.${slug}`);
    expect(await notes.json()).toMatchObject([
      { record_number: 1, words: 'It was not Saturdays.' },
    ]);
    for (const change of [
      `update public.consultation_records set files = '{}' where consultation_id = '${id}'`,
      `delete from public.consultation_records where consultation_id = '${id}'`,
      `delete from public.consultation_corrections where consultation_id = '${id}'`,
    ]) {
      await expect(backend.rows(change)).rejects.toThrow('The record of changes is not changed.');
    }
  });

  test('published again it needs a note, and what was there before stays beside it', async () => {
    const { id, slug } = await written(backend);
    await publish(backend, id);
    const [before] = await published(backend, slug);
    expect(await publish(backend, id)).toMatchObject({
      status: 400,
      body: { details: 'note:missing' },
    });
    const again = await publish(backend, id, 1, 'We added a date.');
    expect(again).toMatchObject({ status: 200, body: { number: 2, slug } });
    const records = await published(backend, slug);
    expect(records.map(({ number }) => number)).toEqual([1, 2]);
    expect(records[0]).toEqual(before);
    const notes = await backend.send(`/published_consultation_corrections?consultation=eq.${slug}`);
    expect(await notes.json()).toMatchObject([{ record_number: 2, words: 'We added a date.' }]);
  });

  test.each<[string, object, string]>([
    ['says nothing of what was heard', { heard: '' }, 'heard:missing'],
    [
      'changes nothing and refuses nothing',
      { will_change: [], will_not_change: [] },
      'will_change:missing',
    ],
    ['does not say by when', { will_change: [{ what: 'Soon', by: '' }] }, 'will_change:missing_by'],
    [
      'does not say why not',
      { will_not_change: [{ what: 'No', why: '' }] },
      'will_not_change:missing_why',
    ],
  ])('an outcome that %s is not published', async (_, wrong, details) => {
    const { id, slug } = await makeConsultation(backend);
    await call(backend, 'worker', 'save_outcome', { ...outcome(id), ...wrong });
    expect(await publish(backend, id)).toMatchObject({ status: 400, body: { details } });
    expect(await published(backend, slug)).toEqual([]);
  });

  test('nothing is published while people can still answer, unseen, or twice at once', async () => {
    const open = await makeConsultation(backend, 'open');
    await call(backend, 'worker', 'save_outcome', outcome(open.id));
    expect(await publish(backend, open.id)).toMatchObject({
      status: 400,
      body: { details: 'stage:not_closed' },
    });
    const { id, slug } = await written(backend);
    expect((await publish(backend, id, 0)).status).toBe(409);
    const both = await Promise.all([publish(backend, id), publish(backend, id)]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 400]);
    expect(await published(backend, slug)).toHaveLength(1);
  });

  test('once it is published it can be archived, and then only corrected', async () => {
    const { id } = await written(backend);
    await publish(backend, id);
    const version = async () => {
      const [row] = await backend.rows(
        `select version from public.consultations where id = '${id}'`,
      );
      return Number(row!.version);
    };
    const archive = async (seen: number) =>
      call(backend, 'worker', 'archive_consultation', { id, version: seen });
    expect((await archive(0)).status).toBe(409);
    expect(await archive(await version())).toMatchObject({
      status: 200,
      body: { stage: 'archived' },
    });
    const before = await outcomeState(backend, id);
    expect((await publish(backend, id, 1, 'Again')).status).toBe(400);
    const again = { ...outcome(id), version: 1 };
    expect((await call(backend, 'worker', 'save_outcome', again)).status).toBe(400);
    expect(await outcomeState(backend, id)).toEqual(before);
    const correction = { consultation: id, words: 'Not so' };
    expect((await call(backend, 'worker', 'add_correction', correction)).status).toBe(200);
  });
});
