import { useState } from 'react';
import { fill } from '../../messages/fill.ts';
import type { StaffClient } from '../../staff/session.queries.ts';
import { Button } from '../../staff/ui/Button.tsx';
import { Problem } from '../../staff/ui/Problem.tsx';
import type { ApiError } from '../../staff/ui/refusal.ts';
import { saveFile } from '../../staff/ui/save-file.ts';
import type { WorkspaceWords } from '../../staff/workspace.words.ts';
import type { ConditionWords } from '../definition/condition-words.ts';
import { codebookCsv, type CodebookWords } from './codebook.ts';
import { loadResponses, loadVersions } from './exporting.queries.ts';
import type { ExportingWords } from './exporting.words.ts';
import { responsesCsv } from './responses-csv.ts';

interface Props {
  client: StaffClient;
  /** The consultation's id, and its public address for the names of files. */
  id: string;
  slug: string;
  /** Whether single answers were deleted at the end of their time. */
  isCleared: boolean;
  /** Whether the person may take single answers. */
  mayTakeAnswers: boolean;
  /** Whether words and places on the map are among them. */
  mayReadWords: boolean;
  words: ExportingWords;
  conditions: ConditionWords;
  reserved: CodebookWords['reserved'];
  workspace: WorkspaceWords;
}

/** Copies to work with elsewhere: single answers, what their columns mean, and the questions. */
export function ExportPart(props: Props) {
  const { client, id, slug, isCleared, mayTakeAnswers, mayReadWords, words, workspace } = props;
  const [said, setSaid] = useState('');
  const [error, setError] = useState<ApiError>();
  const [attempt, setAttempt] = useState(0);
  const [count, setCount] = useState<number>();

  const attempting = (work: () => Promise<string>) => async () => {
    setSaid('');
    setError(undefined);
    setAttempt((before) => before + 1);
    try {
      setSaid(await work());
    } catch (problem) {
      setError(problem as ApiError);
    } finally {
      setCount(undefined);
    }
  };
  const saveAnswers = attempting(async () => {
    setCount(0);
    const [versions, responses] = await Promise.all([
      loadVersions(client, id),
      loadResponses(client, id, setCount),
    ]);
    saveFile(`${slug}-answers.csv`, 'text/csv', responsesCsv(versions, responses, mayReadWords));
    return fill(words.done, { count: responses.length }, words.locale);
  });
  const saveCodebook = attempting(async () => {
    const { conditions, reserved } = props;
    const said = { meanings: words.meanings, conditions, reserved };
    const versions = await loadVersions(client, id);
    saveFile(`${slug}-codebook.csv`, 'text/csv', codebookCsv(versions, said));
    return words.saved;
  });
  const saveQuestions = attempting(async () => {
    const whole = { format: 1, consultation: slug, versions: await loadVersions(client, id) };
    const text = `${JSON.stringify(whole, null, 2)}\n`;
    saveFile(`${slug}-questions.json`, 'application/json', text);
    return words.saved;
  });

  return (
    <section className="block" aria-labelledby="export">
      <h2 id="export">{words.title}</h2>
      {error && <Problem error={error} attempt={attempt} words={workspace} />}
      {mayTakeAnswers && <p>{isCleared ? words.cleared : words.about}</p>}
      {mayTakeAnswers && !isCleared && !mayReadWords && <p>{words.without_words}</p>}
      <p className="actions">
        {mayTakeAnswers && !isCleared && (
          <Button
            kind="secondary"
            small
            busy={count !== undefined}
            onClick={() => void saveAnswers()}
          >
            {count === undefined ? words.answers : fill(words.working, { count: String(count) })}
          </Button>
        )}
        <Button kind="secondary" small onClick={() => void saveCodebook()}>
          {words.codebook}
        </Button>
        <Button kind="secondary" small onClick={() => void saveQuestions()}>
          {words.questions}
        </Button>
      </p>
      <p role="status">{said}</p>
    </section>
  );
}
