import { useEffect, useRef, useState } from 'react';
import { fill } from '../../messages/fill.ts';
import { Button } from '../../staff/ui/Button.tsx';
import type { Item } from '../definition/definition.schema.ts';
import { questionNumbers } from '../definition/numbers.ts';
import * as edits from './definition-edits.ts';
import type { PartProps } from './EditScreen.tsx';
import { ItemCard } from './ItemCard.tsx';
import { PageFields } from './PageFields.tsx';

/** Never used twice, so that answers to a question that was deleted stay apart from a new one's. */
const freshId = () => `q_${crypto.randomUUID().replaceAll('-', '').slice(0, 10)}`;
const kinds = [
  'one_of',
  'several_of',
  'scale',
  'ranking',
  'short_text',
  'long_text',
  'number',
  'date',
  'area',
  'point',
  'text_block',
  'picture_block',
] as const satisfies readonly Item['type'][];

/** The pages and their questions: added, written, moved by drag or keyboard, copied, deleted, undone. */
export function QuestionsPart(props: PartProps) {
  const { building, definition, words, mayEdit, announce } = props;
  const said = words.questions;
  const [opened, setOpened] = useState<string>();
  const [dragged, setDragged] = useState<string>();
  const refocus = useRef<string>(undefined);
  const root = useRef<HTMLDivElement>(null);
  const numbers = questionNumbers(definition);
  const change = building.changeQuestions;

  // What was moved over the edge of a page is drawn anew there, and keeps the keyboard.
  useEffect(() => {
    if (!refocus.current) return;
    const { current } = refocus;
    refocus.current = undefined;
    root.current?.querySelector<HTMLElement>(`[data-focus="${current}"]`)?.focus();
  }, [definition]);

  const name = (item: Item) =>
    ('title' in item && item.title) || ('text' in item && item.text) || said.kinds[item.type];
  function move(item: Item, step: -1 | 1) {
    change(edits.moveItem(definition, item.id, step), 'move');
    refocus.current = `${item.id}-${step < 0 ? 'up' : 'down'}`;
    announce(fill(step < 0 ? said.moved_up : said.moved_down, { title: name(item) }));
  }
  function add(page: string, type: Item['type']) {
    const item = edits.blankItem(type, freshId(), [freshId(), freshId()]);
    change(edits.addItem(definition, page, item), 'add');
    setOpened(item.id);
    refocus.current = item.id;
  }
  function undo(go: (() => void) | undefined, done: string) {
    if (!go) return announce(said.nothing_left);
    go();
    announce(done);
  }
  return (
    <div
      ref={root}
      onKeyDown={(event) => {
        // In a field, the keys undo what is typed there.
        if ((event.target as HTMLElement).closest('input, textarea')) return;
        if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z') return;
        event.preventDefault();
        if (event.shiftKey) undo(building.redo, said.redone);
        else undo(building.undo, said.undone);
      }}
    >
      <div className="page-heading">
        <h2>{words.parts.questions}</h2>
        {mayEdit && (
          <div className="actions">
            <Button
              kind="secondary"
              small
              busy={!building.undo}
              onClick={() => undo(building.undo, said.undone)}
            >
              {said.undo}
            </Button>
            <Button
              kind="secondary"
              small
              busy={!building.redo}
              onClick={() => undo(building.redo, said.redone)}
            >
              {said.redo}
            </Button>
          </div>
        )}
      </div>
      <PublicNote {...props} />
      {definition.pages.map((page, index) => (
        <section
          className="builder-page"
          key={page.id}
          aria-label={fill(said.page, { number: index + 1 })}
        >
          <PageFields
            {...props}
            page={page}
            index={index}
            onDelete={() => {
              change(edits.removePage(definition, page.id), 'delete');
              announce(said.deleted);
            }}
          />
          <ol className="builder-items">
            {page.items.map((item) => (
              <ItemCard
                key={item.id}
                {...props}
                item={item}
                name={name(item)}
                number={numbers.get(item.id)}
                isOpen={opened === item.id}
                isDragged={dragged === item.id}
                onOpen={() => setOpened(opened === item.id ? undefined : item.id)}
                onMove={(step) => move(item, step)}
                onDrag={setDragged}
                onDrop={() => {
                  if (!dragged) return;
                  change(edits.moveItemTo(definition, dragged, item.id), 'move');
                  setDragged(undefined);
                }}
                onCopy={() => {
                  const copy = freshId();
                  change(edits.duplicateItem(definition, item.id, copy), 'copy');
                  setOpened(copy);
                  refocus.current = copy;
                }}
                onDelete={() => {
                  change(edits.removeItem(definition, item.id), 'delete');
                  announce(said.deleted);
                  root.current?.querySelector<HTMLElement>('button')?.focus();
                }}
              />
            ))}
          </ol>
          {page.items.length === 0 && <p className="quiet">{said.empty_page}</p>}
          {mayEdit && (
            <label className="add-item">
              {said.add}{' '}
              <select
                className="govuk-select"
                value=""
                onChange={(event) => add(page.id, event.target.value as Item['type'])}
              >
                <option value="">{said.choose}</option>
                {kinds.map((kind) => (
                  <option key={kind} value={kind}>
                    {said.kinds[kind]}
                  </option>
                ))}
              </select>
            </label>
          )}
        </section>
      ))}
      {mayEdit && (
        <Button
          kind="secondary"
          onClick={() =>
            change(edits.addPage(definition, { id: freshId(), title: '', items: [] }), 'add')
          }
        >
          {said.add_page}
        </Button>
      )}
    </div>
  );
}

/** That a public consultation goes on with its old questions until the new ones are published. */
function PublicNote({ record: { consultation }, words }: PartProps) {
  if (consultation.stage !== 'published') return null;
  return <p className="warning">{words.questions.is_public}</p>;
}
