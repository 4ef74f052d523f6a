import { beforeEach, expect, test } from 'vitest';
import { anyAddress, onEveryBackend } from './backends.ts';
import { call } from './calls.ts';
import {
  answer,
  forgetConsultations,
  makeConsultation,
  notedChanges,
  storedResponses,
  wholeAnswers,
  wholeTexts,
} from './responses.ts';
import { areas } from './staff.ts';

const prefix = '0123456789abcdef';
type Fields = [name: string, value: string][];

/** A form as browsers send it as text/plain: lines that end in CRLF, values as typed. */
const formBody = (fields: Fields) =>
  fields.map(([name, value]) => `${prefix}.${name}=${value.replaceAll('\n', '\r\n')}\r\n`).join('');

/** The fields that a page holds without showing them, as a browser reads them. */
const heldFields = (page: string): Fields =>
  [...page.matchAll(/<input type="hidden" name="[0-9a-f]{16}\.([^"]*)" value="([^"]*)">/g)].map(
    ([, name, value]) => [name!, unescaped(value!)],
  );
const entities = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' };
const unescaped = (html: string) =>
  html.replace(/&(lt|gt|quot|#39|amp);/g, (_, name: keyof typeof entities) => entities[name]);

const wholeFields: Fields = [
  ['q.uses', 'yes'],
  ['other.uses', ''],
  ['q.for', 'food'],
  ['q.for', 'other'],
  ['other.for', 'The piano'],
  ['q.rate', '4'],
  ['rank.order.roof', '2'],
  ['rank.order.door', '1'],
  ['rank.order.hall', '3'],
  ['q.why', 'It is warm.'],
  ['q.people', '3'],
  ['q.since', '2024-02-29'],
  ['q.spot', 'here'],
  ['q.ward', 'ward-here'],
  ['q.more', 'Thanks.'],
];

await onEveryBackend((backend) => {
  let open: Awaited<ReturnType<typeof makeConsultation>>;
  beforeEach(async () => {
    await forgetConsultations(backend);
    open = await makeConsultation(backend);
  });
  const post = (body: string, headers: Record<string, string> = {}, address = anyAddress()) =>
    backend.send(
      '/rpc/submit_response_page',
      {
        method: 'POST',
        redirect: 'manual',
        headers: {
          'content-type': 'text/plain',
          accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8',
          ...headers,
        },
        body,
      },
      address,
    );
  const check = async (fields: Fields, { slug } = open, address?: string, via = '') => {
    const about: Fields = [
      ['consultation', slug],
      ['version', '1'],
      ['via', via],
      ['website', ''],
    ];
    const response = await post(formBody([...about, ...fields]), {}, address);
    return { status: response.status, page: await response.text(), headers: response.headers };
  };
  /** Presses Send on the page that shows the answers once more. */
  const confirm = async (page: string, address?: string) => {
    const response = await post(formBody(heldFields(page)), {}, address);
    return { status: response.status, page: await response.text(), headers: response.headers };
  };
  const fillIn = async (...[fields, about, address, via]: Parameters<typeof check>) => {
    const checked = await check(fields, about, address, via);
    return checked.status === 200 ? confirm(checked.page, address) : checked;
  };

  test('the whole form stores what a script would, and gives a code that opens it', async () => {
    await answer(backend, open, {
      answers: { ...wholeAnswers, spot: 'here' },
      texts: wholeTexts,
      age_group: '25_34',
    });
    const { status, page, headers } = await fillIn([
      ...wholeFields,
      ['age_group', '25_34'],
      ['sex', ''],
    ]);
    expect(status).toBe(201);
    expect(headers.get('content-type')).toContain('text/html');
    const [script, form] = await storedResponses(backend, open);
    const apart = { id: null, seconds_taken: null };
    expect({ ...form, ...apart }).toEqual({ ...script, ...apart });
    const [first, second] = await notedChanges(backend, open);
    expect(second).toEqual(first);
    const code = /<p class="code">([2-9A-Z-]{14})<\/p>/.exec(page)?.[1];
    expect(await (await call(backend, 'receipt_status', { code })).json()).toMatchObject({
      kind: 'response',
      state: 'received',
    });
  });

  test('the hub of the poster that led to the form is stored with it', async () => {
    const [hub] = await backend.rows(`select slug from public.locations where not masked limit 1`);
    await fillIn(wholeFields, open, undefined, String(hub!.slug));
    await fillIn([['q.uses', 'no']], open, undefined, 'no-such-hub');
    expect(await storedResponses(backend, open)).toMatchObject([
      { channel: 'poster', via: hub!.slug },
      { channel: 'website', via: null },
    ]);
  });

  test('what was filled in off the path is left out, as the form shows every branch', async () => {
    const fields = wholeFields.map<Fields[number]>(([name, value]) =>
      name === 'q.uses' ? [name, 'no'] : [name, value],
    );
    expect((await fillIn(fields)).status).toBe(201);
    expect(await storedResponses(backend, open)).toMatchObject([
      {
        answers: { uses: 'no', for: ['food', 'other'], people: 3 },
        texts: { for: 'The piano', more: 'Thanks.' },
        neighbourhood_id: areas.here.id,
      },
    ]);
    const [stored] = await storedResponses(backend, open);
    expect(stored!.answers).not.toHaveProperty('rate');
    expect(stored!.texts).not.toHaveProperty('why');
  });

  test.each([
    'One line',
    'Two\nlines',
    '\n\nBlank lines around\n',
    'q.uses=other',
    'One\nq.uses=other\nwebsite=https://spam.example\nthree',
    'fedcba9876543210.q.uses=other',
    'It = equals = twice',
    'é 😀 \u00a0 ﷽',
    '<script>alert(1)</script> & "quotes" \\n %0A +',
  ])('typed words are kept as they were typed and are no field: %j', async (typed) => {
    const { status } = await fillIn([
      ...wholeFields.filter(([name]) => name !== 'q.why'),
      ['q.why', typed],
    ]);
    expect(status).toBe(201);
    expect(await storedResponses(backend, open)).toMatchObject([
      { answers: { uses: 'yes' }, texts: { why: typed } },
    ]);
  });

  test('what is wrong is told question by question, in words, and nothing is stored', async () => {
    const { status, page } = await fillIn([
      ['q.uses', 'yes'],
      ['q.for', 'none'],
      ['q.for', 'food'],
      ['q.rate', '9'],
      ['rank.order.roof', '1'],
      ['rank.order.door', '1'],
      ['rank.order.hall', '2'],
      ['q.why', ' '],
      ['q.people', 'three'],
      ['q.ward', 'atlantis'],
      ['sex', 'x'],
    ]);
    expect(status).toBe(400);
    const questions = [
      'What for?',
      'How is it?',
      'What first?',
      'Why?',
      'How many are you?',
      'About you',
    ];
    const places = questions.map((question) =>
      page.search(new RegExp(`<strong>(\\d+\\. )?${question.replace('?', '[?]')}</strong>`)),
    );
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(await storedResponses(backend, open)).toEqual([]);
  });

  test('a place that there is not is told too', async () => {
    const { status, page } = await fillIn([
      ['q.uses', 'no'],
      ['q.ward', 'atlantis'],
      ['q.spot', 'atlantis'],
    ]);
    expect(status).toBe(400);
    expect(page).toContain('Where do you live?');
    expect(page).toContain('Where?');
  });

  test('a form that comes late, or for nothing, gets a page that says so', async () => {
    const closed = await makeConsultation(backend, 'closed');
    const late = await fillIn([['q.uses', 'no']], closed);
    expect(late.status).toBe(409);
    expect(late.page).toContain('nothing was kept');
    expect(await storedResponses(backend, closed)).toEqual([]);
    expect((await fillIn([['q.uses', 'no']], { slug: '<b>x</b>', id: '' })).page).not.toContain(
      '<b>x',
    );
    expect(
      (await fillIn([['q.uses', 'no']], await makeConsultation(backend, 'draft'))).status,
    ).toBe(404);
  });

  const codeOf = (page: string) => /<p class="code">([2-9A-Z-]{14})<\/p>/.exec(page)?.[1];

  test('what was filled in is shown before it is sent, as far as it is asked, and nothing is stored', async () => {
    const { status, page, headers } = await check([
      ...wholeFields,
      ['q.keeps', 'a forged question'],
      ['other.uses', '<b>not chosen</b>'],
    ]);
    expect(status).toBe(200);
    expect(headers.get('cache-control')).toBe('no-store');
    for (const shown of ['YES', 'FOOD<br>Something else: The piano', '1. DOOR<br>2. ROOF', '3'])
      expect(page).toContain(`<dd>${shown}`);
    expect(page).not.toContain('<b>not');
    expect(codeOf(page)).toBeUndefined();
    expect(await storedResponses(backend, open)).toEqual([]);
    const short = await check([['q.uses', 'no']]);
    expect(short.page).not.toContain('How is it?');
    // One was answered, and the six others on the short path were not.
    expect(short.page.match(/<dd>Not answered<\/dd>/g)).toHaveLength(6);
  });

  test('two people on one connection who say the same are two, each with a code of their own', async () => {
    const [one, other] = await Promise.all(
      [1, 2].map(() => fillIn(wholeFields, open, '192.0.2.31')),
    );
    const codes = [codeOf(one!.page)!, codeOf(other!.page)!];
    expect(new Set(codes).size).toBe(2);
    // Which of the two came first, nobody knows.
    const stored = await storedResponses(backend, open);
    expect(stored.map((each) => each['repeat_reason']).toSorted()).toEqual([null, 'same_answers']);
    await call(backend, 'withdraw_submission', { code: codes[1]! });
    expect(await (await call(backend, 'receipt_status', { code: codes[0]! })).json()).toMatchObject(
      { state: 'received' },
    );
  });

  test('a script without a key is told no code of somebody else either', async () => {
    const bare = { answers: { uses: 'no' }, idempotency_key: '' };
    const codes = [
      await answer(backend, open, bare, '192.0.2.32'),
      await answer(backend, open, bare, '192.0.2.32'),
    ];
    expect(new Set(codes).size).toBe(2);
    expect(await storedResponses(backend, open)).toMatchObject([
      { repeat_reason: null },
      { repeat_reason: 'same_answers' },
    ]);
  });

  test('two taps of one person are one response', async () => {
    const { page } = await check(wholeFields, open, '192.0.2.33');
    const [one, other] = await Promise.all([1, 2].map(() => confirm(page, '192.0.2.33')));
    expect(codeOf(one!.page)).toBe(codeOf(other!.page));
    expect(await storedResponses(backend, open)).toMatchObject([{ repeat_reason: null }]);
  });

  test('a robot that fills every field is thanked and stores nothing', async () => {
    const response = await post(
      formBody([
        ['consultation', open.slug],
        ['version', '1'],
        ['website', 'x'],
        ['q.uses', 'no'],
      ]),
    );
    expect(response.status).toBe(201);
    expect(await storedResponses(backend, open)).toEqual([]);
  });

  test.each([
    '',
    '=',
    '\r\n',
    'consultation=x',
    `${prefix}.consultation`,
    `${prefix}.consultation=\r\n${prefix}.version=99999999999999999999`,
    `${prefix}.consultation=x\r\n`.repeat(2000),
    `[{"a":1}]`,
    `%_\\'"$1`,
    '='.repeat(300_000),
  ])('nonsense gets an answer and never a fault of ours (%#)', async (body) => {
    const response = await post(body);
    expect(response.status).toBeOneOf([400, 404]);
    expect(await storedResponses(backend, open)).toEqual([]);
  });

  test('a page of another site cannot send it with scripts’ types, and a link sends nothing', async () => {
    for (const type of ['application/x-www-form-urlencoded', 'multipart/form-data; boundary=x']) {
      const response = await post(formBody([['consultation', open.slug]]), {
        'content-type': type,
      });
      expect(response.status, type).toBeGreaterThanOrEqual(400);
      expect(response.status, type).toBeLessThan(500);
    }
    expect((await backend.send('/rpc/submit_response_page')).status).toBeOneOf([400, 404, 405]);
    expect(await storedResponses(backend, open)).toEqual([]);
  });
});
