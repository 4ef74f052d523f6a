import { fill } from '../../messages/fill.ts';
import { DataTable, type Column } from '../../staff/ui/DataTable.tsx';
import { groupName, type HeardNames } from './gap-sentences.ts';
import type { Comparison, GroupShare } from './comparison.ts';

interface Props {
  comparison: Comparison;
  names: HeardNames;
  /** The area whose groups these are; all that are asked unless it is given. */
  place?: string;
}

/** Each group's share of the people beside its share of the answers. */
export function ComparisonTable({ comparison, names, place }: Props) {
  const { words } = names;
  const { variable } = comparison;
  const share = (of: number) => fill(words.share, { share: String(Math.round(of * 100)) });
  const columns: Column<GroupShare>[] = [
    {
      key: 'group',
      label: words.columns.group,
      cell: ({ group }) => groupName(comparison, group, names),
    },
    {
      key: 'people',
      label: words.columns.people,
      numeric: true,
      cell: ({ ofPeople }) => share(ofPeople),
    },
    {
      key: 'answers',
      label: words.columns.answers,
      numeric: true,
      cell: ({ ofAnswers }) => (ofAnswers === null ? words.hidden : share(ofAnswers)),
    },
    { key: 'gap', label: words.columns.gap, cell: ({ gap }) => words.gaps[gap] },
  ];
  // As forms ask them; places as they came.
  const asked =
    variable === 'area' || variable === 'ward' ? [] : Object.keys(words.groups[variable]);
  const inOrder = comparison.groups.toSorted(
    (a, b) => asked.indexOf(a.group) - asked.indexOf(b.group),
  );
  const [all, told] = place
    ? [words.of_all_within, words.of_told_within]
    : [words.of_all, words.of_told];
  const caption = fill(comparison.withUntold ? all : told, {
    place: place ?? '',
    variable: words.variables[variable],
    count: String(comparison.answers),
  });
  return (
    <DataTable
      caption={caption}
      columns={columns}
      rows={inOrder}
      rowKey={({ group }) => group}
      empty=""
    />
  );
}
