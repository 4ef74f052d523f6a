import { beforeEach, expect, test } from 'vitest';
import { onEveryBackend } from './backends.ts';
import { call } from './calls.ts';
import {
  answer,
  answering,
  forgetConsultations,
  makeConsultation,
  notedChanges,
  storedResponses,
  wholeAnswers,
  wholeTexts,
} from './responses.ts';
import { areas } from './staff.ts';

await onEveryBackend((backend) => {
  let open: Awaited<ReturnType<typeof makeConsultation>>;
  beforeEach(async () => {
    await forgetConsultations(backend);
    open = await makeConsultation(backend);
  });
  const send = async (more: Record<string, unknown>, about = open) => {
    const response = await call(backend, 'submit_response', answering(about, more));
    const body = (await response.json()) as { fields?: object };
    return { ...body, status: response.status };
  };

  test('what is answered is stored as it was, each kind in its own place', async () => {
    await answer(backend, open, {
      answers: wholeAnswers,
      texts: wholeTexts,
      age_group: '25_34',
      disability: 'no',
      seed: 7,
    });
    expect(await storedResponses(backend, open)).toMatchObject([
      {
        answers: wholeAnswers,
        texts: wholeTexts,
        state: 'counted',
        channel: 'website',
        is_test: false,
        repeat_reason: null,
        neighbourhood_id: areas.here.id,
        ward_id: areas.here.ward,
        age_group: '25_34',
        disability: 'no',
        seed: 7,
      },
    ]);
    expect(await notedChanges(backend, open)).toEqual([
      {
        sign: 1,
        facts: {
          answers: wholeAnswers,
          texts: ['for', 'more', 'why'],
          neighbourhood: areas.here.id,
          channel: 'website',
          day: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as unknown,
          age_group: '25_34',
          disability: 'no',
        },
      },
    ]);
  });

  test.each<[string, Record<string, unknown>, string]>([
    ['a question that there is not', { uses: 'no', secret: 'yes' }, 'answers.secret'],
    ['an option that there is not', { uses: 'maybe' }, 'answers.uses'],
    ['an object for an option', { uses: { yes: true } }, 'answers.uses'],
    ['a number for an option', { uses: 1 }, 'answers.uses'],
    ['nothing for a question that wants an answer', {}, 'answers.uses'],
    ['something off the path', { uses: 'no', rate: 5 }, 'answers.rate'],
    ['more than may be chosen', { uses: 'no', for: ['food', 'talk', 'books'] }, 'answers.for'],
    ['the same twice', { uses: 'no', for: ['food', 'food'] }, 'answers.for'],
    ['none and something', { uses: 'no', for: ['none', 'food'] }, 'answers.for'],
    ['a point off the scale', { ...wholeAnswers, rate: 6 }, 'answers.rate'],
    ['half a point of a scale', { ...wholeAnswers, rate: 1.5 }, 'answers.rate'],
    ['a ranking that lacks one', { ...wholeAnswers, order: ['roof', 'door'] }, 'answers.order'],
    [
      'a ranking with one twice',
      { ...wholeAnswers, order: ['roof', 'roof', 'door'] },
      'answers.order',
    ],
    ['a number beyond its bounds', { uses: 'no', people: 1e300 }, 'answers.people'],
    ['a number as words', { uses: 'no', people: '3' }, 'answers.people'],
    ['a day that there is not', { uses: 'no', since: '2023-02-29' }, 'answers.since'],
    ['a point off the earth', { uses: 'no', spot: [91, 0] }, 'answers.spot'],
    ['an area that there is not', { uses: 'no', spot: 'atlantis' }, 'answers.spot'],
    ['a ward that there is not', { uses: 'no', ward: 'atlantis' }, 'answers.ward'],
    ['words where a coded answer belongs', { uses: 'no', more: 'words' }, 'answers.more'],
    ['null', { uses: null }, 'answers.uses'],
    ['true', { uses: true }, 'answers.uses'],
  ])('%s is refused with a sentence, and nothing is stored', async (_, answers, field) => {
    const texts = 'rate' in answers && answers.uses === 'yes' ? wholeTexts : {};
    const refused = await send({ answers, texts });
    expect(refused).toMatchObject({
      status: 400,
      code: 'invalid',
      message: expect.stringMatching(/\w+ \w+/) as unknown,
    });
    expect(Object.keys(refused.fields!)).toContain(field);
    expect(await storedResponses(backend, open)).toEqual([]);
    expect(await notedChanges(backend, open)).toEqual([]);
  });

  test.each<[string, Record<string, unknown>, string]>([
    ['words off the path', { why: 'Because' }, 'answers.why'],
    ['words for a question that there is not', { secret: 'x' }, 'answers.secret'],
    ['too many words', { more: 'x'.repeat(20_000) }, 'answers.more'],
    ['a list for words', { more: ['x'] }, 'answers.more'],
    ['a number for words', { more: 1 }, 'answers.more'],
  ])('%s are refused', async (_, texts, field) => {
    expect(await send({ texts })).toMatchObject({
      status: 400,
      fields: { [field]: expect.any(String) as unknown },
    });
    expect(await storedResponses(backend, open)).toEqual([]);
  });

  test.each<[string, Record<string, unknown>]>([
    ['answers that are a list', { answers: [] }],
    ['answers that are a number', { answers: 1 }],
    ['texts that are words', { texts: 'words' }],
    ['no version', { version: null }],
    ['a version that was never published', { version: 2 }],
    ['a version below all', { version: -1 }],
    ['a version beyond all numbers', { version: 1e12 }],
    ['a version in words', { version: 'one' }],
    ['a seed in words', { seed: 'x' }],
    ['an age group that there is not', { age_group: '7' }],
    ['a key that could be guessed', { idempotency_key: '1' }],
    ['a form filled in at once', { seconds_taken: '0.2' }],
    ['a time in words', { seconds_taken: 'long' }],
    ['a character that no text may have', { texts: { more: '\0' } }],
  ])('%s: refused', async (_, more) => {
    expect((await send(more)).status).toBe(400);
    expect(await storedResponses(backend, open)).toEqual([]);
  });

  test('words for something else that was not chosen are left out, and so is what is empty', async () => {
    await answer(backend, open, {
      answers: { uses: 'no', for: [], since: '' },
      texts: { uses: 'Not chosen', more: ' ' },
    });
    expect(await storedResponses(backend, open)).toMatchObject([
      { answers: { uses: 'no' }, texts: {} },
    ]);
    expect(Object.keys((await storedResponses(backend, open))[0]!.answers as object)).toEqual([
      'uses',
    ]);
  });

  test('nobody claims a channel, a state, a time or to be staff', async () => {
    for (const forged of [
      { channel: 'paper' },
      { state: 'counted' },
      { is_test: true },
      { entered_by: areas.here.id },
      { received_at: '2020-01-01' },
    ]) {
      expect((await send(forged)).status, JSON.stringify(forged)).toBe(404);
    }
    expect(await storedResponses(backend, open)).toEqual([]);
  });

  test('a hub is noted only where there is one, and a stale poster stops nobody', async () => {
    await answer(backend, open, { via: 'no-such-hub' });
    const [hub] = await backend.rows('select slug from public.locations where not masked limit 1');
    await answer(backend, open, { via: hub!.slug });
    expect(await storedResponses(backend, open)).toMatchObject([
      { channel: 'website', via: null },
      { channel: 'poster', via: hub!.slug },
    ]);
  });

  test('who somebody is is not kept where nobody asks', async () => {
    await backend.rows(
      `update public.consultations set asks_equality = false where id = '${open.id}'`,
    );
    await answer(backend, open, { age_group: '25_34' });
    expect(await storedResponses(backend, open)).toMatchObject([{ age_group: null }]);
  });

  test('an answer belongs to the version that was seen, also once there is another', async () => {
    const [page] = JSON.parse(
      JSON.stringify(
        await backend.rows(
          `select definition #> '{pages,2}' as page from public.consultations where id = '${open.id}'`,
        ),
      ),
    ) as { page: unknown }[];
    const later = JSON.stringify({
      format: 1,
      pages: [typeof page!.page === 'string' ? JSON.parse(page!.page) : page!.page],
    });
    await backend.rows(`
      insert into public.consultation_versions (consultation_id, number, definition)
      values ('${open.id}', 2, '${later}')`);
    await answer(backend, open);
    expect(await send({ version: 2 })).toMatchObject({ status: 400 });
    await answer(backend, open, { version: 2, answers: { people: 2 } });
    expect(
      await backend.rows(`
        select v.number from public.responses r join public.consultation_versions v on v.id = r.version_id
        where r.consultation_id = '${open.id}' order by v.number`),
    ).toEqual([{ number: 1 }, { number: 2 }]);
  });

  test('a robot that fills the hidden field stores nothing, and its code opens nothing', async () => {
    const code = await answer(backend, open, { website: 'https://spam.example' });
    expect(await storedResponses(backend, open)).toEqual([]);
    expect((await call(backend, 'receipt_status', { code })).status).toBe(404);
  });
});
