import { beforeEach, expect, test } from 'vitest';
import { onEveryBackend } from './backends.ts';
import { call } from './calls.ts';
import { forgetAll, say, storedPriorities } from './priorities.ts';

/** Codes that could be somebody's: their last letter fits. */
const guesses = [
  '2222-2222-2222',
  '3333-3333-3333',
  '4444-4444-4444',
  '5555-5555-5555',
  '6666-6666-6666',
  '7777-7777-7777',
  '8888-8888-8888',
  '9999-9999-9999',
  'AAAA-AAAA-AAAA',
  'BBBB-BBBB-BBBB',
  'CCCC-CCCC-CCCC',
  'DDDD-DDDD-DDDD',
].map((code) => fitting(code));

/** The code with the last letter that its rule wants. */
function fitting(code: string): string {
  const alphabet = '23456789ABCDEFGHJKMNPQRTVWXYZ';
  const letters = [...code.replaceAll('-', '')].slice(0, 11);
  const sum = letters.reduce((all, letter, at) => all + (12 - at) * alphabet.indexOf(letter), 0);
  return letters.join('') + alphabet[(29 - (sum % 29)) % 29]!;
}

const attacker = '192.0.2.200';
const holder = '192.0.2.201';

await onEveryBackend((backend) => {
  beforeEach(() => forgetAll(backend));
  const open = (code: string, address?: string) =>
    call(backend, 'receipt_status', { code }, address);

  test('eleven wrong codes from one address close it, also to the right one', async () => {
    const code = await say(backend);
    const statuses = [];
    for (const guess of guesses.slice(0, 11)) statuses.push((await open(guess, attacker)).status);
    expect(statuses).toEqual([...Array<number>(10).fill(404), 429]);
    expect((await open(code, attacker)).status).toBe(429);
    expect((await open(code, holder)).status).toBe(200);
  });

  test('guesses at once count like guesses one by one', async () => {
    const answers = await Promise.all(
      [...guesses, ...guesses].map((guess) => open(guess, attacker)),
    );
    const statuses = answers.map(({ status }) => status).sort();
    expect(statuses).toEqual([...Array<number>(10).fill(404), ...Array<number>(14).fill(429)]);
  });

  test('correcting and withdrawing count as well, and do nothing', async () => {
    await say(backend);
    for (const guess of guesses.slice(0, 5)) {
      await call(backend, 'correct_submission', { code: guess, said: 'Mine now' }, attacker);
      await call(backend, 'withdraw_submission', { code: guess }, attacker);
    }
    expect((await open(guesses[0]!, attacker)).status).toBe(429);
    expect(await storedPriorities(backend)).toMatchObject([
      { said: 'The lamp is broken.', state: 'received' },
    ]);
  });

  test('where many guess from everywhere, each has two tries, and a holder still gets in', async () => {
    const code = await say(backend);
    await backend.rows(
      `insert into private.submission_counts (form, address_hash, period_starts_at, submissions)
       values ('open_receipt_everywhere', '', date_bin('1 hour', now(), timestamptz 'epoch'), 300)`,
    );
    const statuses = [];
    for (const guess of guesses.slice(0, 3)) statuses.push((await open(guess, attacker)).status);
    expect(statuses).toEqual([404, 404, 429]);
    for (let time = 0; time < 5; time++) expect((await open(code, holder)).status).toBe(200);
  });

  test('a slip of the pen is told as one and is no guess', async () => {
    const code = await say(backend);
    const slip = code.replace(/.$/, (last) => (last === '2' ? '3' : '2'));
    for (let time = 0; time < 15; time++) {
      const response = await open(slip, holder);
      expect(response.status).toBe(400);
      expect(await response.json()).toMatchObject({ fields: { code: 'malformed' } });
    }
    expect((await open(code, holder)).status).toBe(200);
  });

  test('a code that never was is answered the same, whatever it looks like', async () => {
    const [one, other] = await Promise.all(
      [guesses[3]!, guesses[7]!.toLowerCase()].map(async (code) => (await open(code)).text()),
    );
    expect(one).toBe(other);
  });

  test('neither the code nor what leads to it is stored', async () => {
    const code = await say(backend, { idempotency_key: 'secret-0123456789abcdef' });
    const [row] = await backend.rows(
      `select string_agg(t::text, ' ') as everything from (
        select r::text as t from private.received_submissions r
        union all select p::text from public.priorities p
      ) x`,
    );
    const bare = code.replaceAll('-', '');
    const hex = Buffer.from(bare).toString('hex');
    for (const trace of [code, bare, hex, 'secret-0123456789abcdef']) {
      expect(String(row!.everything)).not.toContain(trace);
    }
  });

  test('a code in an address is refused, since addresses are kept in logs', async () => {
    const code = await say(backend);
    const response = await backend.send(`/rpc/receipt_status?code=${code}`);
    expect(response.status).toBe(405);
    expect(await response.text()).not.toContain('lamp');
  });
});
