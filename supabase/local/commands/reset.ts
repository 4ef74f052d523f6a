import { existsSync, rmSync } from 'node:fs';
import { runCommand } from '../command.ts';
import { lockFolder } from '../folder-lock.ts';
import { openProject } from '../project.ts';

await runCommand(async (undo) => {
  const project = openProject();
  if (existsSync(project.data)) {
    undo(await lockFolder(project));
    rmSync(project.data, { recursive: true });
  }
  console.log(`The data of ${project.council} is gone; npm start begins with a new database.`);
  process.exit();
});
