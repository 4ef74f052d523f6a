import { useEffect, useState } from 'react';
import type { Me } from '../../staff/me.ts';
import type { StaffClient } from '../../staff/session.queries.ts';
import { Button } from '../../staff/ui/Button.tsx';
import { PageHeading } from '../../staff/ui/PageHeading.tsx';
import { PartNavigation } from '../../staff/ui/PartNavigation.tsx';
import { Problem } from '../../staff/ui/Problem.tsx';
import { errorSentence } from '../../staff/ui/refusal.ts';
import { StatusTag } from '../../staff/ui/StatusTag.tsx';
import type { Definition } from '../definition/definition.schema.ts';
import { AboutPart } from './AboutPart.tsx';
import type { Facts, LoadedConsultation } from './building.queries.ts';
import type { BuildingWords } from './building.words.ts';
import type { PageWords } from './BuildingPage.tsx';
import { DatesPart } from './DatesPart.tsx';
import { OpenPart } from './OpenPart.tsx';
import { PreviewPart } from './PreviewPart.tsx';
import { QuestionsPart } from './QuestionsPart.tsx';
import { RecordPart } from './RecordPart.tsx';
import { useBuilding, type Building } from './use-building.ts';

const parts = {
  about: AboutPart,
  questions: QuestionsPart,
  preview: PreviewPart,
  dates: DatesPart,
  open: OpenPart,
  record: RecordPart,
};
type Part = keyof typeof parts;
const names = Object.keys(parts) as Part[];
const partInAddress = (): Part => names.find((name) => location.hash === `#${name}`) ?? 'questions';

function usePart(): Part {
  const [part, setPart] = useState(partInAddress);
  useEffect(() => {
    const follow = () => {
      if (names.some((name) => location.hash === `#${name}`)) setPart(partInAddress);
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return part;
}

interface Props extends PageWords {
  me: Me;
  client: StaffClient;
}

/** What each part of the builder is given. */
export interface PartProps extends Props {
  building: Building;
  record: LoadedConsultation;
  facts: Facts;
  definition: Definition;
  /** Whether the person may change it, and it has not closed. */
  mayEdit: boolean;
  /** Says to everybody, also who cannot see it, that something was done. */
  announce: (text: string) => void;
}

/** One consultation, by the id in the address: what it is for, its questions, its dates, and its opening. */
export function EditScreen(props: Props) {
  const { client, words, workspace } = props;
  const id = new URLSearchParams(location.search).get('id') ?? '';
  const building = useBuilding(client, /^[0-9a-f-]{36}$/i.test(id) ? id : crypto.randomUUID());
  const part = usePart();
  const [told, tell] = useState({ part, text: '' });
  // What was done on one part says nothing on the next.
  const said = told.part === part ? told.text : '';
  const announce = (text: string) => tell({ part, text });
  const { record, facts, definition, problem, conflict } = building;
  if (record === null) return <p>{words.gone}</p>;
  if (!record || !facts || !definition) {
    return problem ? (
      <Problem error={problem} attempt={1} words={workspace} />
    ) : (
      <p role="status">{words.loading}</p>
    );
  }
  const { state, may_edit } = record.listed;
  const isRunning = ['draft', 'scheduled', 'open'].includes(state);
  const Shown = parts[part];
  const { slug } = record.consultation;
  return (
    <>
      <p>
        <a href="/staff/consultations/">{words.back}</a>
      </p>
      <PageHeading title={facts.title || words.untitled}>
        <StatusTag>{words.states[state as keyof BuildingWords['states']]}</StatusTag>
        {state !== 'draft' && <a href={`/consultations/${slug}/`}>{words.public_page}</a>}
      </PageHeading>
      {problem && <Problem error={problem} attempt={building.attempt} words={workspace} />}
      {building.unsaved && (
        <p className="warning" role="alert">
          {errorSentence(building.unsaved, workspace.errors)}
        </p>
      )}
      {conflict && (
        <div className="block ember" role="alert">
          <h2>{words.conflict.title}</h2>
          <p>{words.conflict.text}</p>
          <div className="actions">
            <Button onClick={() => building.settle('mine')}>{words.conflict.mine}</Button>
            <Button kind="secondary" onClick={() => building.settle('theirs')}>
              {words.conflict.theirs}
            </Button>
          </div>
        </div>
      )}
      <PartNavigation
        label={words.parts_label}
        parts={names}
        current={part}
        nameOf={(name) => words.parts[name]}
      />
      <p className="standing" role="status">
        {words.standing[building.standing]} <b>{said}</b>
      </p>
      <Shown
        {...props}
        {...{ building, record, facts, definition, announce }}
        mayEdit={may_edit && isRunning}
      />
    </>
  );
}
