import { randomUUID } from 'node:crypto';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { onEveryBackend } from './backends.ts';
import { call } from './calls.ts';
import { keepLetters } from './moderation.ts';
import { ask, forgetCases, referral } from './referrals.ts';

const byEmail = { ways: ['email'], safe_messages: ['email'] };

await onEveryBackend((backend) => {
  let lettersTo: Awaited<ReturnType<typeof keepLetters>>;
  beforeAll(async () => {
    lettersTo = await keepLetters(backend);
  });
  beforeEach(() => forgetCases(backend));
  const count = async () =>
    Number((await backend.rows('select count(*) as n from public.cases'))[0]!.n);
  const askFrom = (email: string) => ask(backend, { ...byEmail, email, name: randomUUID() });

  test('one mailbox gets three letters a day, however its address is written, and every request comes in', async () => {
    const name = randomUUID();
    const addresses = [
      `${name}@example.org`,
      `${name.toUpperCase()}@example.org`,
      `${name}+one@example.org`,
      `${name}+two@example.org`,
      `${name}@example.org`,
    ];
    for (const address of addresses) expect((await askFrom(address)).status).toBe(201);
    expect(await count()).toBe(5);
    const letters = await Promise.all([...new Set(addresses)].map((address) => lettersTo(address)));
    expect(letters.flat()).toHaveLength(3);
  });

  test('so many letters go out in an hour, and every request still comes in', async () => {
    const limit = (letters: number) =>
      backend.rows(
        `update private.form_limits set submissions = ${letters} where form = 'referral_letter_together'`,
      );
    const addresses = Array.from({ length: 4 }, () => `${randomUUID()}@example.org`);
    await limit(2);
    for (const address of addresses) expect((await askFrom(address)).status).toBe(201);
    await limit(60);
    expect(await count()).toBe(4);
    const letters = await Promise.all(addresses.map((address) => lettersTo(address)));
    expect(letters.flat().length).toBeLessThanOrEqual(3);
    expect(letters.flat().length).toBeGreaterThanOrEqual(2);
  });

  test('what waits apart for a person to look at writes to nobody', async () => {
    const email = `${randomUUID()}@example.org`;
    const response = await call(backend, 'submit_referral', {
      referral: { ...referral, ...byEmail, email },
      website: 'https://example.org',
    });
    expect(response.status).toBe(201);
    expect(await lettersTo(email)).toEqual([]);
  });

  test('letters that a stranger causes leave after all others', async () => {
    const email = `${randomUUID()}@example.org`;
    await askFrom(email);
    expect(await lettersTo(email)).toEqual([expect.objectContaining({ can_wait: true })]);
  });
});
