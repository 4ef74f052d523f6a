import { createClient } from '@supabase/supabase-js';
import { expect, test } from 'vitest';
import { notForDone } from './empty-answer.ts';
import { isDropped } from './ui/refusal.ts';

/** What a change is told that is answered like this. */
async function changed(answer: Response) {
  const client = createClient('http://localhost', 'key', {
    auth: { persistSession: false, autoRefreshToken: false },
    global: { fetch: async () => notForDone(answer) },
  });
  return client.rpc('change');
}

test.each([
  new Response('', { status: 404 }),
  new Response('', { status: 400 }),
  Response.json({ code: '', message: 'FATAL' }, { status: 400 }),
  Response.json({ code: 'PGRST001', message: 'No connection' }, { status: 503 }),
  new Response('<html>', { status: 502 }),
])(
  'a change that nobody who stores it has answered is not taken for stored (%#)',
  async (answer) => {
    const { error } = await changed(answer);
    expect(error && isDropped(error)).toBe(true);
  },
);

test('what our functions refuse keeps its words', async () => {
  const said = { code: 'PT404', message: 'We know nothing of that.', details: null };
  const { error } = await changed(Response.json(said, { status: 404 }));
  expect(error).toMatchObject(said);
});

test('what is stored is stored', async () => {
  expect(await changed(Response.json({ id: 1 }))).toMatchObject({ error: null, data: { id: 1 } });
});
