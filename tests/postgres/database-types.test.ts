import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { TYPES_FILE, typesOfMigrations } from './database-types.ts';

it('has committed the types that the migrations give; npm run types writes them', async () => {
  const committed = readFileSync(TYPES_FILE, 'utf8');
  expect(committed === (await typesOfMigrations())).toBe(true);
});
