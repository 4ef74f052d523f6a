import { useEffect, useRef } from 'react';
import { fill } from '../../messages/fill.ts';
import { Button } from '../../staff/ui/Button.tsx';
import type { Item } from '../definition/definition.schema.ts';
import { Checkbox } from './Checkbox.tsx';
import type { ItemProps } from './ItemFields.tsx';

type Choosing = Extract<Item, { options: unknown }>;

/** What somebody can choose, in the order in which it is read. */
export function OptionFields({ item, words, onChange }: ItemProps<Choosing>) {
  const said = words.item;
  const { options } = item;
  const last = useRef<HTMLInputElement>(null);
  const isNew = useRef(false);
  useEffect(() => {
    if (isNew.current) last.current?.focus();
    isNew.current = false;
  }, [options.length]);
  const set = (next: Choosing['options']) => onChange({ ...item, options: next });
  const move = (from: number, to: number) => {
    const next = [...options];
    next.splice(to, 0, ...next.splice(from, 1));
    set(next);
  };
  function add() {
    isNew.current = true;
    set([...options, { id: `o_${crypto.randomUUID().slice(0, 8)}`, text: '' }]);
  }
  return (
    <fieldset className="plain">
      <legend>{said.options}</legend>
      <ol className="option-fields">
        {options.map((option, index) => {
          const name = option.text || String(index + 1);
          return (
            <li key={option.id}>
              <input
                ref={index === options.length - 1 ? last : undefined}
                className="govuk-input"
                type="text"
                aria-label={fill(said.option, { number: index + 1 })}
                value={option.text}
                maxLength={200}
                onChange={(event) =>
                  set(
                    options.map((other) =>
                      other.id === option.id ? { ...other, text: event.target.value } : other,
                    ),
                  )
                }
                onKeyDown={(event) => {
                  if (event.key !== 'Enter') return;
                  event.preventDefault();
                  add();
                }}
              />
              {index > 0 && (
                <Button
                  kind="secondary"
                  small
                  aria-label={fill(said.option_up, { name })}
                  onClick={() => move(index, index - 1)}
                >
                  ↑
                </Button>
              )}
              {options.length > 2 && (
                <Button
                  kind="secondary"
                  small
                  aria-label={fill(said.option_remove, { name })}
                  onClick={() => set(options.filter(({ id }) => id !== option.id))}
                >
                  ×
                </Button>
              )}
            </li>
          );
        })}
      </ol>
      <Button kind="secondary" small onClick={add}>
        {said.option_add}
      </Button>
      <Checkbox
        name={`${item.id}-shuffled`}
        label={said.shuffled}
        checked={item.order === 'shuffled'}
        onChange={(shuffled) => onChange({ ...item, order: shuffled ? 'shuffled' : 'fixed' })}
      />
    </fieldset>
  );
}
