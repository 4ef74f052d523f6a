import { fill } from '../../messages/fill.ts';
import { Button } from '../../staff/ui/Button.tsx';
import type { Item } from '../definition/definition.schema.ts';
import { changeItem } from './definition-edits.ts';
import type { PartProps } from './EditScreen.tsx';
import { ItemFields } from './ItemFields.tsx';
import { WhenFields } from './WhenFields.tsx';

interface Props extends PartProps {
  item: Item;
  /** What it is called, for the buttons about it. */
  name: string;
  /** Of a question, as people see it. */
  number: number | undefined;
  isOpen: boolean;
  isDragged: boolean;
  onOpen: () => void;
  onMove: (step: -1 | 1) => void;
  onDrag: (id: string | undefined) => void;
  onDrop: () => void;
  onCopy: () => void;
  onDelete: () => void;
}

/** One question in its place: a line, with its form beneath when it is open. */
export function ItemCard({ item, name, number, isOpen, isDragged, ...props }: Props) {
  const { building, definition, words, mayEdit } = props;
  const said = words.questions;
  const of = (verb: string) => fill(said.of, { verb, title: name });
  const change = (next: Item) =>
    building.changeQuestions(changeItem(definition, next), `item ${item.id}`);
  return (
    <li
      data-dragged={isDragged || undefined}
      onDragOver={(event) => event.preventDefault()}
      onDrop={props.onDrop}
    >
      <div
        className="item-line"
        draggable={mayEdit}
        onDragStart={(event) => {
          event.dataTransfer.effectAllowed = 'move';
          props.onDrag(item.id);
        }}
        onDragEnd={() => props.onDrag(undefined)}
      >
        <button
          type="button"
          className="item-name"
          aria-expanded={isOpen}
          data-focus={item.id}
          onClick={props.onOpen}
        >
          <span className="item-grip" aria-hidden="true">
            ⠿
          </span>
          <span>
            {number !== undefined && `${number}. `}
            {name} <span className="quiet">{said.kinds[item.type]}</span>
            {item.when && <span className="quiet"> · {said.has_when}</span>}
          </span>
        </button>
        {mayEdit && (
          <span className="actions">
            <Button
              kind="secondary"
              small
              aria-label={of(said.up)}
              data-focus={`${item.id}-up`}
              onClick={() => props.onMove(-1)}
            >
              ↑
            </Button>
            <Button
              kind="secondary"
              small
              aria-label={of(said.down)}
              data-focus={`${item.id}-down`}
              onClick={() => props.onMove(1)}
            >
              ↓
            </Button>
            <Button kind="secondary" small aria-label={of(said.copy)} onClick={props.onCopy}>
              {said.copy}
            </Button>
            <Button kind="secondary" small aria-label={of(said.remove)} onClick={props.onDelete}>
              {said.remove}
            </Button>
          </span>
        )}
      </div>
      {isOpen && (
        <fieldset className="plain item-form" disabled={!mayEdit}>
          <ItemFields item={item} words={words} onChange={change} />
          <WhenFields
            {...props}
            id={item.id}
            when={item.when}
            onChange={(when) => {
              const { when: _, ...others } = item;
              change((when ? { ...others, when } : others) as Item);
            }}
          />
        </fieldset>
      )}
    </li>
  );
}
