import { runAstro } from '../astro-build.ts';
import { runCommand } from '../command.ts';
import { readSettings } from '../settings.ts';

await runCommand(async (_undo, stopped) => {
  readSettings();
  await runAstro(['build'], { signal: stopped });
});
