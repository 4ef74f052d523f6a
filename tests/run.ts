import { runCommand } from '../supabase/local/command.ts';
import { runTool } from '../supabase/local/run-tool.ts';
import { printedStep } from '../supabase/local/steps.ts';

// The tests know the first council's facts and send forms: neither may depend on somebody's .env.
Object.assign(process.env, {
  COUNCIL: 'middlesbrough',
  PUBLIC_SUPABASE_URL: '',
  PUBLIC_SUPABASE_PUBLISHABLE_KEY: '',
});

type Tool = [label: string, tool: string, args: string[]];

const projects = (...names: string[]) => ['run', ...names.flatMap((name) => ['--project', name])];

/** What runs one after another; what stands together runs side by side, each busy on one core. */
const STEPS: Tool[][] = [
  [['Check', 'node', ['supabase/local/commands/check.ts']]],
  [['Build', 'node', ['supabase/local/commands/build.ts']]],
  [
    ['Rules, pages and database', 'vitest', projects('rules', 'site', 'database')],
    ['Attacks on PostgREST', 'vitest', projects('access-postgrest')],
    ['Attacks on the embedded Supabase', 'vitest', projects('access-embedded')],
  ],
  [['Journeys', 'playwright', ['test']]],
];

await runCommand(async (_undo, signal) => {
  for (const tools of STEPS) {
    const results = await Promise.allSettled(
      tools.map(([label, tool, args]) => printedStep(label, () => runTool(tool, args, { signal }))),
    );
    const failed = results.find(({ status }) => status === 'rejected');
    if (failed?.status === 'rejected') throw failed.reason;
  }
  process.exit();
});
