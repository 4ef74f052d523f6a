import { useState } from 'react';
import { longDate } from '../../lib/dates.ts';
import { fill } from '../../messages/fill.ts';
import type { StaffClient } from '../../staff/session.queries.ts';
import { Button } from '../../staff/ui/Button.tsx';
import { Field } from '../../staff/ui/Field.tsx';
import { errorSentence, type ApiError } from '../../staff/ui/refusal.ts';
import type { WorkspaceWords } from '../../staff/workspace.words.ts';
import type { ResultsWords } from './results.words.ts';
import { changeTag, type WrittenText } from './texts.queries.ts';

interface Props {
  client: StaffClient;
  question: string;
  text: WrittenText;
  words: ResultsWords;
  workspace: WorkspaceWords;
  /** The id of the list of tags that there are. */
  known: string;
  onTags: (tags: string[]) => void;
}

/** What one person wrote, with its tags, which are put on and taken off here. */
export function TextItem({ client, question, text, words: all, workspace, known, onTags }: Props) {
  const words = all.texts;
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<ApiError>();
  const [adding, setAdding] = useState(false);
  const excerpt = text.words.slice(0, 60);
  async function change(what: 'tag_text' | 'untag_text', tag: string) {
    const { data, error: refused } = await changeTag(client, what, {
      response: text.response,
      question,
      tag,
    });
    setError(refused ?? undefined);
    if (!refused) onTags(data);
    return !refused;
  }
  return (
    <li>
      <p className="typed">{text.words}</p>
      <p className="quiet">
        {fill(words.came, {
          date: longDate(text.day, all.locale),
          channel: all.channels[text.channel as keyof typeof all.channels] ?? text.channel,
        })}
      </p>
      <div className="text-tags">
        {text.tags.length > 0 && (
          <ul className="plain-list" aria-label={fill(words.tags_of, { words: excerpt })}>
            {text.tags.map((tag) => (
              <li key={tag}>
                <span className="status-tag">{tag}</span>
                <button
                  type="button"
                  className="text-untag"
                  aria-label={fill(words.untag, { tag, words: excerpt })}
                  onClick={() => void change('untag_text', tag)}
                >
                  <span aria-hidden="true">×</span>
                </button>
              </li>
            ))}
          </ul>
        )}
        {adding ? (
          <form
            aria-label={fill(words.tag_form, { words: excerpt })}
            noValidate
            onSubmit={(event) => {
              event.preventDefault();
              void change('tag_text', typed).then((done) => done && setTyped(''));
            }}
          >
            <Field
              name={`tag-${question}-${text.response}`}
              label={words.tag}
              list={known}
              maxLength={60}
              autoComplete="off"
              autoFocus
              error={error && errorSentence(error, workspace.errors)}
              value={typed}
              onChange={({ target }) => setTyped(target.value)}
            />
            <Button type="submit" kind="secondary" small>
              {words.add}
            </Button>
          </form>
        ) : (
          <Button
            kind="secondary"
            small
            aria-label={fill(words.tag_form, { words: excerpt })}
            onClick={() => setAdding(true)}
          >
            {words.add}
          </Button>
        )}
      </div>
    </li>
  );
}
