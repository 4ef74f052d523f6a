import { runAstro } from '../astro-build.ts';
import { runCommand } from '../command.ts';

await runCommand(async (_undo, stopped) => {
  await runAstro(['build'], { signal: stopped });
});
