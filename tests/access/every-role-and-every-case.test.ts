import { beforeAll, describe, expect, test } from 'vitest';
import { onEveryBackend } from './backends.ts';
import { makeSituations, readMatrix, sessionOf } from './case-matrix.ts';
import {
  caseFunctions,
  differences,
  doorFunctions,
  readsList,
  tellingViews,
  viewsOf,
  wrongDoors,
  type CaseFunction,
} from './case-rights.ts';

const matrix = readMatrix();

await onEveryBackend((backend) => {
  let cases: Record<string, string>;
  let functions: CaseFunction[];
  let doors: CaseFunction[];
  let views: string[];
  beforeAll(async () => {
    cases = await makeSituations(backend);
    functions = await caseFunctions(backend);
    doors = await doorFunctions(backend);
    views = await viewsOf(backend);
  });

  test('every function about cases is in the table', () => {
    expect(functions.map(({ name }) => name)).toEqual(
      matrix.functions.map(({ person }) => person).sort(),
    );
    expect(doors.map(({ name }) => name)).toEqual([...matrix.doors.keys()].sort());
  });

  for (const person of new Set(matrix.cases.map((cell) => cell.person))) {
    describe(`the ${person}`, () => {
      const cells = matrix.cases.filter((cell) => cell.person === person);
      let headers: Record<string, string>;
      beforeAll(async () => {
        headers = await sessionOf(backend, person);
      });
      test.each(cells)(
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
      test('is let in where the table says, and finds in lists what they may read', async () => {
        const rights = new Map(cells.map(({ column, cell }) => [column, cell]));
        expect(
          await wrongDoors(backend, headers, { person, rights, cases, functions: doors }),
        ).toEqual([]);
      });
      test('is told of no case by any view', async () => {
        expect(await tellingViews(backend, headers, { views, cases })).toEqual([]);
      });
    });
  }
});
