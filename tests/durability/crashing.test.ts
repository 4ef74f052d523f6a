import { expect, test } from 'vitest';
import { surviveCrashes } from './crashing.ts';

test('when either server is killed, what was acknowledged is there once and nothing is half there', async () => {
  const size = { submissions: 200, changes: 200, kills: 1 };
  const { faults, stored, submissions, changes } = await surviveCrashes(size);
  expect(faults).toEqual([]);
  // The servers were killed in the middle of something.
  expect(submissions.unanswered + changes.unanswered).toBeGreaterThan(0);
  expect(stored).toMatchObject({ cases: 204, triaged: 100, notes: 100, noted: 100 });
});
