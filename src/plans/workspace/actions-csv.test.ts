import { expect, test } from 'vitest';
import { actionsCsv, COLUMNS } from './actions-csv.ts';

const board = {
  areas: [{ id: 'n', slug: 'north', name: 'North', position: 1 }],
  themes: [{ id: 't', slug: 'safe', name: 'Safe', position: 1 }],
  plans: [
    {
      id: 'p',
      neighbourhood_id: 'n',
      theme_id: 't',
      lead: 'Police',
      state: 'published',
      review_due_on: '2026-12-03',
    },
  ],
  actions: [
    {
      plan_id: 'p',
      position: 1,
      title: '=HYPERLINK("https://evil.example")',
      lead: '@council',
      status: 'under_way',
      rag: null,
      due_on: '2026-11-20',
      done_on: null,
      what_changed: null,
      stopped_because: null,
      council_plan_priority: null,
    },
  ],
} as unknown as Parameters<typeof actionsCsv>[0];

test('an action is one line, and nothing in it is a formula', () => {
  const [heading, line] = actionsCsv(board, '2026-11-21').replace('\uFEFF', '').split('\r\n');
  expect(heading).toBe(COLUMNS.join(','));
  expect(line).toBe(
    `North,Safe,published,Police,2026-12-03,1,"'=HYPERLINK(""https://evil.example"")",'@council,under_way,,2026-11-20,yes,,,,`,
  );
});
