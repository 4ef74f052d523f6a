import { runCommand } from '../supabase/local/command.ts';
import { runTool } from '../supabase/local/run-tool.ts';
import { printedStep } from '../supabase/local/steps.ts';

// The tests know the first council's facts and send forms: neither may depend on somebody's .env.
Object.assign(process.env, {
  COUNCIL: 'middlesbrough',
  PUBLIC_SUPABASE_URL: '',
  PUBLIC_SUPABASE_PUBLISHABLE_KEY: '',
});

const STEPS: [label: string, tool: string, args: string[]][] = [
  ['Check', 'node', ['supabase/local/commands/check.ts']],
  ['Build', 'node', ['supabase/local/commands/build.ts']],
  ['Rules and database', 'vitest', ['run']],
  ['Journeys', 'playwright', ['test']],
];

await runCommand(async (_undo, signal) => {
  for (const [label, tool, args] of STEPS) {
    await printedStep(label, () => runTool(tool, args, { signal }));
  }
  process.exit();
});
