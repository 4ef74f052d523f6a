import { beforeEach, expect, test } from 'vitest';
import { dayAndHour } from '../../src/lib/dates.ts';
import { anyAddress, onEveryBackend } from './backends.ts';
import { ask, forgetCases, storedCase } from './referrals.ts';

const prefix = '0123456789abcdef.';
type Fields = [name: string, value: string][];

/** A form as browsers send it as text/plain: lines that end in CRLF, values as typed. */
const formBody = (fields: Fields) =>
  fields.map(([name, value]) => `${prefix}${name}=${value.replaceAll('\n', '\r\n')}\r\n`).join('');

const start: Fields = [
  ['form', 'referral'],
  ['website', ''],
];
const whole: Fields = [
  ...start,
  ['for_whom', 'me'],
  ['needs', 'a-home'],
  ['needs', 'home-life'],
  ['words', 'I sleep in my car.'],
  ['how_soon', 'today'],
  ['neighbourhood', 'here'],
  ['name', 'Sam'],
  ['ways', 'phone'],
  ['phone', '01642 000000'],
  ['email', ''],
  ['safe_messages', 'text'],
  ['contact_consent', 'yes'],
];
const without = (...names: string[]) => whole.filter(([name]) => !names.includes(name));

await onEveryBackend((backend) => {
  beforeEach(() => forgetCases(backend));

  const post = (body: string, headers: Record<string, string> = {}, address = anyAddress()) =>
    backend.send(
      '/rpc/submit_referral_page',
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
  const send = async (fields: Fields, address?: string) => {
    const response = await post(formBody(fields), {}, address);
    const page = await response.text();
    const [reference, code] = [...page.matchAll(/<p class="code">([2-9A-Z-]+)<\/p>/g)].map(
      ([, found]) => found,
    );
    return { status: response.status, page, reference, code, headers: response.headers };
  };
  const count = async () =>
    Number((await backend.rows('select count(*) as n from public.cases'))[0]!.n);

  /** What a browser sends back of the page with mistakes, once they are put right. */
  const sentAgain = (page: string, changed: Fields): string => {
    const plain = (text: string) =>
      text
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&quot;', '"')
        .replaceAll('&#39;', "'")
        .replaceAll('&amp;', '&');
    const kept = [...page.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)">/g)].map(
      ([, name, value]): [string, string] => [plain(name!), plain(value!)],
    );
    return [...kept, ...changed.map(([name, value]) => [prefix + name, value])]
      .map(([name, value]) => `${name}=${value!.replaceAll(/\r?\n/g, '\r\n')}\r\n`)
      .join('');
  };

  test('the whole form stores what a script would, and gives a reference', async () => {
    const { reference: byScript } = await ask(backend, { needs: ['a-home', 'home-life'] });
    const { status, reference, code, headers } = await send(whole);
    expect(status).toBe(201);
    expect(code).toBeUndefined();
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    const apart = (row: Record<string, unknown>) => {
      const { case_id, consented_at, ...contact } = Object(row.contact) as Record<string, unknown>;
      expect([case_id, consented_at]).not.toContain(undefined);
      const { id, reference: own, received_at, respond_by, ...rest } = row;
      expect([id, own, received_at, respond_by]).not.toContain(undefined);
      return { ...rest, contact };
    };
    expect(apart((await storedCase(backend, reference!))!)).toEqual(
      apart((await storedCase(backend, byScript!))!),
    );
  });

  test.each(['2026-11-23T11:00Z', '2026-07-01T16:30Z', '2026-11-23T12:00Z', '2026-07-01T23:05Z'])(
    'the moment %s is said as the script says it',
    async (moment) => {
      const [row] = await backend.rows(`select private.shown_moment('${moment}') as said`);
      expect(row!.said).toBe(dayAndHour(moment, 'en-GB'));
    },
  );

  test('whoever wishes for a code gets one on the page', async () => {
    const { reference, code } = await send([...whole, ['wants_code', 'yes']]);
    expect(reference).toMatch(/^[2-9A-Z]{5}-[2-9A-Z]{5}$/);
    expect(code).toMatch(/^[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}$/);
  });

  test('what is wrong comes back as the form, with everything else kept in it', async () => {
    const typed = `It's "bad" <b>here</b> & now\n\nname=Eve\n`;
    const first = await send([
      ...without('needs', 'phone', 'words', 'contact_consent'),
      ['words', typed],
    ]);
    expect(first.status).toBe(400);
    expect(await count()).toBe(0);
    const wrong = ['What would help?', 'Your phone number', 'Yes, get in touch with me'];
    const places = wrong.map((question) => first.page.indexOf(question));
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(first.page).not.toContain('<b>here');
    expect(first.page).toContain('value="phone" checked');
    const second = await post(
      sentAgain(first.page, [
        ['needs', 'a-home'],
        ['ways', 'phone'],
        ['phone', '01642 000000'],
        ['contact_consent', 'yes'],
      ]),
    );
    expect(second.status).toBe(201);
    const [reference] = /[2-9A-Z]{5}-[2-9A-Z]{5}/.exec(await second.text())!;
    expect(await storedCase(backend, reference)).toMatchObject({
      words: typed,
      needs: ['a-home'],
      how_soon: 'today',
      contact: { name: 'Sam', safe_messages: ['text'], phone: '01642 000000' },
    });
  });

  test('a way that is not chosen is not kept, whatever was typed in it', async () => {
    const { reference } = await send([
      ...without('ways', 'email', 'safe_messages'),
      ['ways', 'email'],
      ['safe_messages', 'email'],
      ['email', ' sam@example.org '],
      ['asked_by', 'Jo'],
      ['language', 'Urdu'],
      ['post_address', 'x'.repeat(400)],
    ]);
    expect(await storedCase(backend, reference!)).toMatchObject({
      contact: { phone: null, email: 'sam@example.org', asked_by: null, language: null },
    });
  });

  test('by email alone, a person says that it is safe or chooses another way', async () => {
    const first = await send([
      ...without('ways', 'email'),
      ['ways', 'email'],
      ['email', 'sam@example.org'],
    ]);
    expect(first.status).toBe(400);
    expect(first.page).toContain('We cannot reach you like this');
    expect(first.page).toContain('name="0123456789abcdef.safe_messages" value="text" checked');
    expect(first.page).toContain('type="checkbox" name="0123456789abcdef.ways" value="hub"');
    const again = sentAgain(first.page, [
      ['ways', 'email'],
      ['safe_messages', 'email'],
    ]);
    expect((await post(again)).status).toBe(201);
  });

  test('an answer that is on no list is left out and told', async () => {
    const first = await send([...whole, ['share_with', 'nobody']]);
    expect(first.status).toBe(400);
    expect(first.page).toContain('We left this answer out');
    expect((await post(sentAgain(first.page, []))).status).toBe(201);
  });

  test('two taps are one, and another person at the same computer is another', async () => {
    const address = '192.0.2.77';
    const [one, other] = await Promise.all([send(whole, address), send(whole, address)]);
    expect(one.reference).toBe(other.reference);
    expect(await count()).toBe(1);
    await send([...without('name'), ['name', 'Ana']], address);
    expect(await count()).toBe(2);
  });

  test('whatever fills in the hidden field waits apart, and is not turned away', async () => {
    const { status, reference } = await send(
      whole.map<Fields[number]>(([name, value]) => [name, name === 'website' ? 'x' : value]),
    );
    expect(status).toBe(201);
    expect(await storedCase(backend, reference!)).toMatchObject({ apart: true });
  });

  test.each([
    '',
    '=',
    '\r\n',
    'form=referral',
    `${prefix}form`,
    `${prefix}form=\r\n${prefix}needs=\r\n`,
    `${prefix}form=x\r\n`.repeat(2000),
    `${prefix}form=x\r\n${prefix}ways=phone\r\n${prefix}ways=pigeon\r\n${prefix}cmin=1\r\n`,
    `${prefix}form=x\r\n${prefix}needs={"a":1}\r\n${prefix}for_whom=${'x'.repeat(50_000)}\r\n`,
    `[{"a":1}]`,
    `%_\\'"$1`,
    '='.repeat(300_000),
  ])('nonsense gets an answer and never a fault of ours (%#)', async (body) => {
    expect((await post(body)).status).toBe(400);
    expect(await count()).toBe(0);
  });

  test('a page of another site cannot send it with scripts’ types, and a link sends nothing', async () => {
    for (const type of ['application/x-www-form-urlencoded', 'multipart/form-data; boundary=x']) {
      const response = await post(formBody(whole), { 'content-type': type });
      expect(response.status, type).toBeGreaterThanOrEqual(400);
      expect(response.status, type).toBeLessThan(500);
    }
    expect((await backend.send('/rpc/submit_referral_page')).status).toBeOneOf([400, 404, 405]);
    expect(await count()).toBe(0);
  });
});
