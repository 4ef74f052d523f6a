import { mkdirSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openDataFolder } from './data-folder.ts';
import { openProject } from './project.ts';
import { projectForThisTest } from './testing/start-command.ts';

test('nobody else with an account on this machine can open what residents wrote', async () => {
  const project = openProject({ root: projectForThisTest().root, council: 'northtown' });
  mkdirSync(project.data, { recursive: true, mode: 0o755 });
  const embedded = await openDataFolder(project, 'http://localhost:4321', (_, work) => work());
  await embedded.close();
  expect(statSync(project.data).mode & 0o777).toBe(0o700);
});
