import { useState, type ReactNode } from 'react';
import { ErrorSummary } from '../ui/ErrorSummary.tsx';
import { Button } from './ui/Button.tsx';
import type { WorkspaceWords } from './workspace.words.ts';

interface Props {
  title: string;
  submit: string;
  submitting: string;
  /** The id of the field that problems are about. */
  control: string;
  words: WorkspaceWords;
  /** Answers what went wrong, in words, or nothing. */
  onSubmit: () => Promise<string | undefined>;
  /** The fields, given what is wrong with them. */
  children: (error: string | undefined) => ReactNode;
  /** More buttons beside the one that submits, given how to do something else with the same care. */
  beside?: (run: (step: () => Promise<string | undefined>) => void) => ReactNode;
}

/** One step of signing in: a field, a button, and what went wrong. Nothing typed is lost. */
export function SignInForm({ title, submit, submitting, control, words, ...props }: Props) {
  const [problem, setProblem] = useState<string>();
  const [attempt, setAttempt] = useState(0);
  const [busy, setBusy] = useState(false);

  async function run(step: () => Promise<string | undefined>) {
    if (busy) return;
    setBusy(true);
    setProblem(await step());
    setAttempt((before) => before + 1);
    setBusy(false);
  }

  return (
    <form
      className="prose"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void run(props.onSubmit);
      }}
    >
      {problem && (
        <ErrorSummary
          title={words.ui.error_title}
          errors={[{ text: problem, control }]}
          attempt={attempt}
        />
      )}
      <h1>{title}</h1>
      {props.children(problem)}
      <p className="actions">
        <Button type="submit" busy={busy}>
          {busy ? submitting : submit}
        </Button>
        {props.beside?.((step) => void run(step))}
      </p>
    </form>
  );
}
