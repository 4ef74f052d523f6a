import { expect, it } from 'vitest';
import { byOldestCheck, nextCheck } from './check-next.ts';
import type { ListedHub } from './hub-to-edit.schema.ts';

const hub = (name: string, ...days: (string | null)[]): ListedHub => ({
  id: name,
  slug: name,
  name,
  masked: false,
  area: null,
  checks: days.map((checked_on, at) => ({
    part: `part ${at}`,
    checked_on,
    provisional: false,
    facts: 1,
  })),
  closures: [],
  draft_by: null,
  may_edit: true,
});

it('begins with what nobody ever checked', () => {
  expect(nextCheck(hub('a', '2026-01-01', null, '2025-01-01'))?.part).toBe('part 1');
  expect(nextCheck(hub('a', '2026-01-01', '2025-01-01'))?.part).toBe('part 1');
});

it('leaves out parts about which nothing is known', () => {
  const { checks } = hub('a', null, '2026-01-01');
  expect(nextCheck({ checks: [{ ...checks[0]!, facts: 0 }, checks[1]!] })?.part).toBe('part 1');
});

it('orders places by the fact that was left alone for longest', () => {
  const hubs = [hub('new', '2026-05-01'), hub('old', '2023-01-01'), hub('b', null), hub('a', null)];
  expect(byOldestCheck(hubs).map(({ name }) => name)).toEqual(['a', 'b', 'old', 'new']);
});
