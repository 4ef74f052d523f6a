import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { projectForThisTest } from './testing/start-command.ts';

const IMPORT = fileURLToPath(new URL('./commands/import-benchmarks.ts', import.meta.url));
// What the seed names, as the next import loads the one before.
const AREAS = `
  create table public.neighbourhoods (id integer, slug text);
  insert into public.neighbourhoods values (1, 'north');
  create table public.wards (id integer, code text, valid_from date);
  create table public.population_benchmarks (
    neighbourhood_id integer, ward_id integer, variable text, category text, people integer,
    source text, counted_on date, demonstration boolean default false,
    unique nulls not distinct (neighbourhood_id, ward_id, variable, category)
  );`;
const HEADER = 'area,variable,category,count,source,date';

/** Runs `npm run import:benchmarks -- file.csv` in a project of one area, once for each content. */
function importFiles(...contents: string[]) {
  const project = projectForThisTest();
  project.write('supabase/migrations/20260102000000_areas.sql', AREAS);
  const folder = join(project.root, 'supabase/seeds/northtown');
  const runs = contents.map((csv) => {
    project.write('file.csv', csv);
    return spawnSync(process.execPath, [IMPORT, 'file.csv'], {
      cwd: project.root,
      env: { PATH: process.env.PATH, COUNCIL: 'northtown' },
      encoding: 'utf8',
    });
  });
  const made = readdirSync(folder).filter((name) => name.startsWith('20_'));
  return { run: runs.at(-1)!, made, read: () => readFileSync(join(folder, made[0]!), 'utf8') };
}

const sexes = (women: number) =>
  [HEADER, `north,sex,female,${women},Us,2021-03-21`, 'north,sex,male,5,Us,2021-03-21'].join('\n');

it('writes one seed, under another name when the figures are others', () => {
  const { run, made, read } = importFiles(sexes(6), sexes(7));
  expect(run.stdout).toContain('with 2 counts. The next start of the server loads it.');
  expect(run.status).toBe(0);
  expect(made).toHaveLength(1);
  expect(read()).toContain(`('north', 'sex', 'female', 7, 'Us', date '2021-03-21')`);
});

it('names the line of a bad row in one sentence, writes nothing, and exits with 1', () => {
  const { run, made } = importFiles(sexes(6).replace('male,5', 'male,five'));
  expect(run.stderr.trim()).toBe(
    'file.csv, line 3: count “five” is not a whole number, written without spaces or commas.',
  );
  expect(run.status).toBe(1);
  expect(made).toEqual([]);
});
