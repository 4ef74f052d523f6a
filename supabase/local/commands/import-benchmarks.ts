import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { benchmarksSql, readBenchmarks } from '../../../src/consultations/heard/benchmark-file.ts';
import { FileFault } from '../../../src/lib/file-fault.ts';
import { runCommand } from '../command.ts';
import { startEmbedded } from '../embedded.ts';
import { errorCode, Failure } from '../failure.ts';
import { readSettings } from '../settings.ts';
import { printedStep } from '../steps.ts';

const USAGE =
  'Name the file: npm run import:benchmarks -- FILE, as docs/population-benchmarks.md describes it.';
const MADE = /^20_population_benchmarks_[0-9a-f]{8}\.sql$/;

await runCommand(async () => {
  const [given, ...more] = process.argv.slice(2);
  if (!given || more.length > 0) throw new Failure(USAGE);
  const { project } = readSettings();
  const areas = await printedStep('Read the council’s areas and wards', knownAreas);
  // npm changes to the project's folder; the path is meant from where it was typed.
  const rows = rowsOf(resolve(process.env.INIT_CWD ?? '.', given), areas);
  const sql = benchmarksSql(rows);
  // A database loads each seed once, by its name: other figures are another seed.
  const name = `20_population_benchmarks_${createHash('sha256').update(sql).digest('hex').slice(0, 8)}.sql`;
  const folder = join(project.seeds, project.council);
  for (const old of readdirSync(folder).filter((each) => MADE.test(each))) {
    rmSync(join(folder, old));
  }
  writeFileSync(join(folder, name), sql);
  const path = relative(project.root, join(folder, name));
  console.log(`Wrote ${path} with ${rows.length} counts. The next start of the server loads it.`);
  // Said outright, because PGlite leaves another exit code behind.
  process.exit(0);
});

function rowsOf(path: string, areas: ReadonlySet<string>) {
  try {
    return readBenchmarks(basename(path), readFileSync(path, 'utf8'), areas, today());
  } catch (error) {
    if (error instanceof FileFault) throw new Failure(error.message, { cause: error });
    const code = errorCode(error);
    if (!code) throw error;
    throw new Failure(`${basename(path)} cannot be read (${code}).`, { cause: error });
  }
}

/** The day that it is in the council's place, YYYY-MM-DD. */
function today(): string {
  return new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/London' });
}

/** The slugs of areas and the codes of wards, as the council's own seeds have them. */
async function knownAreas(): Promise<Set<string>> {
  const embedded = await startEmbedded();
  try {
    const { rows } = await embedded.database.query<{ area: string }>(
      'select slug as area from public.neighbourhoods union select code from public.wards',
    );
    return new Set(rows.map(({ area }) => area));
  } finally {
    await embedded.close();
  }
}
