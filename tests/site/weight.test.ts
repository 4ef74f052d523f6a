import { afterAll, expect, test } from 'vitest';
import { budgets, FIRST_VIEW, type Budget } from './budgets.ts';
import { builtPages, type BuiltPage } from './built-site.ts';
import { weighPage, type Weight } from './page-weight.ts';

const MEASURES = ['scripts', 'later', 'firstView'] as const;

const budgetOf = ({ path }: BuiltPage) => budgets.find(({ pages }) => pages.test(path))!;
const byKind = Map.groupBy(builtPages, budgetOf);
const kB = (bytes: number) => Math.ceil(bytes / 10.24) / 100;

const heaviest = new Map<Budget, Weight>();
afterAll(() => {
  console.table(
    Object.fromEntries(
      [...heaviest].map(([{ kind, scripts, later }, weight]) => [
        kind,
        {
          pages: byKind.get(budgets.find((budget) => budget.kind === kind)!)!.length,
          'scripts, kB': `${kB(weight.scripts)} of ${scripts}`,
          'later, kB': `${kB(weight.later)} of ${later}`,
          'first view, kB': `${kB(weight.firstView)} of ${FIRST_VIEW}`,
        },
      ]),
    ),
  );
});

test.for([...byKind].map(([budget, pages]) => [budget.kind, budget, pages] as const))(
  '%s keep to their budget',
  ([, budget, pages]) => {
    const weights = pages.map((page) => [page.path, weighPage(page)] as const);
    const most = Object.fromEntries(
      MEASURES.map((measure) => [
        measure,
        Math.max(...weights.map(([, weight]) => weight[measure])),
      ]),
    ) as unknown as Weight;
    heaviest.set(budget, most);

    const allowed: Weight = { ...budget, firstView: FIRST_VIEW };
    const over = weights.flatMap(([path, weight]) =>
      MEASURES.filter((measure) => kB(weight[measure]) > allowed[measure]).map(
        (measure) => `${path}: ${measure} ${kB(weight[measure])} kB of ${allowed[measure]}`,
      ),
    );
    expect(over).toEqual([]);
  },
);
