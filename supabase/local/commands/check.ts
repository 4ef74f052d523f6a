import { runCommand } from '../command.ts';
import { runTool } from '../run-tool.ts';
import { printedStep } from '../steps.ts';

type Check = [label: string, tool: string, args: string[]];

/** Side by side, each list busy on one core: the types alone take as long as all others. */
const CHECKS: Check[][] = [
  [
    ['Format', 'prettier', ['--check', '--log-level=warn', '.']],
    ['Lint and import directions', 'eslint', ['.']],
    ['Unused code', 'knip', []],
  ],
  [['Types', 'astro', ['check', '--minimumFailingSeverity=warning']]],
];

await runCommand(async (_undo, signal) => {
  const results = await Promise.allSettled(
    CHECKS.map(async (checks) => {
      for (const [label, tool, args] of checks) {
        await printedStep(label, () => runTool(tool, args, { signal }));
      }
    }),
  );
  const failed = results.find(({ status }) => status === 'rejected');
  if (failed?.status === 'rejected') throw failed.reason;
  process.exit();
});
