import { beforeAll, describe, expect, test } from 'vitest';
import { onEveryBackend } from './backends.ts';
import {
  caseFunctions,
  differences,
  makeSituations,
  readMatrix,
  readsList,
  sessionOf,
} from './case-matrix.ts';

const matrix = readMatrix();

await onEveryBackend((backend) => {
  let cases: Record<string, string>;
  let functions: Awaited<ReturnType<typeof caseFunctions>>;
  beforeAll(async () => {
    cases = await makeSituations(backend);
    functions = await caseFunctions(backend);
  });

  test('every function about a case is in the table', () => {
    expect(functions.map(({ name }) => name)).toEqual(
      matrix.functions.map(({ person }) => person).sort(),
    );
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
          const about = { person, id: cases[column]!, right: cell, functions };
          expect(await differences(backend, headers, about)).toEqual([]);
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
