import { beforeEach, expect, test } from 'vitest';
import { onEveryBackend } from './backends.ts';
import { call } from './plans.ts';
import { answer, forgetConsultations, makeConsultation, notedChanges } from './responses.ts';
import type { Person } from './staff.ts';

const words = 'Only a try, 7c1f';

await onEveryBackend((backend) => {
  let open: Awaited<ReturnType<typeof makeConsultation>>;
  beforeEach(async () => {
    await forgetConsultations(backend);
    open = await makeConsultation(backend);
    await answer(backend, open);
    const { status } = await call(backend, 'worker', 'submit_test_response', {
      consultation: open.id,
      answers: { uses: 'other' },
      texts: { uses: words },
    });
    expect(status).toBe(200);
  });

  test('what is tried is in no count, and in nothing that the public or another area reads', async () => {
    expect(await notedChanges(backend, open)).toHaveLength(1);
    const results = await call(backend, 'worker', 'consultation_results', { id: open.id });
    expect(results.status).toBe(200);
    const { counts } = results.body as { counts: unknown[][] };
    expect(counts).toContainEqual(['', '', '', '', 1, 0]);
    expect(counts.filter(([question, code]) => question === 'uses' && code === 'other')).toEqual(
      [],
    );
    for (const person of ['workerElsewhere', 'councillor', 'scrutiny'] as Person[]) {
      const { status, body } = await call(backend, person, 'test_responses', {
        consultation: open.id,
      });
      expect(status, person).toBe(403);
      expect(JSON.stringify(body)).not.toContain(words);
    }
    for (const table of ['responses', 'response_texts', 'response_equality_answers']) {
      const stranger = await backend.send(`/${table}?select=*`);
      expect(stranger.status, table).toBeGreaterThanOrEqual(400);
    }
  });
});
