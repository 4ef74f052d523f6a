import { useState } from 'react';
import { fill } from '../messages/fill.ts';
import { enterCode, sendCode, type StaffClient } from './session.queries.ts';
import { SignInForm } from './SignInForm.tsx';
import { signInProblem } from './sign-in-problem.ts';
import { Button } from './ui/Button.tsx';
import { Field } from './ui/Field.tsx';
import type { WorkspaceWords } from './workspace.words.ts';

interface Props {
  client: StaffClient;
  words: WorkspaceWords;
  /** Called once somebody has signed in; answers whether the workspace knows them. */
  onSignedIn: () => Promise<boolean>;
}

/** Signing in with a code by email. A stranger sees the same words as somebody who was invited. */
export function SignIn({ client, words: all, onSignedIn }: Props) {
  const { sign_in: words, errors } = all;
  const [email, setEmail] = useState('');
  const [code, setCode] = useState('');
  const [codesSent, setCodesSent] = useState(0);
  const problems = { ...words.errors, connection: errors.connection };
  const address = email.trim();

  async function ask() {
    if (!/^\S+@\S+\.\S+$/.test(address)) return problems.email;
    const refused = signInProblem('send', await sendCode(client, address));
    if (refused) return problems[refused];
    setCodesSent(codesSent + 1);
    return undefined;
  }

  async function enter() {
    const digits = code.replace(/\D/g, '');
    if (digits.length !== 6) return problems.code_missing;
    const refused = signInProblem('enter', await enterCode(client, address, digits));
    if (refused) return problems[refused];
    // Only somebody who reads that address's mail ever gets here, so this tells a stranger nothing.
    return (await onSignedIn()) ? undefined : problems.not_here;
  }

  if (codesSent === 0) {
    return (
      <SignInForm
        key="email"
        title={words.title}
        submit={words.send}
        submitting={words.sending}
        control="email"
        words={all}
        onSubmit={ask}
      >
        {(error) => (
          <>
            <p>{words.about}</p>
            <Field
              name="email"
              type="email"
              label={words.email}
              hint={words.email_hint}
              error={error}
              value={email}
              onChange={(event) => setEmail(event.target.value)}
              autoComplete="email"
              spellCheck={false}
            />
          </>
        )}
      </SignInForm>
    );
  }
  return (
    <SignInForm
      // A new code begins the step anew.
      key={codesSent}
      title={words.sent_title}
      submit={words.enter}
      submitting={words.entering}
      control="code"
      words={all}
      onSubmit={enter}
      beside={(run) => (
        <>
          <Button kind="secondary" onClick={() => run(ask)}>
            {words.again}
          </Button>
          <Button kind="secondary" onClick={() => setCodesSent(0)}>
            {words.other}
          </Button>
        </>
      )}
    >
      {(error) => (
        <>
          <p role="status">
            {fill(codesSent > 1 ? words.sent_again : words.sent, { email: address })}
          </p>
          <Field
            name="code"
            label={words.code}
            hint={words.code_hint}
            error={error}
            value={code}
            onChange={(event) => setCode(event.target.value)}
            inputMode="numeric"
            autoComplete="one-time-code"
            autoFocus
          />
        </>
      )}
    </SignInForm>
  );
}
