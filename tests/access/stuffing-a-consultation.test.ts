import { beforeEach, expect, test } from 'vitest';
import { anyAddress, onEveryBackend } from './backends.ts';
import { call } from './calls.ts';
import {
  answer,
  answering,
  forgetConsultations,
  makeConsultation,
  notedChanges,
  storedResponses,
} from './responses.ts';

await onEveryBackend((backend) => {
  let open: Awaited<ReturnType<typeof makeConsultation>>;
  beforeEach(async () => {
    await forgetConsultations(backend);
    open = await makeConsultation(backend);
  });
  const send = async (body: object, address?: string) => {
    const response = await call(backend, 'submit_response', body, address);
    return `${response.status} ${await response.text()}`;
  };
  const marks = async () =>
    (await storedResponses(backend, open)).map(({ repeat_reason: reason }) => reason);
  const usual = 5000;
  const limit = (submissions: number) =>
    backend.rows(
      `update private.form_limits set submissions = ${submissions} where form = 'submit_response'`,
    );
  const long =
    'The hall is cold in winter and the door sticks, so my mother stays at home, and nobody rings to ask how she is doing.';

  test('ten copies with one key, sent at once, are one response with one code', async () => {
    const copy = answering(open, { answers: { uses: 'no', people: 2 }, texts: { more: 'Warm.' } });
    const answers = await Promise.all(Array.from({ length: 10 }, () => send(copy, anyAddress())));
    expect(new Set(answers).size).toBe(1);
    expect(answers[0]).toMatch(/^201 /);
    expect(await storedResponses(backend, open)).toHaveLength(1);
    expect(await notedChanges(backend, open)).toHaveLength(1);
  });

  test('a key cannot be used to learn the code of other answers', async () => {
    const mine = answering(open);
    const code = JSON.parse((await send(mine)).slice(4)) as { receipt: string };
    const answered = await send({ ...mine, answers: { uses: 'other' } });
    expect(answered).toMatch(/^409 /);
    expect(answered).not.toContain(code.receipt);
    const [other] = [await makeConsultation(backend)];
    expect(await send({ ...mine, consultation: other.slug })).toMatch(/^409 /);
  });

  test('repeats are taken and counted, and marked with why', async () => {
    await answer(backend, open, {}, '192.0.2.40');
    await answer(backend, open, { answers: { uses: 'other' } }, '192.0.2.40');
    await answer(backend, open, {}, '192.0.2.40');
    await answer(backend, open, {}, '192.0.2.41');
    expect(await marks()).toEqual([null, 'same_connection', 'same_answers', null]);
    expect(await notedChanges(backend, open)).toHaveLength(4);
  });

  test('long words are known again wherever they come from, and short ones are not', async () => {
    for (const more of ['Warm.', long, 'Warm.', long]) {
      await answer(backend, open, { texts: { more } });
    }
    expect(await marks()).toEqual([null, null, null, 'same_answers']);
  });

  test('what somebody sends to one consultation marks nothing in another', async () => {
    await answer(backend, open, {}, '192.0.2.42');
    const other = await makeConsultation(backend);
    await answer(backend, other, {}, '192.0.2.42');
    expect(await storedResponses(backend, other)).toMatchObject([{ repeat_reason: null }]);
  });

  test('an address is kept in no form that leads back to it', async () => {
    await answer(backend, open, {}, '192.0.2.43');
    const [row] = await backend.rows(`
      select string_agg(t::text, ' ') as everything from (
        select row_to_json(r)::text from public.responses r
        union all select row_to_json(c)::text from private.submission_counts c
        union all select row_to_json(g)::text from private.response_changes g
      ) t`);
    expect(String(row!.everything)).not.toContain('192.0.2.43');
    expect(
      await backend.rows(
        `select from private.submission_counts where address_hash = sha256('192.0.2.43/32')`,
      ),
    ).toEqual([]);
  });

  test('a thousand answers from one phone network are taken, and marked', async () => {
    await answer(backend, open, { answers: { uses: 'no', people: 1 } }, '192.0.2.47');
    await backend.rows(`
      update private.submission_counts set submissions = 1000 where form = 'submit_response'`);
    await answer(backend, open, { answers: { uses: 'no', people: 2 } }, '192.0.2.47');
    expect(await marks()).toEqual([null, 'same_connection']);
  });

  test('beyond the limit of one connection nothing is stored, and others still get in', async () => {
    await limit(2);
    const statuses = [];
    for (let time = 0; time < 4; time++) {
      statuses.push((await send(answering(open), '192.0.2.44')).slice(0, 3));
    }
    const other = (await send(answering(open), '192.0.2.45')).slice(0, 3);
    await limit(usual);
    expect([...statuses, other]).toEqual(['201', '201', '429', '429', '201']);
    expect(await storedResponses(backend, open)).toHaveLength(3);
    expect(await notedChanges(backend, open)).toHaveLength(3);
  });

  test('a race for the last place under the limit lets exactly one through, and a retry later is taken', async () => {
    await limit(1);
    const racers = Array.from({ length: 8 }, (_, number) =>
      answering(open, { answers: { uses: 'no', people: number + 1 } }),
    );
    const statuses = await Promise.all(
      racers.map(async (racer) => (await send(racer, '192.0.2.46')).slice(0, 3)),
    );
    await limit(usual);
    expect(statuses.toSorted()).toEqual(['201', ...Array<string>(7).fill('429')]);
    const late = racers[statuses.indexOf('429')]!;
    expect(await send(late, '192.0.2.46')).toMatch(/^201 /);
    expect(await storedResponses(backend, open)).toHaveLength(2);
  });

  test('a crowd that answers at once is stored whole', async () => {
    const crowd = await Promise.all(
      Array.from({ length: 40 }, (_, at) =>
        send(
          answering(open, {
            answers: { uses: 'no', people: 1 + (at % 20) },
            texts: { more: long },
          }),
        ),
      ),
    );
    expect(crowd.filter((answered) => !answered.startsWith('201'))).toEqual([]);
    expect(await storedResponses(backend, open)).toHaveLength(40);
    expect(await notedChanges(backend, open)).toHaveLength(40);
  });
});
