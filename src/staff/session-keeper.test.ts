import { expect, test, vi } from 'vitest';
import type { Account } from './me.ts';
import { sessionKeeper } from './session-keeper.ts';

const account = (id: string, second_factor_needed = false): Account => ({
  id,
  name: id,
  role: 'admin',
  second_factor_needed,
  session_ends_at: '2026-11-21T21:00:00+00:00',
  areas: [],
  wards: [],
  actions: [],
});

function kept() {
  let answer: Account | null | Error = account('ann');
  const leave = vi.fn();
  const keeper = sessionKeeper(async () => {
    if (answer instanceof Error) throw answer;
    return answer;
  }, leave);
  const becomes = (next: Account | null | Error) => {
    answer = next;
    return keeper.check();
  };
  return { keeper, becomes, leave };
}

test('nobody has signed in yet: nothing has ended', async () => {
  const { keeper, becomes } = kept();
  await becomes(null);
  expect(keeper.state()).toEqual({ account: null, ended: false, unreachable: false });
});

test('a request refused because the session ended is sent again after signing in', async () => {
  const { keeper, becomes } = kept();
  await becomes(account('ann'));
  await becomes(null);
  expect(keeper.state().ended).toBe(true);
  const refused = keeper.refused(403);
  const answered = vi.fn();
  void refused.then(answered);
  await becomes(account('ann', true));
  expect(answered, 'not before the second factor').not.toHaveBeenCalled();
  await becomes(account('ann'));
  expect(await refused).toBe(true);
  expect(keeper.state().ended).toBe(false);
});

test('a request refused to somebody who is signed in stays refused', async () => {
  const { keeper, becomes } = kept();
  await becomes(account('ann'));
  expect(await keeper.refused(403)).toBe(false);
  expect(await keeper.refused(401), 'a token that had just run out').toBe(true);
});

test('when somebody else signs in, nothing of the first stays', async () => {
  const { becomes, leave } = kept();
  await becomes(account('ann'));
  await becomes(null);
  await becomes(account('ben'));
  expect(leave).toHaveBeenCalledOnce();
});

test('a lost connection ends no session', async () => {
  const { keeper, becomes } = kept();
  await becomes(account('ann'));
  await becomes(new Error('offline'));
  expect(keeper.state()).toMatchObject({ account: { id: 'ann' }, ended: false, unreachable: true });
});
