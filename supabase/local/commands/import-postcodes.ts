import { join, resolve } from 'node:path';
import { createClient } from '@supabase/supabase-js';
import { councilWards } from '../../../src/places/find-my-neighbourhood/postcodes/council-wards.queries.ts';
import { FileFault } from '../../../src/lib/file-fault.ts';
import { importPostcodes } from '../../../src/places/find-my-neighbourhood/postcodes/import-postcodes.ts';
import { postcodeFolder } from '../../../src/places/find-my-neighbourhood/postcodes/loaded.ts';
import type { HostedSupabase } from '../../../src/lib/environment.ts';
import { runCommand } from '../command.ts';
import { startEmbedded } from '../embedded.ts';
import { Failure } from '../failure.ts';
import { readSettings } from '../settings.ts';
import { printedStep } from '../steps.ts';

const USAGE =
  'Name the file: npm run import:postcodes -- FILE, from the ONS Postcode Directory or Code-Point Open, as CSV.';

await runCommand(async () => {
  const given = process.argv.slice(2);
  if (given.length === 0) throw new Failure(USAGE);
  const { project, hosted } = readSettings();
  const wards = await printedStep('Read the council’s wards', () => wardsOf(hosted));
  const { kept, ended, disputed, loaded } = await printedStep('Read the postcodes', () =>
    importPostcodes({
      // npm changes to the project's folder; the path is meant from where it was typed.
      paths: given.map((path) => resolve(process.env.INIT_CWD ?? '.', path)),
      wards,
      folder: join(project.root, 'public', postcodeFolder(project.council)),
      today: new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(new Date()),
    }),
  ).catch((error: unknown) => {
    throw error instanceof FileFault ? new Failure(error.message, { cause: error }) : error;
  });
  const districts = Object.keys(loaded.districts).join(', ').toUpperCase();
  console.log(`Kept for ${project.council}: ${kept}, in ${districts}.`);
  console.log(`Left out, because Royal Mail has ended them: ${ended}.`);
  console.log(`Left out, because the file puts them in another council’s ward: ${disputed}.`);
  console.log('They are part of the site from its next build.');
  // Said outright, because PGlite leaves another exit code behind.
  process.exit(0);
});

async function wardsOf(hosted: HostedSupabase | undefined) {
  if (hosted) return councilWards(createClient(hosted.url, hosted.publishableKey));
  const embedded = await startEmbedded();
  try {
    const client = createClient('http://localhost', embedded.publishableKey, {
      global: { fetch: (input, init) => embedded.api(new Request(input, init)) },
    });
    return await councilWards(client);
  } finally {
    await embedded.close();
  }
}
