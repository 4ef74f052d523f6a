import { useContext } from 'react';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import type { WorkspaceWords } from '../workspace.words.ts';
import { Button } from './Button.tsx';
import { FormAround } from './form-around.ts';
import { errorSentence, fieldOf, isChangedMeanwhile, type ApiError } from './refusal.ts';

interface Props {
  error: ApiError;
  /** Changes with each attempt, so that the same problem is announced again. */
  attempt: number;
  words: WorkspaceWords;
  /** Fetches the record as it is now, beside what was typed. Offered when somebody else changed it. */
  onShowChange?: () => void;
}

/**
 * Why something was not stored, at the top of a form, focused as it appears. Leads to the field that
 * it is about, if that has its name for an id.
 */
export function Problem({ error, attempt, words, onShowChange }: Props) {
  const { prefix } = useContext(FormAround);
  if (isChangedMeanwhile(error)) {
    return (
      <div className="block ember" role="alert">
        <h2>{words.ui.changed_title}</h2>
        <p>{words.ui.changed_text}</p>
        {onShowChange && (
          <Button kind="secondary" onClick={onShowChange}>
            {words.ui.changed_look}
          </Button>
        )}
      </div>
    );
  }
  const text = errorSentence(error, words.errors);
  const control = fieldOf(error)?.field;
  return (
    <ErrorSummary
      title={words.ui.error_title}
      errors={[control ? { text, control: prefix + control } : { text }]}
      attempt={attempt}
    />
  );
}
