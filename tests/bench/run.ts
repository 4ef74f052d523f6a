import { runCommand } from '../../supabase/local/command.ts';
import { benchAnswering } from './answering.bench.ts';
import { benchBuild } from './build.bench.ts';
import { benchFinder } from './finder.bench.ts';
import { benchLighthouse } from './lighthouse.bench.ts';
import { benchPriorities } from './priorities.bench.ts';
import { benchReferrals } from './referrals.bench.ts';
import { benchReport } from './report.bench.ts';
import { benchResponses } from './responses.bench.ts';
import { benchSubmitting } from './submitting.bench.ts';

/** Everything that is measured, by the name that `npm run bench -- NAME` takes. */
const BENCHES: Record<string, () => Promise<void>> = {
  answering: benchAnswering,
  build: benchBuild,
  finder: benchFinder,
  lighthouse: benchLighthouse,
  priorities: benchPriorities,
  referrals: benchReferrals,
  report: benchReport,
  responses: benchResponses,
  submitting: benchSubmitting,
};

await runCommand(async () => {
  const asked = process.argv.slice(2);
  const unknown = asked.find((name) => !(name in BENCHES));
  if (unknown)
    throw new Error(`There is no bench "${unknown}": ${Object.keys(BENCHES).join(', ')}`);
  for (const [name, bench] of Object.entries(BENCHES)) {
    if (asked.length > 0 && !asked.includes(name)) continue;
    console.log(`\n${name}`);
    await bench();
  }
  process.exit();
});
