import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { answerProblems } from '../../src/consultations/definition/answer-problems.ts';
import {
  anyAnswers,
  definitions,
} from '../../src/consultations/definition/definition.arbitrary.ts';
import { definitionProblems } from '../../src/consultations/definition/definition-problems.ts';
import { definitionSchema } from '../../src/consultations/definition/definition.schema.ts';
import { onPath } from '../../src/consultations/definition/path.ts';
import { openMigratedDatabase } from './migrated-database.ts';

const database = await openMigratedDatabase();
afterAll(() => database.close());
const RUNS = 1000;

async function ask<T>(expression: string, ...values: unknown[]): Promise<T> {
  const { rows } = await database.query<{ answer: T }>(
    `select to_jsonb(${expression}) as answer`,
    values.map((value) => JSON.stringify(value)),
  );
  return rows[0]!.answer;
}
interface Problem {
  at: string;
  code: string;
}
const sorted = (problems: Problem[]) => problems.map(({ at, code }) => `${at} ${code}`).toSorted();

test('the browser and the database find the same wrong with 1,000 random definitions', async () => {
  const seen = new Map<string, number>();
  await fc.assert(
    fc.asyncProperty(definitions, async (definition) => {
      expect(definitionSchema.safeParse(definition).error).toBeUndefined();
      const found = definitionProblems(definition);
      expect(sorted(await ask('private.definition_problems($1)', definition))).toEqual(
        sorted(found),
      );
      for (const code of found.length > 0 ? found.map((one) => one.code) : ['sound']) {
        seen.set(code, (seen.get(code) ?? 0) + 1);
      }
    }),
    { numRuns: RUNS },
  );
  // Neither all sound nor all refused, or this would show nothing.
  expect(seen.get('sound')).toBeGreaterThan(RUNS / 10);
  expect(seen.get('never_asked')).toBeGreaterThan(RUNS / 50);
});

test('they find the same wrong with 1,000 random answers, keep the same of them, and are sure of none that is wrong', async () => {
  const seen = new Set<string>();
  await fc.assert(
    fc.asyncProperty(
      definitions.chain((definition) =>
        anyAnswers(definition).map((said) => ({ definition, ...said })),
      ),
      async ({ definition, answers, texts }) => {
        const here = answerProblems(definition, answers, texts);
        const sent = [definition, answers, texts] as const;
        expect(await ask('private.answer_problems($1, $2, $3)', ...sent)).toEqual(here);
        expect(await ask('private.on_path($1, $2, $3)', ...sent)).toEqual(
          onPath(definition, answers, texts),
        );
        if (await ask('private.is_surely_fine(private.short_rules($1), $2, $3)', ...sent)) {
          expect(here).toEqual({});
          expect(onPath(definition, answers, texts)).toEqual({ answers, texts });
          seen.add('surely fine');
        }
        for (const code of Object.values(here)) seen.add(code);
        if (Object.keys(here).length === 0) seen.add('sound');
      },
    ),
    { numRuns: RUNS },
  );
  expect([...seen]).toEqual(
    expect.arrayContaining(['sound', 'surely fine', 'missing', 'off_path', 'too_few']),
  );
});

test('what is no definition in the browser is none in the database, and breaks nothing there', async () => {
  const broken = fc
    .tuple(definitions, fc.nat(), fc.oneof(fc.constant(undefined), fc.jsonValue({ maxDepth: 2 })))
    .map(([definition, at, instead]) => {
      let left = at % countOf(definition);
      const replaced = JSON.stringify(definition, (_, value: unknown) =>
        left-- === 0 ? instead : value,
      );
      return (replaced === undefined ? null : JSON.parse(replaced)) as unknown;
    });
  await fc.assert(
    fc.asyncProperty(broken, async (definition) => {
      const found = await ask<Problem[]>('private.definition_problems($1)', definition);
      const isShapeless = found.some(({ code }) => code === 'shape');
      expect(isShapeless).toBe(!definitionSchema.safeParse(definition).success);
    }),
    { numRuns: RUNS },
  );
});

/** How many values there are in a value, itself among them. */
function countOf(value: unknown): number {
  return typeof value === 'object' && value !== null
    ? 1 + Object.values(value).reduce((total: number, part) => total + countOf(part), 0)
    : 1;
}
