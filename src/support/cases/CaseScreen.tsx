import { useCallback } from 'react';
import type { StaffClient } from '../../staff/session.queries.ts';
import { Button } from '../../staff/ui/Button.tsx';
import { PageHeading } from '../../staff/ui/PageHeading.tsx';
import { errorSentence } from '../../staff/ui/refusal.ts';
import { useLoaded } from '../../staff/ui/use-loaded.ts';
import type { WorkspaceWords } from '../../staff/workspace.words.ts';
import { loadCase } from './cases.queries.ts';
import type { CasesWords, QuestionWords } from './cases.words.ts';
import { OpenCase } from './OpenCase.tsx';

interface Props {
  client: StaffClient;
  words: CasesWords;
  questions: QuestionWords;
  workspace: WorkspaceWords;
}

/** The case whose id is in the address. */
export function CaseScreen({ client, words, questions, workspace }: Props) {
  const id = new URLSearchParams(location.search).get('id') ?? '';
  const load = useCallback(async () => {
    return /^[0-9a-f-]{36}$/i.test(id) ? loadCase(client, id) : undefined;
  }, [client, id]);
  const { loaded, error, reload } = useLoaded(load);
  if (loaded?.value) {
    return (
      <OpenCase {...{ client, error, reload, words, questions, workspace }} opened={loaded.value} />
    );
  }
  const gone = loaded || error?.code === 'PT404';
  return (
    <>
      <PageHeading title={words.title} />
      <p role={error ? 'alert' : 'status'}>
        {gone ? words.gone : error ? errorSentence(error, workspace.errors) : words.loading}
      </p>
      {error && !gone && <Button onClick={() => void reload()}>{workspace.try_again}</Button>}
    </>
  );
}
