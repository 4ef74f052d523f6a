import { Field, LongField, Select } from '../../staff/ui/Field.tsx';
import type { Item } from '../definition/definition.schema.ts';
import type { BuildingWords } from './building.words.ts';
import { Checkbox } from './Checkbox.tsx';
import { OptionFields } from './OptionFields.tsx';
import { PictureFields } from './PictureFields.tsx';

export interface ItemProps<Kind extends Item = Item> {
  item: Kind;
  words: BuildingWords;
  onChange: (item: Item) => void;
}

type Typed = { target: { value: string } };

/** A text that may be left out: without it, the item says nothing of it. */
function optional<Kind extends Item>(item: Kind, key: string, value: unknown): Item {
  const { [key]: _, ...others } = item as Record<string, unknown>;
  const isEmpty = value === '' || value === false || value === undefined || Number.isNaN(value);
  return (isEmpty ? others : { ...others, [key]: value }) as unknown as Item;
}

/** What is asked, and what belongs to its kind. */
export function ItemFields({ item, words, onChange }: ItemProps) {
  const said = words.item;
  const id = (name: string) => `${item.id}-${name}`;
  const set = (key: string) => (event: Typed) => onChange({ ...item, [key]: event.target.value });
  const number = (key: string, label: string, hint?: string) => (
    <Field
      name={id(key)}
      label={label}
      {...(hint && { hint })}
      type="number"
      step="any"
      value={(item as unknown as Record<string, number | undefined>)[key] ?? ''}
      onChange={(event) => onChange(optional(item, key, event.target.valueAsNumber))}
    />
  );
  const flag = (key: string, label: string) => (
    <Checkbox
      name={id(key)}
      label={label}
      checked={Boolean((item as unknown as Record<string, unknown>)[key])}
      onChange={(checked) => onChange(optional(item, key, checked))}
    />
  );

  if (item.type === 'text_block') {
    return (
      <LongField name={id('text')} label={said.text} value={item.text} onChange={set('text')} />
    );
  }
  if (item.type === 'picture_block') {
    return <PictureFields item={item} words={words} onChange={onChange} />;
  }
  return (
    <>
      <Field
        name={id('title')}
        label={said.title}
        value={item.title}
        maxLength={300}
        onChange={set('title')}
      />
      <Field
        name={id('hint')}
        label={said.hint}
        value={item.hint ?? ''}
        maxLength={600}
        onChange={(event) => onChange(optional(item, 'hint', event.target.value))}
      />
      {'options' in item && <OptionFields item={item} words={words} onChange={onChange} />}
      {(item.type === 'one_of' || item.type === 'several_of') && flag('other', said.other)}
      {item.type === 'several_of' && (
        <>
          {flag('none', said.none)}
          <div className="two-columns">
            {number('min', said.at_least)}
            {number('max', said.at_most)}
          </div>
        </>
      )}
      {item.type === 'scale' && (
        <div className="two-columns">
          <Select
            name={id('from')}
            label={said.from}
            value={item.from}
            onChange={(event) => onChange({ ...item, from: Number(event.target.value) })}
          >
            <option>0</option>
            <option>1</option>
          </Select>
          <Select
            name={id('to')}
            label={said.to}
            value={item.to}
            onChange={(event) => onChange({ ...item, to: Number(event.target.value) })}
          >
            {[2, 3, 4, 5, 6, 7, 8, 9, 10].map((point) => (
              <option key={point}>{point}</option>
            ))}
          </Select>
          <Field name={id('low')} label={said.low} value={item.low} onChange={set('low')} />
          <Field name={id('high')} label={said.high} value={item.high} onChange={set('high')} />
        </div>
      )}
      {item.type === 'number' && (
        <div className="two-columns">
          <Field
            name={id('unit')}
            label={said.unit}
            value={item.unit ?? ''}
            maxLength={40}
            onChange={(event) => onChange(optional(item, 'unit', event.target.value))}
          />
          {number('min', said.smallest)}
          {number('max', said.largest)}
          {flag('whole', said.whole)}
        </div>
      )}
      {item.type === 'date' && (
        <div className="two-columns">
          {(['earliest', 'latest'] as const).map((edge) => (
            <Field
              key={edge}
              name={id(edge)}
              label={said[edge]}
              type="date"
              value={item[edge] ?? ''}
              onChange={(event) => onChange(optional(item, edge, event.target.value))}
            />
          ))}
        </div>
      )}
      {(item.type === 'short_text' || item.type === 'long_text') && number('max', said.longest)}
      {flag('required', said.required)}
    </>
  );
}
