import { beforeEach, expect, test } from 'vitest';
import { anyAddress, onEveryBackend } from './backends.ts';
import { call } from './calls.ts';
import {
  answer,
  definition,
  forgetConsultations,
  makeConsultation,
  storedResponses,
  wholeAnswers,
  wholeTexts,
} from './responses.ts';
import { say } from './priorities.ts';

const prefix = '0123456789abcdef';
type Fields = [name: string, value: string][];

await onEveryBackend((backend) => {
  let open: Awaited<ReturnType<typeof makeConsultation>>;
  let code: string;
  beforeEach(async () => {
    await forgetConsultations(backend);
    open = await makeConsultation(backend);
    code = await answer(backend, open, {
      answers: wholeAnswers,
      texts: { ...wholeTexts, why: '\n<b>It</b> is "warm".' },
      age_group: '25_34',
    });
  });
  const post = async (fields: Fields, address = anyAddress()) => {
    const response = await backend.send(
      '/rpc/change_response_page',
      {
        method: 'POST',
        headers: { 'content-type': 'text/plain', accept: 'text/html,*/*;q=0.8' },
        body: fields
          .map(([name, value]) => `${prefix}.${name}=${value.replaceAll('\n', '\r\n')}\r\n`)
          .join(''),
      },
      address,
    );
    return {
      status: response.status,
      page: await response.text(),
      cache: response.headers.get('cache-control'),
    };
  };
  /** What a browser would send of a page's form, untouched. */
  const fieldsOf = (page: string): Fields => {
    const text = (html: string) =>
      html
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&quot;', '"')
        .replaceAll('&#39;', "'")
        .replaceAll('&amp;', '&');
    const found: [number, string, string][] = [];
    for (const each of page.matchAll(
      /<input type="(\w+)" name="([^"]+)" value="([^"]*)"( checked)?>/g,
    ))
      if (each[1] === 'hidden' || each[4]) found.push([each.index, each[2]!, text(each[3]!)]);
    for (const each of page.matchAll(/<textarea id="[^"]+" name="([^"]+)" rows="\d">\n([^<]*)</g))
      found.push([each.index, each[1]!, text(each[2]!)]);
    for (const each of page.matchAll(/<select id="[^"]+" name="([^"]+)">(.*?)<\/select>/g))
      found.push([
        each.index,
        each[1]!,
        text(/value="([^"]*)" selected/.exec(each[2]!)?.[1] ?? ''),
      ]);
    return found
      .toSorted(([a], [b]) => a - b)
      .map(([, name, value]) => [name.slice(prefix.length + 1), value]);
  };
  const put = (fields: Fields, name: string, value: string): Fields =>
    fields.map(([own, before]) => [own, own === name ? value : before]);

  test('the form comes filled in, and sent as it came it changes nothing', async () => {
    const [before] = await storedResponses(backend, open);
    const { status, page, cache } = await post([['code', code]]);
    expect([status, cache]).toEqual([200, 'no-store']);
    expect(page).not.toContain('<b>It');
    expect(page).not.toContain('class="error"');
    expect((await post(fieldsOf(page))).status).toBe(200);
    const [after] = await storedResponses(backend, open);
    expect(after).toEqual({ ...before, version: 2 });
  });

  test('one answer is changed and the others stay, with who somebody is', async () => {
    const { page } = await post([['code', code]]);
    const changed = await post(put(put(fieldsOf(page), 'q.people', '7'), 'q.more', 'Better.'));
    expect(changed.page).toContain('Your answers are changed');
    expect(await storedResponses(backend, open)).toMatchObject([
      {
        answers: { ...wholeAnswers, people: 7 },
        texts: { more: 'Better.', for: 'The piano' },
        age_group: '25_34',
      },
    ]);
  });

  test('after new questions are published, those that were answered are asked', async () => {
    const newer = { format: 1, pages: [{ ...definition.pages[0]!, id: 'newer' }] };
    await backend.rows(`
      insert into public.consultation_versions (consultation_id, number, definition)
      values ('${open.id}', 2, '${JSON.stringify(newer)}')`);
    const { page } = await post([['code', code]]);
    expect(page).toContain('How many are you?');
    await post(put(fieldsOf(page), 'q.people', '8'));
    expect(await storedResponses(backend, open)).toMatchObject([{ answers: { people: 8 } }]);
  });

  test('what is off the path by then is left out, and what is wrong is told beside it', async () => {
    const { page } = await post([['code', code]]);
    const wrong = await post(put(fieldsOf(page), 'q.people', 'many'));
    expect(wrong.status).toBe(400);
    expect(wrong.page).toContain('<li>How many are you?</li>');
    expect(wrong.page.match(/<p class="error">/g)).toHaveLength(2);
    expect(wrong.page).toMatch(/class="error">Write this answer[^]*>\nmany</);
    expect(await storedResponses(backend, open)).toMatchObject([{ version: 1 }]);
    await post(put(put(fieldsOf(wrong.page), 'q.people', ''), 'q.uses', 'no'));
    const [stored] = await storedResponses(backend, open);
    expect(stored!.answers).toMatchObject({ uses: 'no' });
    expect(Object.keys(stored!.answers as object)).not.toContain('rate');
  });

  test('only answers that may be changed open, and the page says why others do not', async () => {
    for (const [typed, status, told] of [
      ['2222-2222-2222', 404, 'no answers to our questions'],
      ['<b>', 400, 'no answers to our questions'],
      [await say(backend), 409, 'no answers to our questions'],
    ] as const) {
      const { page, ...answered } = await post([['code', typed]]);
      expect(answered.status, typed).toBe(status);
      expect(page).toContain(told);
    }
    await backend.rows(
      `update public.consultations set closes_at = now() - interval '1 second' where id = '${open.id}'`,
    );
    expect((await post([['code', code]])).page).toContain('has closed');
    await call(backend, 'withdraw_submission', { code });
    const gone = await post([
      ['code', code],
      ['step', 'save'],
      ['q.uses', 'no'],
    ]);
    expect(gone.status).toBe(409);
    expect(gone.page).toContain('took these answers back');
    expect(await storedResponses(backend, open)).toMatchObject([{ answers: {}, version: 2 }]);
  });

  test('guesses count here too', async () => {
    const statuses = [];
    for (let time = 0; time < 11; time++)
      statuses.push((await post([['code', '2222-2222-2222']], '192.0.2.91')).status);
    expect(statuses).toEqual([...Array<number>(10).fill(404), 429]);
  });

  test.each([
    '',
    '=',
    `${prefix}.code`,
    `${prefix}.code=${'x'.repeat(5000)}`,
    `${prefix}.consultation=x`,
    '%\\',
  ])('nonsense gets an answer and never a fault of ours (%#)', async (body) => {
    const response = await backend.send(
      '/rpc/change_response_page',
      { method: 'POST', headers: { 'content-type': 'text/plain', accept: 'text/html' }, body },
      anyAddress(),
    );
    expect(response.status).toBeOneOf([400, 404]);
  });
});
