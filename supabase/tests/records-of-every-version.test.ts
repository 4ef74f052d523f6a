import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PGlite } from '@electric-sql/pglite';
import { consultation, consultationSql } from './consultations.ts';
import { openMigratedDatabase } from './migrated-database.ts';

const { id } = consultation;
const choice = (title: string, ...ids: string[]) => ({
  ...{ id: 'when', type: 'one_of', title },
  options: ids.map((one) => ({ id: one, text: `On ${one}` })),
});
const version = (...items: object[]) => ({ format: 1, pages: [{ id: 'p', title: 'P', items }] });
const first = version(choice('Which?', 'sat', 'sun'), {
  ...{ id: 'why', type: 'number', title: 'How often?' },
});
const second = version(choice('Which day?', 'mon', 'sat'));
let database: PGlite;
beforeAll(async () => {
  database = await openMigratedDatabase();
  await database.exec(consultationSql(first));
  await database.query(
    'insert into public.consultation_versions (consultation_id, number, definition) values ($1, 2, $2)',
    [id, JSON.stringify(second)],
  );
});
afterAll(() => database.close());

test('an option that a later version took out is published with its words, and of which version it was', async () => {
  const rows = [{ question: 'when', answer: 'sun', breakdown: '', part: '', responses: 7 }];
  const { rows: told } = await database.query<Record<string, unknown>>(
    `select private.earlier_options($1, q.asked) as earlier, private.asked_in($1, '{when,why}') as asked_in,
       private.record_csv(q.asked, private.earlier_options($1, q.asked), $2) as csv
     from (select private.record_questions($1, '{when,why}') as asked) q`,
    [id, JSON.stringify(rows)],
  );
  expect(told[0]).toMatchObject({
    earlier: { when: [{ id: 'sun', text: 'On sun' }] },
    asked_in: { why: [1], 'when.sun': [1], 'when.mon': [2] },
  });
  expect(told[0]!.csv).toContain('when,Which day?,sun,On sun,,,7,no,');
});
