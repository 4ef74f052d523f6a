import { beforeEach, expect, test } from 'vitest';
import { onEveryBackend } from './backends.ts';
import { READERS } from './cases.ts';
import { closeCase, filledCase, theirs } from './filled-cases.ts';
import { forgetCases } from './referrals.ts';
import { signIn } from './staff.ts';

/** Ways to have a request fail, or answer by halves, after its function has read. */
const WAYS: [string, Record<string, string>][] = [
  ['', {}],
  ...['->>words', '->contact->>name', '->contact->>phone', '->>must_not'].flatMap((path) =>
    ['int', 'uuid', 'date', 'jsonb', 'bool'].map((kind): [string, Record<string, string>] => [
      `?select=pgrst_scalar:pgrst_scalar${path}::${kind}`,
      {},
    ]),
  ),
  ['?select=pgrst_scalar::int', {}],
  ['?select=pgrst_scalar:pgrst_scalar::text::int', {}],
  ['?select=words::int', {}],
  ['?select=case_record->>words::int', {}],
  ['?select=pgrst_scalar,cases(*)', {}],
  ['?words=eq.x', {}],
  ['?pgrst_scalar->>words=like.I*', { accept: 'application/vnd.pgrst.object+json' }],
  ['?pgrst_scalar->>words=eq.x', { accept: 'application/vnd.pgrst.object+json' }],
  ['?pgrst_scalar->words=gt.5', {}],
  ['?order=pgrst_scalar->>words', {}],
  ['?offset=5', { prefer: 'count=exact' }],
  ['?limit=0', { accept: 'application/vnd.pgrst.object+json' }],
  ['', { prefer: 'tx=rollback' }],
  ['', { prefer: 'handling=strict, tx=rollback' }],
  ['', { prefer: 'return=headers-only' }],
  ['', { range: '5-9', prefer: 'count=exact' }],
  ['', { accept: 'text/csv' }],
  ['', { accept: 'text/plain' }],
  ['', { accept: 'application/geo+json' }],
  ['', { accept: 'application/octet-stream' }],
  ['', { accept: 'application/vnd.pgrst.plan+json; options=analyze|verbose' }],
  ['', { 'content-profile': 'private' }],
];

await onEveryBackend((backend) => {
  let id = '';
  beforeEach(async () => {
    await forgetCases(backend);
    ({ id } = await filledCase(backend));
    await closeCase(backend, id, `'2029-06-15'`);
  });
  const noted = async () =>
    (
      await backend.rows(
        `select from public.audit_entries where entity_id = '${id}' and action = 'read'`,
      )
    ).length;
  /** What all these requests answered together. */
  const answers = async (headers: Record<string, string>) => {
    let all = '';
    const opened: string[] = [];
    const send = async (path: string, init: RequestInit) => {
      const response = await backend.send(path, init);
      const text = await response.text();
      // Of no rows (limit=0) PostgREST answers null, and asks no function.
      if (response.ok && text !== 'null') opened.push(`${path}: ${text}`);
      all += text + [...response.headers.values()].join();
    };
    for (const name of READERS) {
      for (const [query, more] of WAYS) {
        await send(`/rpc/${name}${query}`, {
          method: 'POST',
          headers: { ...headers, 'content-type': 'application/json', ...more },
          body: JSON.stringify({ id }),
        });
      }
      await send(`/rpc/${name}?id=${id}`, { headers });
      await send(`/rpc/${name}?id=${id}`, { headers, method: 'HEAD' });
    }
    return { all, opened };
  };

  test('nothing of a case is in any answer or error before its reading is on the record', async () => {
    const { all, opened } = await answers(await signIn(backend, 'gateway'));
    for (const words of theirs) expect(all).not.toContain(words);
    expect(opened).toEqual([]);
    expect(await noted()).toBe(0);
  });

  test('once it is, no way to fail takes the trace back', async () => {
    const headers = await signIn(backend, 'gateway');
    const note = await backend.send('/rpc/note_reading', {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
      body: JSON.stringify({ id }),
    });
    expect(note.status).toBe(200);
    const { all } = await answers(headers);
    expect(all).toContain(theirs[0]);
    expect(await noted()).toBe(1);
  });

  test('the trace of a minute ago, of a colleague or of another case opens nothing', async () => {
    const other = await filledCase(backend, { name: 'Yolanda' });
    await backend.rows(`
      insert into public.audit_entries
        (at, staff_id, entity, entity_id, action, changed_columns, before, after)
      select t.at, s.id, 'cases', t.id, t.action, '{}', '{}', '{}'
      from (values
        (now() - interval '61 seconds', 'gateway', '${id}'::uuid, 'read'),
        (now(), 'navigator', '${id}', 'read'),
        (now(), 'gateway', '${other.id}', 'read'),
        (now(), 'gateway', '${id}', 'export')
      ) as t (at, who, id, action)
      join public.staff s on s.email = t.who || '@council.example'`);
    const { all, opened } = await answers(await signIn(backend, 'gateway'));
    for (const words of theirs) expect(all).not.toContain(words);
    expect(opened).toEqual([]);
  });

  if (backend.name !== 'PostgREST') return;

  test('a trace that is undone in its own request opens nothing', async () => {
    const headers = await signIn(backend, 'gateway');
    const note = await backend.send('/rpc/note_reading?select=pgrst_scalar:pgrst_scalar->>0::int', {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
      body: JSON.stringify({ id }),
    });
    expect([note.status, await noted()]).toEqual([400, 0]);
    expect((await answers(headers)).opened).toEqual([]);
  });
});
