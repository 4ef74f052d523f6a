import { fill } from '../../messages/fill.ts';
import { Button } from '../../staff/ui/Button.tsx';
import { Field, LongField } from '../../staff/ui/Field.tsx';
import type { Page } from '../definition/definition.schema.ts';
import { changePage, movePage } from './definition-edits.ts';
import type { PartProps } from './EditScreen.tsx';
import { WhenFields } from './WhenFields.tsx';

interface Props extends PartProps {
  page: Page;
  /** From 0. */
  index: number;
  onDelete: () => void;
}

/** What a page is called, when it is asked, and where it stands. */
export function PageFields({ page, index, onDelete, ...props }: Props) {
  const { building, definition, words, mayEdit } = props;
  const said = words.questions;
  const change = (next: Page) =>
    building.changeQuestions(changePage(definition, next), `page ${page.id}`);
  const move = (step: -1 | 1) =>
    building.changeQuestions(movePage(definition, page.id, step), 'move');
  return (
    <fieldset className="plain" disabled={!mayEdit}>
      <div className="page-heading">
        <h3>{fill(said.page, { number: index + 1 })}</h3>
        {mayEdit && (
          <div className="actions">
            {index > 0 && (
              <Button kind="secondary" small onClick={() => move(-1)}>
                {said.page_up}
              </Button>
            )}
            {index < definition.pages.length - 1 && (
              <Button kind="secondary" small onClick={() => move(1)}>
                {said.page_down}
              </Button>
            )}
            <Button kind="secondary" small onClick={onDelete}>
              {said.page_delete}
            </Button>
          </div>
        )}
      </div>
      <Field
        name={`${page.id}-title`}
        label={said.page_title}
        value={page.title}
        maxLength={160}
        onChange={(event) => change({ ...page, title: event.target.value })}
      />
      <details>
        <summary>{said.page_more}</summary>
        <LongField
          name={`${page.id}-intro`}
          label={said.page_intro}
          rows={2}
          value={page.intro ?? ''}
          onChange={(event) => {
            const { intro: _, ...others } = page;
            change(event.target.value ? { ...others, intro: event.target.value } : others);
          }}
        />
        <WhenFields
          {...props}
          id={page.id}
          when={page.when}
          onChange={(when) => {
            const { when: _, ...others } = page;
            change(when ? { ...others, when } : others);
          }}
        />
      </details>
    </fieldset>
  );
}
