import { useState } from 'react';
import { fill } from '../../messages/fill.ts';
import type { StaffClient } from '../../staff/session.queries.ts';
import { Button } from '../../staff/ui/Button.tsx';
import { Field, Select } from '../../staff/ui/Field.tsx';
import { Problem } from '../../staff/ui/Problem.tsx';
import type { WorkspaceWords } from '../../staff/workspace.words.ts';
import type { ResultsWords } from './results.words.ts';
import { TextItem } from './TextItem.tsx';
import type { TextsFilter } from './texts.queries.ts';
import { useTexts } from './use-texts.ts';

interface Props {
  client: StaffClient;
  consultation: string;
  question: string;
  words: ResultsWords;
  workspace: WorkspaceWords;
}

/** What people wrote in answer to a question, to look through and sort by tags; fetched on request. */
export function TextsPart({ client, consultation, question, words: all, workspace }: Props) {
  const words = all.texts;
  const [open, setOpen] = useState(false);
  const [filter, setFilter] = useState<TextsFilter>({ words: '', tag: '' });
  const [typed, setTyped] = useState('');
  const texts = useTexts(client, consultation, question, filter, open);
  const known = `tags-${question}`;
  const nothing = texts.next ? words.none_yet : words.none;
  return (
    <details className="texts" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{words.read}</summary>
      <p className="quiet">{words.about}</p>
      <form
        className="texts-filter"
        role="search"
        onSubmit={(event) => {
          event.preventDefault();
          setFilter({ ...filter, words: typed });
        }}
      >
        <Field
          name={`look-${question}`}
          type="search"
          label={words.look_for}
          maxLength={200}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
        {(texts.tags.length > 0 || filter.tag) && (
          <Select
            name={`tagged-${question}`}
            label={words.tag_filter}
            value={filter.tag}
            onChange={({ target }) => setFilter({ words: typed, tag: target.value })}
          >
            <option value="">{words.every_tag}</option>
            {texts.tags.map(([tag, count]) => (
              <option key={tag} value={tag}>
                {fill(words.tag_count, { tag, count })}
              </option>
            ))}
          </Select>
        )}
        <Button type="submit" kind="secondary" small>
          {words.look}
        </Button>
      </form>
      <datalist id={known}>
        {texts.tags.map(([tag]) => (
          <option key={tag} value={tag} />
        ))}
      </datalist>
      {texts.error && <Problem error={texts.error} attempt={1} words={workspace} />}
      <p role="status">
        {texts.loading ? words.looking : texts.rows.length === 0 && !texts.error && nothing}
      </p>
      <ol className="plain-list texts-list">
        {texts.rows.map((text) => (
          <TextItem
            key={text.response}
            {...{ client, question, text, workspace, known }}
            words={all}
            onTags={(tags) => texts.retag(text.response, tags)}
          />
        ))}
      </ol>
      {texts.next && !texts.loading && (
        <Button kind="secondary" onClick={texts.more}>
          {words.more}
        </Button>
      )}
    </details>
  );
}
