import { useEffect, useState } from 'react';
import {
  authenticator,
  enterAuthenticatorCode,
  type Authenticator,
} from './second-factor.queries.ts';
import type { StaffClient } from './session.queries.ts';
import { SignInForm } from './SignInForm.tsx';
import { signInProblem } from './sign-in-problem.ts';
import { Button } from './ui/Button.tsx';
import { Field } from './ui/Field.tsx';
import type { WorkspaceWords } from './workspace.words.ts';

interface Props {
  client: StaffClient;
  words: WorkspaceWords;
  onDone: () => Promise<boolean>;
}

/** The second factor of roles that see personal data: a code from an authenticator app. */
export function SecondFactor({ client, words, onDone }: Props) {
  const { second_factor: factor, sign_in, errors } = words;
  const [app, setApp] = useState<Authenticator>();
  const [code, setCode] = useState('');
  const [problem, setProblem] = useState<string>();
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let left = false;
    authenticator(client).then(
      (found) => left || (setApp(found), setProblem(undefined)),
      () => left || setProblem(errors.connection),
    );
    return () => {
      left = true;
    };
  }, [client, tries, errors]);

  async function enter() {
    const digits = code.replace(/\D/g, '');
    if (digits.length !== 6) return factor.code_missing;
    const refused = signInProblem('enter', await enterAuthenticatorCode(client, app!.id, digits));
    if (!refused) return (await onDone()) ? undefined : sign_in.errors.not_here;
    if (refused === 'connection') return errors.connection;
    return refused === 'too_many' ? sign_in.errors.too_many : factor.code_wrong;
  }

  if (!app) {
    if (!problem) return <p role="status">{words.loading}</p>;
    return (
      <>
        <p role="alert">{problem}</p>
        <Button onClick={() => setTries(tries + 1)}>{words.try_again}</Button>
      </>
    );
  }
  return (
    <SignInForm
      title={app.setup ? factor.setup_title : factor.title}
      submit={sign_in.enter}
      submitting={sign_in.entering}
      control="app-code"
      words={words}
      onSubmit={enter}
    >
      {(error) => (
        <>
          {app.setup ? (
            <>
              <p>{factor.setup}</p>
              <p>
                <img className="qr" src={app.setup.picture} alt={factor.picture} />
              </p>
              <p>
                {factor.secret} <code className="secret">{app.setup.secret}</code>
              </p>
            </>
          ) : (
            <p>{factor.about}</p>
          )}
          <Field
            name="app-code"
            label={factor.code}
            error={error}
            value={code}
            onChange={(event) => setCode(event.target.value)}
            inputMode="numeric"
            autoComplete="one-time-code"
          />
        </>
      )}
    </SignInForm>
  );
}
