import { mkdirSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openDataFolder } from './data-folder.ts';
import { openProject } from './project.ts';
import { projectForThisTest } from './testing/start-command.ts';

test('nobody else with an account on this machine can open what residents wrote', async () => {
  const project = openProject({ root: projectForThisTest().root, council: 'northtown' });
  mkdirSync(project.data, { recursive: true, mode: 0o755 });
  const embedded = await openDataFolder(project, 'http://localhost:4321', (_, work) => work());
  await embedded.close();
  expect(statSync(project.data).mode & 0o777).toBe(0o700);
});

test('what has expired is deleted on every start, as a hosted database does every day', async () => {
  const small = projectForThisTest();
  small.write(
    'supabase/migrations/20260101000001_forget.sql',
    `create table private.old (said text);
     insert into private.old values ('keep me no longer');
     create function private.forget_expired() returns void language sql
     set search_path = '' as 'delete from private.old'`,
  );
  const project = openProject({ root: small.root, council: 'northtown' });
  const embedded = await openDataFolder(project, 'http://localhost:4321', (_, work) => work());
  const left = await embedded.database.query('select * from private.old');
  await embedded.close();
  expect(left.rows).toEqual([]);
});
