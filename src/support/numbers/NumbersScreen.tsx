import { useCallback } from 'react';
import type { StaffClient } from '../../staff/session.queries.ts';
import { Button } from '../../staff/ui/Button.tsx';
import { PageHeading } from '../../staff/ui/PageHeading.tsx';
import { errorSentence } from '../../staff/ui/refusal.ts';
import { useLoaded } from '../../staff/ui/use-loaded.ts';
import type { WorkspaceWords } from '../../staff/workspace.words.ts';
import { Figures } from './Figures.tsx';
import { FollowUps } from './FollowUps.tsx';
import { Kept } from './Kept.tsx';
import { Months } from './Months.tsx';
import { followUpNumbers, keptHowLong, supportNumbers } from './numbers.queries.ts';
import type { QuestionWords, SupportNumbersWords } from './numbers.words.ts';
import { Part } from './Part.tsx';
import { Period } from './Period.tsx';

interface Props {
  client: StaffClient;
  words: SupportNumbersWords;
  questions: QuestionWords;
  workspace: WorkspaceWords;
}

/** Support in numbers, for the months that the address names. */
export function NumbersScreen({ client, words, questions, workspace }: Props) {
  const load = useCallback(() => {
    const asked = new URLSearchParams(location.search);
    return Promise.all([
      supportNumbers(client, asked.get('from'), asked.get('to')),
      keptHowLong(client),
      followUpNumbers(client),
    ]);
  }, [client]);
  const { loaded, error, reload } = useLoaded(load);
  const [numbers, kept, followUps] = loaded?.value ?? [];
  const { parts } = words;
  return (
    <>
      <PageHeading title={words.title} about={words.about} />
      <p className="quiet numbers-rules">{words.rules}</p>
      {!numbers && !error && <p role="status">{words.loading}</p>}
      {error && (
        <>
          <p role="alert">{errorSentence(error, workspace.errors)}</p>
          <Button onClick={() => void reload()}>{workspace.try_again}</Button>
        </>
      )}
      {numbers && <Period numbers={numbers} words={words} />}
      {numbers && numbers.months.length === 0 && <p className="block">{words.none}</p>}
      {numbers && numbers.months.length > 0 && (
        <>
          <Figures numbers={numbers} words={words} />
          <Months months={numbers.months} words={words} />
          <div className="numbers-parts">
            <Part
              list="needs"
              months={numbers.months}
              title={parts.needs}
              about={parts.needs_about}
              heading={parts.need}
              number={parts.people}
              names={numbers.needs}
              words={words}
            />
            <Part
              list="areas"
              months={numbers.months}
              title={parts.areas}
              heading={parts.area}
              number={parts.people}
              names={[...numbers.areas, { key: '', name: parts.no_area }]}
              words={words}
            />
            <Part
              list="outcomes"
              months={numbers.months}
              title={parts.outcomes}
              heading={parts.outcome}
              number={parts.closed}
              names={Object.entries(words.outcomes).map(([key, name]) => ({ key, name }))}
              words={words}
            />
          </div>
        </>
      )}
      {followUps && <FollowUps numbers={followUps} questions={questions} words={words} />}
      {kept && <Kept kept={kept} words={words} />}
    </>
  );
}
