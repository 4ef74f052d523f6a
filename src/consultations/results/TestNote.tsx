import { useCallback } from 'react';
import { fill } from '../../messages/fill.ts';
import type { StaffClient } from '../../staff/session.queries.ts';
import { useLoaded } from '../../staff/ui/use-loaded.ts';
import { loadTestAnswers } from '../trying/trying.queries.ts';
import type { ResultsWords } from './results.words.ts';

interface Props {
  client: StaffClient;
  /** Of the consultation. */
  id: string;
  words: Pick<ResultsWords, 'locale' | 'tests' | 'tests_link'>;
}

/** That answers were sent in test mode and are not among the numbers; nothing where there are none. */
export function TestNote({ client, id, words }: Props) {
  const load = useCallback(() => loadTestAnswers(client, id), [client, id]);
  const count = useLoaded(load).loaded?.value.length;
  if (!count) return null;
  return (
    <p>
      {fill(words.tests, { count }, words.locale)}{' '}
      <a href={`/staff/consultations/edit/?id=${id}#preview`}>{words.tests_link}</a>
    </p>
  );
}
