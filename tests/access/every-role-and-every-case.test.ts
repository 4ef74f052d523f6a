import { beforeAll, describe, expect, test } from 'vitest';
import { onEveryBackend } from './backends.ts';
import { differences, makeSituations, readMatrix, readsList, sessionOf } from './case-matrix.ts';

const matrix = readMatrix();

await onEveryBackend((backend) => {
  let cases: Record<string, string>;
  beforeAll(async () => {
    cases = await makeSituations(backend);
  });
  for (const person of new Set(matrix.cases.map((cell) => cell.person))) {
    describe(`the ${person}`, () => {
      let headers: Record<string, string>;
      beforeAll(async () => {
        headers = await sessionOf(backend, person);
      });
      test.each(matrix.cases.filter((cell) => cell.person === person))(
        'has the right "$cell" to a case that is $column',
        async ({ column, cell }) => {
          expect(await differences(backend, headers, cases[column]!, cell)).toEqual([]);
        },
      );
      test.each(matrix.lists.filter((cell) => cell.person === person))(
        'reads $column: $cell',
        async ({ column, cell }) => {
          expect(await readsList(backend, headers, column)).toBe(cell);
        },
      );
    });
  }
});
