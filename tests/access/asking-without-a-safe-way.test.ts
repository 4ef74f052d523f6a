import { expect, test } from 'vitest';
import { problemsIn } from '../../src/support/asking/answers.ts';
import { fields } from '../../src/support/asking/rules.ts';
import { onEveryBackend } from './backends.ts';
import { referral } from './referrals.ts';

/** Every choice of some of these, none and all included. */
const choices = (of: readonly string[]) =>
  Array.from({ length: 2 ** of.length }, (_, bits) => of.filter((_, at) => (bits >> at) & 1));

const asked = choices(fields.ways.values).flatMap((ways) =>
  choices(fields.safe_messages.values).map((safe_messages) => ({
    ...referral,
    ways,
    safe_messages,
    email: 'sam@example.org',
    post_address: '1 Here Street',
    hub: 'here',
    through_whom: 'Ana',
  })),
);

await onEveryBackend((backend) => {
  test('browser and database refuse the same ways to be reached', async () => {
    const rows = await backend.rows(`
      select (private.read_referral(sent)).refusals as refusals
      from jsonb_array_elements('${JSON.stringify(asked)}') with ordinality each (sent, place)
      order by place`);
    expect(rows.map(({ refusals }) => refusals)).toEqual(
      // A browser leaves out what is empty.
      asked.map(({ ways, ...rest }) => problemsIn(ways.length > 0 ? { ...rest, ways } : rest)),
    );
    const refused = asked.filter((_, at) => 'safe_messages' in Object(rows[at]!.refusals));
    expect(refused.length).toBe(20);
    for (const { ways, safe_messages } of refused) {
      expect(ways.every((way) => ['email', 'post'].includes(way))).toBe(true);
      expect(ways.some((way) => safe_messages.includes(way))).toBe(false);
    }
  });
});
