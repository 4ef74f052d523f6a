import { useState } from 'react';
import { fill } from '../../messages/fill.ts';
import { Button } from '../../staff/ui/Button.tsx';
import { Field, Select } from '../../staff/ui/Field.tsx';
import type { Choices, QueueCounts } from './gateway.schema.ts';
import type { Said } from './gateway.words.ts';
import { noFilter, queueLists, type QueueFilter, type QueueList } from './queue-filter.ts';

interface Props extends Said {
  choices: Choices;
  counts: QueueCounts | undefined;
  filter: QueueFilter;
  onFilter: (filter: QueueFilter) => void;
}

/** Which requests to list. A choice counts at once; a reference when the person asks. */
export function QueueFilters({ choices, counts, filter, onFilter, words: all, language }: Props) {
  const { filters: words } = all;
  const [reference, setReference] = useState(filter.reference);
  const counted = (list: QueueList) => {
    if (!counts) return all.lists[list];
    const number = counts[list];
    const count = number >= 1000 ? all.many : new Intl.NumberFormat(language).format(number);
    return fill(all.counted, { label: all.lists[list], count });
  };
  const select = (
    name: 'need' | 'area' | 'team',
    every: string,
    options: readonly { id: string; name: string }[],
  ) => (
    <Select
      name={`filter-${name}`}
      label={words[name]}
      value={filter[name]}
      onChange={({ target }) => onFilter({ ...filter, reference: '', [name]: target.value })}
    >
      <option value="">{every}</option>
      {options.map((option) => (
        <option key={option.id} value={option.id}>
          {option.name}
        </option>
      ))}
    </Select>
  );
  return (
    <form
      className="queue-filters"
      role="search"
      aria-label={words.title}
      onSubmit={(event) => {
        event.preventDefault();
        onFilter({ ...filter, reference });
      }}
    >
      <Select
        name="filter-list"
        label={words.list}
        value={filter.list}
        onChange={({ target }) =>
          onFilter({ ...filter, reference: '', list: target.value as QueueList })
        }
      >
        {queueLists.map((list) => (
          <option key={list} value={list}>
            {counted(list)}
          </option>
        ))}
      </Select>
      {select('need', words.every_need, choices.needs)}
      {select('area', words.every_area, choices.areas)}
      {choices.teams.length > 1 && select('team', words.every_team, choices.teams)}
      <Field
        name="filter-reference"
        label={words.reference}
        maxLength={20}
        autoComplete="off"
        value={reference}
        onChange={({ target }) => setReference(target.value)}
      />
      <div className="actions">
        <Button type="submit" kind="secondary" small>
          {words.look}
        </Button>
        <Button
          kind="secondary"
          small
          onClick={() => {
            setReference('');
            onFilter(noFilter);
          }}
        >
          {words.clear}
        </Button>
      </div>
    </form>
  );
}
