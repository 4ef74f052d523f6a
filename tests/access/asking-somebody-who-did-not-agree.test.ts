import { expect, test } from 'vitest';
import { onEveryBackend } from './backends.ts';
import { atCases, newCase, setCase, timeline } from './cases.ts';
import {
  agreedCase,
  askAt,
  close,
  followUp,
  reachedCase,
  startWithoutFollowUps,
  versionNow,
} from './follow-ups.ts';
import { forgetCases, leadCase } from './referrals.ts';
import { staff } from './staff.ts';

await onEveryBackend((backend) => {
  const lettersTo = startWithoutFollowUps(backend);
  const inQueue = async (email: string) =>
    (await backend.rows(`select from private.outgoing_letters where recipient = '${email}'`))
      .length;
  /** Letters that were written before are out of the way. */
  const sendAll = () => backend.rows('delete from private.outgoing_letters');

  test('nobody is asked by default', async () => {
    const { id, email } = await reachedCase(backend);
    expect((await close(backend, id)).status).toBe(200);
    expect(await followUp(backend, id)).toBeUndefined();
    await askAt(backend);
    expect(await lettersTo(email)).toEqual([]);
  });

  test.each([
    ['a way that is none', {}, { follow_up: 'text' }, 'follow_up:unknown'],
    [
      'an email that is not safe',
      { safe_messages: [] },
      { follow_up: 'email' },
      'follow_up:unsafe',
    ],
    [
      'a call to somebody who asked for none',
      { ways: ['email'], phone: null },
      { follow_up: 'call' },
      'follow_up:unsafe',
    ],
    [
      'somebody whom we could not reach',
      {},
      { follow_up: 'email', outcome: 'could_not_reach' },
      'follow_up:not_reached',
    ],
    [
      'what is deleted before that',
      {},
      { follow_up: 'email', outcome: 'not_for_us' },
      'follow_up:forgotten',
    ],
  ])('%s is refused, and nothing is closed', async (_, asked, closed, details) => {
    const { id } = await reachedCase(backend, asked);
    expect(await close(backend, id, closed)).toMatchObject({ status: 400, body: { details } });
    expect(await followUp(backend, id)).toBeUndefined();
    const [row] = await backend.rows(`select state from public.cases where id = '${id}'`);
    expect(row).toEqual({ state: 'open' });
  });

  test('whoever was never reached agreed to nothing', async () => {
    const { id, reference } = await newCase(backend, {
      ways: ['email'],
      email: 'sam@example.org',
      safe_messages: ['email'],
    });
    await leadCase(backend, reference, staff.navigator);
    expect(await close(backend, id, { outcome: 'advice_given', follow_up: 'email' })).toMatchObject(
      { status: 400, body: { details: 'follow_up:not_reached' } },
    );
  });

  test('who agreed is written to once, when it is due, with nothing of what it was about', async () => {
    const { id, email } = await reachedCase(backend);
    expect((await close(backend, id, { follow_up: 'email' })).status).toBe(200);
    const [dates] = await backend.rows(`
      select ask_on - private.today() as wait, until - ask_on as answer,
        to_char(ask_on - 1, 'YYYY-MM-DD') as before, to_char(ask_on, 'YYYY-MM-DD') as due
      from public.case_follow_ups`);
    expect(dates).toMatchObject({ wait: 42, answer: 28 });
    await askAt(backend, `${String(dates!.before)}T12:00:00Z`);
    expect(await lettersTo(email)).toEqual([]);
    await askAt(backend, `${String(dates!.due)}T12:00:00Z`);
    await askAt(backend, `${String(dates!.due)}T13:00:00Z`);
    const letters = await lettersTo(email);
    expect(letters).toHaveLength(1);
    expect(letters[0]!.body).not.toMatch(/help|support|case|home|Sam|[A-Z0-9]{5}-[A-Z0-9]{5}\b/);
    expect(letters[0]!.body).toContain('/questions/');
    expect(await followUp(backend, id)).toMatchObject({ state: 'asked', has_code: true });
    expect(await timeline(backend, id)).toEqual(
      expect.arrayContaining(['follow_up_agreed', 'follow_up_asked']),
    );
  });

  test.each([
    ['at night', '2031-01-15T03:00:00Z'],
    ['late in the evening', '2031-01-15T20:00:00Z'],
    ['on a day that is not safe', '2031-01-16T12:00:00Z'],
    ['at a time that is not safe', '2031-01-15T10:00:00Z'],
  ])('%s nobody is written to', async (_, at) => {
    const { email } = await agreedCase(backend, 'email', {
      safe_days: ['wed'],
      safe_times: ['afternoon', 'evening'],
    });
    await askAt(backend, at);
    expect(await lettersTo(email)).toEqual([]);
    await askAt(backend, '2031-01-15T12:30:00Z');
    expect(await lettersTo(email)).toHaveLength(1);
  });

  test('an email that is not safe any more, by any of their requests, gets no letter', async () => {
    const first = await agreedCase(backend);
    await backend.rows(
      `update public.case_contacts set safe_messages = '{text}' where case_id = '${first.id}'`,
    );
    const second = await agreedCase(backend);
    const other = await newCase(backend, { safe_messages: [] });
    await setCase(backend, other.id, `merged_into = '${second.id}'`);
    await askAt(backend);
    for (const { email } of [first, second]) expect(await lettersTo(email)).toEqual([]);
  });

  test('who agreed to a call alone is not written to', async () => {
    const { email } = await agreedCase(backend, 'call');
    await askAt(backend);
    expect(await lettersTo(email)).toEqual([]);
  });

  test.each<[string, (id: string, seen: number) => [string, object]]>([
    ['opened again', (id, seen) => ['open_case_again', { id, seen, words: 'They came back' }]],
    ['erased', (id, seen) => ['erase_case', { id, seen, reason: 'they_asked' }]],
    ['told that they would rather not', (id, seen) => ['stop_follow_up', { id, seen }]],
    [
      'told that they want no contact',
      (id, seen) => ['change_safe_contact', { id, seen, wants_contact: false, reason: 'She rang' }],
    ],
  ])('once it is %s, nobody is asked, and a letter that waits is not sent', async (_, done) => {
    for (const isWritten of [false, true]) {
      await forgetCases(backend);
      const { id, email } = await agreedCase(backend);
      await sendAll();
      if (isWritten) await askAt(backend);
      expect(await inQueue(email)).toBe(isWritten ? 1 : 0);
      const gateway = await atCases(backend, 'gateway');
      const [name, args] = done(id, await versionNow(backend, id));
      expect(await gateway(name, args)).toMatchObject({ status: 200 });
      expect(await inQueue(email)).toBe(0);
      await askAt(backend);
      expect(await inQueue(email)).toBe(0);
      expect((await followUp(backend, id))?.state ?? 'over').toBe('over');
      expect(await backend.rows('select from private.follow_up_codes')).toEqual([]);
    }
  });

  test('an address that changes after the letter went ends what was sent to the old one', async () => {
    const { id } = await agreedCase(backend);
    await askAt(backend);
    const gateway = await atCases(backend, 'gateway');
    const changed = await gateway('change_safe_contact', {
      id,
      seen: await versionNow(backend, id),
      wants_contact: true,
      reason: 'He reads her mail',
      contact: { name: 'Sam', ways: ['phone'], phone: '01642 000000' },
    });
    expect(changed.status).toBe(200);
    expect(await followUp(backend, id)).toMatchObject({ state: 'over', has_code: false });
  });

  test('opened again and closed again, who was not asked may agree again; who was asked is not', async () => {
    for (const isAsked of [false, true]) {
      const { id } = await agreedCase(backend);
      if (isAsked) await askAt(backend);
      const gateway = await atCases(backend, 'gateway');
      const seen = await versionNow(backend, id);
      await gateway('open_case_again', { id, seen, words: 'They came back' });
      const again = await close(backend, id, { follow_up: 'email' });
      expect(again).toMatchObject(
        isAsked ? { status: 400, body: { details: 'follow_up:asked_before' } } : { status: 200 },
      );
    }
  });

  test('one mailbox is written to once, however its address is written', async () => {
    const first = await agreedCase(backend);
    await askAt(backend);
    const same = first.email.replace('@', '+two@').toUpperCase();
    const second = await agreedCase(backend, 'email', { email: same });
    await askAt(backend);
    expect(await lettersTo(same)).toEqual([]);
    expect(await followUp(backend, second.id)).toMatchObject({ state: 'over', asked: false });
  });

  test('what nobody answered in time is over: the code opens nothing, and no letter follows', async () => {
    const { id, email } = await agreedCase(backend);
    await askAt(backend);
    await backend.rows(
      `select private.forget_follow_ups((select until from public.case_follow_ups))`,
    );
    expect(await followUp(backend, id)).toMatchObject({ state: 'asked', has_code: true });
    await backend.rows(
      `select private.forget_follow_ups((select until + 1 from public.case_follow_ups))`,
    );
    expect(await followUp(backend, id)).toMatchObject({ state: 'over', has_code: false });
    await askAt(backend);
    expect(await lettersTo(email)).toHaveLength(1);
  });

  test('no promise is broken by whoever is not asked', async () => {
    await agreedCase(backend, 'call');
    await agreedCase(backend);
    expect(await backend.rows('select * from private.broken_promises()')).toEqual([]);
  });

  test('a copy of what is held says that it was agreed and done', async () => {
    const { id } = await agreedCase(backend);
    await askAt(backend);
    const { body } = await (await atCases(backend, 'gateway'))('export_case', { id });
    expect(body.follow_up).toMatchObject({ way: 'email', state: 'asked', asked_on: '2031-01-15' });
  });
});
