import { runCommand } from '../command.ts';
import { runTool } from '../run-tool.ts';
import { printedStep } from '../steps.ts';

const CHECKS: [label: string, tool: string, args: string[]][] = [
  ['Format', 'prettier', ['--check', '--log-level=warn', '.']],
  ['Lint and import directions', 'eslint', ['.']],
  ['Types', 'astro', ['check', '--minimumFailingSeverity=warning']],
  ['Unused code', 'knip', []],
];

await runCommand(async (_undo, signal) => {
  for (const [label, tool, args] of CHECKS) {
    await printedStep(label, () => runTool(tool, args, { signal }));
  }
  process.exit();
});
