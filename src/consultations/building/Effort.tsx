import { fill } from '../../messages/fill.ts';
import { DataTable } from '../../staff/ui/DataTable.tsx';
import { estimatedMinutes } from '../preflight/estimated-minutes.ts';
import { wholeReadingAge } from '../preflight/wording-findings.ts';
import type { PartProps } from './EditScreen.tsx';

/** How long answering takes and who can read it with ease, and how both are worked out. */
export function Effort({ facts, definition, words }: PartProps) {
  const { effort } = words;
  const { minutes, shares } = estimatedMinutes(definition, facts.asks_equality);
  const age = wholeReadingAge(facts, definition);
  const kinds: Readonly<Record<string, string>> = { ...words.questions.kinds, ...effort.kinds };
  return (
    <div className="effort">
      <p>
        <strong>{fill(effort.minutes, { count: minutes }, words.locale)}</strong>{' '}
        {age === undefined ? effort.age_unknown : fill(effort.age, { age })}
      </p>
      <details>
        <summary>{effort.how}</summary>
        <DataTable
          caption={effort.caption}
          columns={[
            { key: 'kind', label: effort.kind, cell: ({ kind }) => kinds[kind] ?? kind },
            { key: 'count', label: effort.count, numeric: true, cell: ({ count }) => count },
            {
              key: 'seconds',
              label: effort.seconds,
              numeric: true,
              cell: ({ seconds }) => seconds,
            },
          ]}
          rows={shares}
          rowKey={({ kind }) => kind}
          empty=""
        />
        <p className="quiet">{effort.rules}</p>
      </details>
    </div>
  );
}
