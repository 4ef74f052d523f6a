import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { anyAddress, onEveryBackend } from './backends.ts';
import { call } from './calls.ts';
import { atCases, setCase } from './cases.ts';
import {
  agreedCase,
  answers,
  askAt,
  followUp,
  questions,
  startWithoutFollowUps,
  versionNow,
} from './follow-ups.ts';
import { forgetAll, say } from './priorities.ts';
import { ask } from './referrals.ts';
import { areas } from './staff.ts';

const given = { met: 'partly', manage: 'more', kept: '', respect: 'always' };

await onEveryBackend((backend) => {
  const lettersTo = startWithoutFollowUps(backend);
  const asked = async (more: Record<string, unknown> = {}) => {
    const made = await agreedCase(backend, 'email', more);
    await askAt(backend);
    const [letter] = await lettersTo(made.email);
    return { ...made, code: letter!.code };
  };
  const fitting = async () => {
    const [row] = await backend.rows(
      `select (private.receipt_for('${randomUUID()}')).receipt as code`,
    );
    return String(row!.code);
  };

  test('the code opens the questions, again and again, and answers once', async () => {
    const { code, id } = await asked();
    for (let time = 0; time < 2; time++) {
      const opened = await questions(backend, { code });
      expect(opened.status).toBe(200);
      expect(opened.page).toContain('Did the help meet what you needed?');
    }
    const sent = await questions(backend, { code, step: 'send', ...given });
    expect(sent.status).toBe(201);
    expect(sent.page).toContain('Thank you');
    expect(sent.page).toContain('/get-support/');
    const kept = [
      {
        month: '2031-01-01',
        neighbourhood_id: areas.here.id,
        by_staff: false,
        met: 'partly',
        manage: 'more',
        kept: null,
        respect: 'always',
      },
    ];
    expect(await answers(backend)).toEqual(kept);
    for (const step of ['', 'send', 'stop']) {
      const again = await questions(backend, { code, step, ...given, met: 'no' });
      expect(again).toMatchObject({ status: 200 });
      expect(again.page).toContain('Thank you');
      expect(again.page).not.toContain('partly');
    }
    expect(await answers(backend)).toEqual(kept);
    expect(await followUp(backend, id)).toMatchObject({ state: 'answered' });
  });

  test('sent ten times at once it counts once', async () => {
    const { code } = await asked();
    const sent = await Promise.all(
      Array.from({ length: 10 }, () => questions(backend, { code, step: 'send', ...given })),
    );
    expect(sent.map(({ status }) => status).sort()).toEqual([...Array<number>(9).fill(200), 201]);
    expect(await answers(backend)).toHaveLength(1);
  });

  test('the receipt of the request answers too, of one person once', async () => {
    const { receipt, code } = await asked();
    expect((await questions(backend, { code: receipt, step: 'send', ...given })).status).toBe(201);
    expect((await questions(backend, { code, step: 'send', ...given })).status).toBe(200);
    expect(await answers(backend)).toHaveLength(1);
  });

  test('nor does the receipt of a request that is followed in it count twice', async () => {
    const { id } = await asked();
    const other = await agreedCase(backend);
    await backend.rows(`delete from public.case_follow_ups where case_id = '${other.id}'`);
    await setCase(backend, other.id, `merged_into = '${id}'`);
    const first = { code: other.receipt, step: 'send', ...given };
    expect((await questions(backend, first)).status).toBe(201);
    expect((await questions(backend, first)).status).toBe(200);
    expect(await answers(backend)).toHaveLength(1);
  });

  test('a wrong answer, or none, keeps the others and stores nothing', async () => {
    const { code } = await asked();
    const wrong = await questions(backend, { code, step: 'send', ...given, kept: 'never' });
    expect(wrong.status).toBe(400);
    expect(wrong.page).toContain('value="partly" checked');
    const none = await questions(backend, { code, step: 'send' });
    expect(none.status).toBe(400);
    expect(none.page).toContain('Choose at least one answer');
    expect(await answers(backend)).toEqual([]);
  });

  test('a guesser is stopped after ten codes, and somebody with a code is not', async () => {
    const { code } = await asked();
    const attacker = anyAddress();
    const statuses = [];
    for (let guess = 0; guess < 11; guess++) {
      statuses.push((await questions(backend, { code: await fitting() }, attacker)).status);
    }
    expect(statuses).toEqual([...Array<number>(10).fill(404), 429]);
    expect((await questions(backend, { code }, attacker)).status).toBe(429);
    expect((await questions(backend, { code })).status).toBe(200);
  });

  test('codes of something else open no questions, and are told apart by nothing', async () => {
    await forgetAll(backend);
    const priority = await say(backend);
    const { receipt } = await ask(backend, { wants_code: 'yes' });
    for (const code of [priority, receipt!]) {
      const opened = await questions(backend, { code, step: 'send', ...given });
      expect(opened.status).toBe(200);
      expect(opened.page).toContain('There is nothing to answer here any more.');
    }
    expect(await answers(backend)).toEqual([]);
    await forgetAll(backend);
  });

  test('a code for questions opens, changes and withdraws nothing else', async () => {
    const { code } = await asked();
    for (const name of [
      'receipt_status',
      'withdraw_submission',
      'response_to_change',
      'change_response',
    ]) {
      expect((await call(backend, name, { code })).status, name).toBe(404);
    }
  });

  test('before it is due nothing is answered, nor once the time is over', async () => {
    for (const dates of [
      `ask_on = private.today() + 1, until = private.today() + 9`,
      `ask_on = '2020-01-01', until = private.today() - 1`,
      `state = 'over'`,
    ]) {
      const { id, receipt } = await agreedCase(backend);
      await backend.rows(`update public.case_follow_ups set ${dates} where case_id = '${id}'`);
      const opened = await questions(backend, { code: receipt, step: 'send', ...given });
      expect(opened.status).toBe(200);
      expect(opened.page).not.toContain('Did the help meet');
    }
    expect(await answers(backend)).toEqual([]);
  });

  test('after the case is opened again, or erased, the code opens nothing', async () => {
    for (const [name, why] of [
      ['open_case_again', { words: 'Back' }],
      ['erase_case', { reason: 'they_asked' }],
    ] as const) {
      const { id, code } = await asked();
      const gateway = await atCases(backend, 'gateway');
      const done = await gateway(name, { id, seen: await versionNow(backend, id), ...why });
      expect(done.status).toBe(200);
      expect((await questions(backend, { code, step: 'send', ...given })).status).toBe(404);
    }
    expect(await answers(backend)).toEqual([]);
  });

  test('whoever would rather not be asked says so, with either code, for good', async () => {
    const byLetter = await asked();
    const stopped = await questions(backend, { code: byLetter.code, step: 'stop' });
    expect(stopped.page).toContain('We will not ask you again.');
    expect((await questions(backend, { code: byLetter.code })).status).toBe(404);
    const byReceipt = await agreedCase(backend);
    const page = await call(backend, 'receipt_page', { code: byReceipt.receipt, step: 'stop' });
    expect(page.status).toBe(200);
    for (const { id } of [byLetter, byReceipt]) {
      expect(await followUp(backend, id)).toMatchObject({ state: 'over', has_code: false });
    }
    await askAt(backend);
    expect(await lettersTo(byReceipt.email)).toEqual([]);
  });

  test('the receipt says that there are questions, and never what about', async () => {
    const { id, receipt } = await agreedCase(backend);
    const status = async () =>
      (
        (await (await call(backend, 'receipt_status', { code: receipt })).json()) as {
          follow_up: { state: string } | null;
        }
      ).follow_up;
    expect(await status()).toMatchObject({ state: 'open' });
    await questions(backend, { code: receipt, step: 'send', ...given });
    expect(await status()).toMatchObject({ state: 'answered' });
    await backend.rows(`update public.case_follow_ups set state = 'over' where case_id = '${id}'`);
    expect(await status()).toBe(null);
  });

  test('no copy stays anywhere, and the next site is told nothing', async () => {
    const { code } = await asked();
    for (const fields of [{ code }, { code: await fitting() }]) {
      const { page, headers } = await questions(backend, fields);
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(page).toMatch(/<title>A few short questions<\/title>/);
      expect(page).toContain('Leave this page');
      expect(page).not.toMatch(/<script|Sam|I sleep in my car|A home/);
    }
  });

  test('a code in an address is refused, and what is typed for one is not run', async () => {
    const { code } = await asked();
    const response = await backend.send(`/rpc/questions_page?code=${code}`);
    expect(response.status).toBe(405);
    expect(await response.text()).not.toContain('Did the help');
    const odd = `${code.toLowerCase()} <script>`;
    const { page } = await questions(backend, { code: odd });
    expect(page).not.toContain('<script>');
  });
});
