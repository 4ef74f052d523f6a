import { useState, type SyntheticEvent } from 'react';
import { fill } from '../messages/fill.ts';
import { ErrorSummary } from '../ui/ErrorSummary.tsx';
import { enterCode, sendCode, type StaffClient } from './session.queries.ts';
import { signInProblem } from './sign-in-problem.ts';
import { Button } from './ui/Button.tsx';
import { Field } from './ui/Field.tsx';
import type { WorkspaceWords } from './workspace.words.ts';

interface Props {
  client: StaffClient;
  words: WorkspaceWords;
  /** Called once somebody has signed in. */
  onSignedIn: () => void;
}

/** Signing in with a code by email. A stranger sees the same words as somebody who was invited. */
export function SignIn({ client, words: { sign_in: words, errors }, onSignedIn }: Props) {
  const [email, setEmail] = useState('');
  const [code, setCode] = useState('');
  const [sent, setSent] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<{ text: string; attempt: number }>();
  const problems = { ...words.errors, connection: errors.connection };
  const field = sent ? 'code' : 'email';
  const tell = (text: string | undefined) =>
    setProblem((before) => (text ? { text, attempt: (before?.attempt ?? 0) + 1 } : undefined));

  async function ask() {
    if (!/^\S+@\S+\.\S+$/.test(email.trim())) return tell(problems.email);
    const refused = signInProblem('send', await sendCode(client, email.trim()));
    if (!refused) setSent(true);
    tell(refused && problems[refused]);
  }

  async function enter() {
    const digits = code.replace(/\D/g, '');
    if (digits.length !== 6) return tell(problems.code_missing);
    const refused = signInProblem('enter', await enterCode(client, email.trim(), digits));
    tell(refused && problems[refused]);
    if (!refused) onSignedIn();
  }

  async function run(step: () => Promise<void>) {
    if (busy) return;
    setBusy(true);
    await step();
    setBusy(false);
  }

  function submit(event: SyntheticEvent) {
    event.preventDefault();
    void run(sent ? enter : ask);
  }

  return (
    <form className="prose" noValidate onSubmit={submit}>
      {problem && (
        <ErrorSummary
          title={words.errors.title}
          errors={[{ text: problem.text, control: field }]}
          attempt={problem.attempt}
        />
      )}
      <h1>{sent ? words.sent_title : words.title}</h1>
      {sent ? (
        <>
          <p role="status">{fill(words.sent, { email: email.trim() })}</p>
          <Field
            name="code"
            label={words.code}
            hint={words.code_hint}
            error={problem?.text}
            value={code}
            onChange={(event) => setCode(event.target.value)}
            inputMode="numeric"
            autoComplete="one-time-code"
            autoFocus
          />
        </>
      ) : (
        <>
          <p>{words.about}</p>
          <Field
            name="email"
            type="email"
            label={words.email}
            hint={words.email_hint}
            error={problem?.text}
            value={email}
            onChange={(event) => setEmail(event.target.value)}
            autoComplete="email"
            spellCheck={false}
          />
        </>
      )}
      <p className="actions">
        <Button type="submit" busy={busy}>
          {sent ? (busy ? words.entering : words.enter) : busy ? words.sending : words.send}
        </Button>
        {sent && (
          <>
            <Button kind="secondary" onClick={() => void run(ask)}>
              {words.again}
            </Button>
            <Button kind="secondary" onClick={() => (setSent(false), tell(undefined))}>
              {words.other}
            </Button>
          </>
        )}
      </p>
    </form>
  );
}
