import { useState } from 'react';
import { fill } from '../../messages/fill.ts';
import type { Me } from '../../staff/me.ts';
import { Button } from '../../staff/ui/Button.tsx';
import { Field, Select } from '../../staff/ui/Field.tsx';
import { channels, inboxStates, kinds, noFilter, type InboxFilter } from './inbox-filter.ts';
import type { Said } from './inbox.words.ts';
import type { PlaceNames } from './place-names.ts';

interface Props extends Said {
  me: Me;
  names: PlaceNames;
  filter: InboxFilter;
  /** How many are in a state; undefined where nobody has counted. */
  countOf: (state: string) => number | undefined;
  onFilter: (filter: InboxFilter) => void;
}

/** Which records to list. A choice counts at once; words count when the person asks. */
export function InboxFilters({
  me,
  names,
  filter,
  countOf,
  onFilter,
  words: all,
  language,
}: Props) {
  const { filters: words } = all;
  const [typed, setTyped] = useState(filter.words);
  const choose = (change: Partial<InboxFilter>) => onFilter({ ...filter, words: typed, ...change });
  const counted = (state: keyof typeof words.states) => {
    const count = countOf(state);
    const label = words.states[state];
    if (count === undefined) return label;
    const shown = count >= 1000 ? words.many : new Intl.NumberFormat(language).format(count);
    return fill(words.counted, { label, count: shown });
  };
  const select = (
    name: 'area' | 'theme' | 'kind' | 'channel',
    every: string,
    options: readonly (readonly [string, string])[],
  ) => (
    <Select
      name={`filter-${name}`}
      label={words[name]}
      value={filter[name]}
      onChange={({ target }) => choose({ [name]: target.value })}
    >
      <option value="">{every}</option>
      {options.map(([value, label]) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </Select>
  );
  return (
    <form
      className="inbox-filters"
      role="search"
      aria-label={words.title}
      onSubmit={(event) => {
        event.preventDefault();
        choose({});
      }}
    >
      <Select
        name="filter-state"
        label={words.state}
        value={filter.state}
        onChange={({ target }) => choose({ state: target.value as InboxFilter['state'] })}
      >
        {inboxStates.map((state) => (
          <option key={state} value={state}>
            {counted(state)}
          </option>
        ))}
      </Select>
      {me.areas.length > 1 &&
        select(
          'area',
          words.every_area,
          me.areas.map(({ slug, name }) => [slug, name]),
        )}
      {select('theme', words.every_theme, [
        ['none', words.no_theme],
        ...names.themes.map(({ slug, name }) => [slug, name] as const),
      ])}
      {select(
        'kind',
        words.every_kind,
        kinds.map((kind) => [kind, all.kinds[kind]]),
      )}
      {select(
        'channel',
        words.every_channel,
        channels.map((way) => [way, all.channels[way]]),
      )}
      <Field
        name="filter-words"
        type="search"
        label={words.words}
        maxLength={200}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
      />
      <div className="actions">
        <Button type="submit" kind="secondary" small>
          {words.look}
        </Button>
        <Button
          kind="secondary"
          small
          onClick={() => {
            setTyped('');
            onFilter(noFilter);
          }}
        >
          {words.clear}
        </Button>
      </div>
    </form>
  );
}
