import { useCallback, useState } from 'react';
import { fill } from '../../messages/fill.ts';
import type { Me } from '../../staff/me.ts';
import type { StaffClient } from '../../staff/session.queries.ts';
import { PageHeading } from '../../staff/ui/PageHeading.tsx';
import { Problem } from '../../staff/ui/Problem.tsx';
import { useLoaded } from '../../staff/ui/use-loaded.ts';
import type { WorkspaceWords } from '../../staff/workspace.words.ts';
import type { ConditionWords } from '../definition/condition-words.ts';
import { questionNumbers, questionsOf } from '../definition/numbers.ts';
import { ExportPart } from '../exporting/ExportPart.tsx';
import type { ExportingWords } from '../exporting/exporting.words.ts';
import type { HeardWords } from '../heard/heard.words.ts';
import { WhoIsMissing } from '../heard/WhoIsMissing.tsx';
import { hasTexts, partsOf, questionResult, type Part } from './question-results.ts';
import { QuestionResults } from './QuestionResults.tsx';
import { TextsPart } from './TextsPart.tsx';
import { loadPlaceNames, loadResults } from './results.queries.ts';
import type { ResultsWords } from './results.words.ts';
import { TestNote } from './TestNote.tsx';

interface Props {
  me: Me;
  client: StaffClient;
  words: ResultsWords;
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
    return results && { results, places };
  }, [client, id]);
  const { loaded, error } = useLoaded(load);
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
  const { results, places } = loaded.value;
  const { definition, counts, title, slug, isCleared } = results;
  const parts = partsOf(counts);
  const part = parts.find((each) => keyOf(each) === chosen) ?? EVERYBODY;
  const everybody =
    counts.find(({ question, breakdown }) => question === '' && breakdown === '')?.responses ?? 0;
  const nameOf = ([breakdown, name]: Part) => {
    const label = words.breakdowns[breakdown as keyof typeof words.breakdowns] ?? '{part}';
    const channel = words.channels[name as keyof typeof words.channels];
    return fill(label, {
      part: (breakdown === 'channel' && channel) || places.get(name) || name.replaceAll('_', ' '),
    });
  };
  const { took_part, other, none, elsewhere, not_sure } = words;
  const sentence =
    everybody === 0 ? took_part.none : everybody === 1 ? took_part.one : took_part.some;
  const numbers = questionNumbers(definition);
  return (
    <>
      <p>
        <a href="/staff/consultations/">{words.back}</a>
      </p>
      <PageHeading title={words.title} about={title} />
      <p>{fill(sentence, { count: String(everybody) })}</p>
      <p>{words.caution}</p>
      <TestNote client={client} id={id} words={words} />
      {everybody > 0 && (
        <WhoIsMissing
          {...{ client, id, definition, counts, places, workspace }}
          words={rest.heard}
        />
      )}
      {parts.length > 0 && (
        <p className="govuk-form-group">
          <label className="govuk-label" htmlFor="part">
            {words.whose}
          </label>
          <select
            className="govuk-select"
            id="part"
            value={keyOf(part)}
            onChange={({ target }) => setChosen(target.value)}
          >
            <option value={keyOf(EVERYBODY)}>{words.everybody}</option>
            {parts.map((each) => (
              <option key={keyOf(each)} value={keyOf(each)}>
                {nameOf(each)}
              </option>
            ))}
          </select>
        </p>
      )}
      <div className="results">
        {questionsOf(definition).map((question) => (
          <QuestionResults
            key={question.id}
            number={numbers.get(question.id)!}
            question={question}
            result={questionResult(question, counts, part, words, places)}
            words={words}
          >
            {hasTexts(question) && part === EVERYBODY && me.actions.includes('read_responses') && (
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
          mayTakeAnswers={['export', 'read_responses'].every((each) => me.actions.includes(each))}
          words={rest.exporting}
          conditions={rest.conditions}
          reserved={{ other, none, elsewhere, not_sure }}
        />
      </div>
    </>
  );
}
