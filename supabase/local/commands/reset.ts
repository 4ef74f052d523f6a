import { existsSync, rmSync } from 'node:fs';
import { runCommand } from '../command.ts';
import { lockFolder } from '../folder-lock.ts';
import { openProject } from '../project.ts';

await runCommand(async (undo) => {
  const { data, council } = openProject();
  if (existsSync(data)) {
    undo(await lockFolder(data));
    rmSync(data, { recursive: true });
  }
  console.log(`The data of ${council} is gone; npm start begins with a new database.`);
  process.exit();
});
