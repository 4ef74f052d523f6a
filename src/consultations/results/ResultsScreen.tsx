import { useCallback, useState } from 'react';
import { fill } from '../../messages/fill.ts';
import type { Me } from '../../staff/me.ts';
import type { StaffClient } from '../../staff/session.queries.ts';
import { PageHeading } from '../../staff/ui/PageHeading.tsx';
import { Problem } from '../../staff/ui/Problem.tsx';
import { useLoaded } from '../../staff/ui/use-loaded.ts';
import type { WorkspaceWords } from '../../staff/workspace.words.ts';
import type { ChartWords } from '../charts/charts.words.ts';
import { cellsOf } from '../charts/points-by-ward.ts';
import type { ConditionWords } from '../definition/condition-words.ts';
import { everyVersion } from '../definition/every-version.ts';
import { questionNumbers } from '../definition/numbers.ts';
import { ExportPart } from '../exporting/ExportPart.tsx';
import type { ExportingWords } from '../exporting/exporting.words.ts';
import type { HeardWords } from '../heard/heard.words.ts';
import { WhoIsMissing } from '../heard/WhoIsMissing.tsx';
import { versionsNote, withVersions } from '../reported/marked-versions.ts';
import { hasTexts, partsOf, questionResult, type Part } from './question-results.ts';
import { PartPicker } from './PartPicker.tsx';
import { PointsPart } from './PointsPart.tsx';
import { QuestionResults } from './QuestionResults.tsx';
import { RepeatsPart } from './RepeatsPart.tsx';
import { TextsPart } from './TextsPart.tsx';
import { loadPlaceNames, loadResults, loadShapes } from './results.queries.ts';
import { TakingPart } from './TakingPart.tsx';
import type { ResultsWords } from './results.words.ts';
import { TestNote } from './TestNote.tsx';
import { useRefreshed } from './use-refreshed.ts';

interface Props {
  me: Me;
  client: StaffClient;
  words: ResultsWords;
  charts: ChartWords;
  exporting: ExportingWords;
  heard: HeardWords;
  conditions: ConditionWords;
  workspace: WorkspaceWords;
}

const EVERYBODY: Part = ['', ''];
const keyOf = (part: Part) => part.join(' ');

/** What people answered to one consultation, by the id in the address, of everybody or of a part. */
export function ResultsScreen({ me, client, words, workspace, ...rest }: Props) {
  const id = new URLSearchParams(location.search).get('id') ?? '';
  const load = useCallback(async () => {
    if (!/^[0-9a-f-]{36}$/i.test(id)) return undefined;
    const [results, places] = await Promise.all([loadResults(client, id), loadPlaceNames(client)]);
    if (!results) return undefined;
    const { questions } = everyVersion(results.versions);
    const hasPoints = questions.some(({ type }) => type === 'point');
    return { results, places, shapes: hasPoints ? await loadShapes() : [] };
  }, [client, id]);
  const { loaded, error, reload } = useLoaded(load);
  useRefreshed(reload);
  const [chosen, setChosen] = useState(keyOf(EVERYBODY));
  if (!loaded?.value) {
    return (
      <>
        <PageHeading title={words.title} />
        {error && <Problem error={error} attempt={1} words={workspace} />}
        {!error && <p>{loaded ? words.gone : words.loading}</p>}
      </>
    );
  }
  const { results, places, shapes } = loaded.value;
  const { definition, counts, kept, title, slug, isCleared } = results;
  const { questions, askedIn } = everyVersion(results.versions);
  const parts = [EVERYBODY, ...partsOf(counts)];
  const part = parts.find((each) => keyOf(each) === chosen) ?? EVERYBODY;
  const everybody =
    counts.find(({ question, breakdown }) => question === '' && breakdown === '')?.responses ?? 0;
  const { took_part } = words;
  const { charts } = rest;
  const { other, none, elsewhere, not_sure } = charts;
  const sentence =
    everybody === 0 ? took_part.none : everybody === 1 ? took_part.one : took_part.some;
  const numbers = questionNumbers(definition);
  // By equality group, numbers stand still until enough people move in them that nobody is told apart.
  const isKept = ['age_group', 'sex', 'ethnic_group', 'disability'].includes(part[0]);
  const keptNote = (question: string) => {
    const count = kept.get(question)?.people;
    return isKept && count !== undefined && count !== kept.get('')?.people
      ? fill(words.kept_question, { count: String(count) })
      : undefined;
  };
  return (
    <>
      <p>
        <a href="/staff/consultations/">{words.back}</a>
      </p>
      <PageHeading title={words.title} about={title} />
      <p>{fill(sentence, { count: String(everybody) })}</p>
      <p>{words.caution}</p>
      <TestNote client={client} id={id} words={words} />
      <div className="results">
        {!isCleared && me.actions.includes('read_responses') && (
          <RepeatsPart {...{ client, id, words, workspace }} onJudged={reload} />
        )}
        {everybody > 0 && (
          <WhoIsMissing
            {...{ client, id, definition, counts, kept, places, workspace }}
            words={rest.heard}
          />
        )}
        {parts.length > 1 && (
          <PartPicker
            {...{ parts, part, places, words }}
            groups={rest.heard.groups}
            onChoose={(picked) => setChosen(keyOf(picked))}
          />
        )}
        {isKept && <p>{fill(words.kept, { count: String(kept.get('')?.people ?? 0) })}</p>}
        <TakingPart {...{ results, part, places, words, charts, reload }} />
        {questions
          .map((each) => withVersions(each, askedIn, charts))
          .map((question) => (
            <QuestionResults
              key={question.id}
              number={numbers.get(question.id)}
              notes={[
                versionsNote(question, askedIn, charts),
                isKept && question.type === 'area' ? words.kept_areas : undefined,
                keptNote(question.id),
              ]}
              question={question}
              result={questionResult(question, counts, part, charts, places)}
              words={words}
              charts={charts}
              points={
                question.type === 'point' &&
                part === EVERYBODY && (
                  <PointsPart
                    {...{ shapes, words, charts }}
                    question={question.title}
                    cells={cellsOf(question.id, counts)}
                  />
                )
              }
            >
              {hasTexts(question) &&
                part === EVERYBODY &&
                me.actions.includes('read_responses') && (
                  <TextsPart
                    {...{ client, words, workspace }}
                    consultation={id}
                    question={question.id}
                  />
                )}
            </QuestionResults>
          ))}
        <ExportPart
          {...{ client, id, slug, isCleared, workspace }}
          mayTakeAnswers={['export', 'read_results'].every((each) => me.actions.includes(each))}
          mayReadWords={me.actions.includes('read_responses')}
          words={rest.exporting}
          conditions={rest.conditions}
          reserved={{ other, none, elsewhere, not_sure }}
        />
      </div>
    </>
  );
}
