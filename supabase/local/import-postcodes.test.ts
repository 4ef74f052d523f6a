import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { projectForThisTest } from './testing/start-command.ts';

const IMPORT = fileURLToPath(new URL('./commands/import-postcodes.ts', import.meta.url));

const WARDS = `
  create view public.published_wards as
  select 'quay' as slug, 'E05000001' as code, null::jsonb as geometry, null as boundary_detail;
  grant select on public.published_wards to anon;`;

/** Runs `npm run import:postcodes -- …` in a project of one ward with one file, `file.csv`. */
function importFile(csv: string, ...args: string[]) {
  const project = projectForThisTest();
  project.write('supabase/migrations/20260102000000_wards.sql', WARDS);
  project.write('file.csv', csv);
  const { status, stdout, stderr } = spawnSync(process.execPath, [IMPORT, ...args], {
    cwd: project.root,
    env: { PATH: process.env.PATH, COUNCIL: 'northtown' },
    encoding: 'utf8',
  });
  return { status, stdout, stderr, folder: join(project.root, 'public/postcodes/northtown') };
}

it('keeps the council’s own postcodes, says how many, and exits with 0', () => {
  const rows = ['pcds,osward,lat,long', 'NE1 1AA,E05000001,54.9,-1.6', 'EC1A 1BB,E05009999,51.5,0'];
  const { status, stdout, folder } = importFile(rows.join('\n'), 'file.csv');
  expect(stdout).toContain('Kept for northtown: 1, in NE1.');
  expect(status).toBe(0);
  const { version } = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8'));
  expect(readFileSync(join(folder, version, 'ne1.json'), 'utf8')).toBe('{"quay":"1AA"}');
});

it('names the line of a bad row in one sentence, writes nothing, and exits with 1', () => {
  const rows = ['pcds,osward,lat,long', 'NE1 1AA,E05000001,549,-1.6'];
  const { status, stderr, folder } = importFile(rows.join('\n'), 'file.csv');
  expect(stderr.trim()).toBe('file.csv, line 2: latitude “549” is not between 49 and 61.5.');
  expect(status).toBe(1);
  expect(existsSync(folder)).toBe(false);
});

it('says how to name a file when none is', () => {
  const { status, stderr } = importFile('');
  expect(stderr).toContain('npm run import:postcodes -- FILE');
  expect(status).toBe(1);
});
