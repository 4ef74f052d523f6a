import { writeFileSync } from 'node:fs';
import { TYPES_FILE, typesOfMigrations } from '../../../tests/postgres/database-types.ts';
import { runCommand } from '../command.ts';

await runCommand(async () => {
  writeFileSync(TYPES_FILE, await typesOfMigrations());
  console.log(`${TYPES_FILE} now says what the migrations say.`);
  process.exit();
});
