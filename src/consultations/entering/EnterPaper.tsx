import { useCallback } from 'react';
import { fill } from '../../messages/fill.ts';
import type { StaffClient } from '../../staff/session.queries.ts';
import { PageHeading } from '../../staff/ui/PageHeading.tsx';
import { Problem } from '../../staff/ui/Problem.tsx';
import { useLoaded } from '../../staff/ui/use-loaded.ts';
import type { WorkspaceWords } from '../../staff/workspace.words.ts';
import { loadPaper } from './paper.queries.ts';
import type { PaperPlaces } from './paper-choices.ts';
import type { AboutQuestion, PaperWords } from './paper.words.ts';
import { PaperForm } from './PaperForm.tsx';

export interface EnterPaperProps {
  client: StaffClient;
  words: PaperWords;
  workspace: WorkspaceWords;
  places: Pick<PaperPlaces, 'areas' | 'wards'>;
  about: AboutQuestion[];
}

/** The screen for a pile of paper: one consultation, by the id in the address. */
export function EnterPaper(props: EnterPaperProps) {
  const { client, words, workspace } = props;
  const id = new URLSearchParams(location.search).get('id') ?? '';
  const load = useCallback(
    () => (/^[0-9a-f-]{36}$/i.test(id) ? loadPaper(client, id) : Promise.resolve(undefined)),
    [client, id],
  );
  const { loaded, error } = useLoaded(load);
  if (!loaded) {
    return error ? <Problem error={error} attempt={1} words={workspace} /> : <p>{words.loading}</p>;
  }
  const paper = loaded.value;
  const isOver = paper?.stage === 'reported' || paper?.stage === 'archived';
  const isOpened = paper?.stage === 'published' && Date.parse(paper.opens_at ?? '') <= Date.now();
  return (
    <>
      <p>
        <a href="/staff/consultations/">{words.back}</a>
      </p>
      <PageHeading
        title={words.title}
        {...(paper && { about: fill(words.about, { title: paper.title }) })}
      />
      {!paper && <p>{words.gone}</p>}
      {isOver && <p>{words.over}</p>}
      {paper && !isOver && !isOpened && <p>{words.not_open}</p>}
      {paper && isOpened && <PaperForm {...props} paper={paper} />}
    </>
  );
}
