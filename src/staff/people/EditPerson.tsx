import { useState } from 'react';
import { fill } from '../../messages/fill.ts';
import type { StaffClient } from '../session.queries.ts';
import type { WorkspaceWords } from '../workspace.words.ts';
import { Button } from '../ui/Button.tsx';
import { ChangeRecord } from '../ui/ChangeRecord.tsx';
import { Confirm } from '../ui/Dialog.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { Problem } from '../ui/Problem.tsx';
import { useEdit } from '../ui/use-edit.ts';
import { linkTo } from '../ui/use-place.ts';
import {
  changeStaff,
  inviteStaffAgain,
  peopleAndPlaces,
  removeStaff,
  type PeopleAndPlaces,
} from './people.queries.ts';
import { answersAbout, standing, type Person } from './people.ts';
import type { PeopleWords } from './people.words.ts';
import { PersonFields } from './PersonFields.tsx';

interface Props {
  client: StaffClient;
  person: Person;
  isMe: boolean;
  places: PeopleAndPlaces;
  words: PeopleWords;
  workspace: WorkspaceWords;
  onDone: (told: string) => Promise<void>;
}

/** Changes what somebody may do and where, writes to them again, or removes them. */
export function EditPerson({ client, person, isMe, places, words, workspace, onDone }: Props) {
  const [asking, setAsking] = useState(false);
  const tell = (what: string, name: string) => () => onDone(fill(what, { name }));
  const edit = useEdit({
    stored: person,
    answersFor: answersAbout,
    save: (stored, answers) => changeStaff(client, stored, answers),
    read: async () => (await peopleAndPlaces(client)).people.find(({ id }) => id === person.id),
    onSaved: (saved) => tell(words.saved, saved.name)(),
  });
  const { stored, answers, error, both } = edit;
  const gone = standing(stored) === 'removed';
  const names = {
    columns: words.columns,
    values: new Map([
      ...Object.entries(workspace.roles),
      ...[...places.areas, ...places.wards, ...places.organizations].map(
        ({ id, name }) => [id, name] as const,
      ),
    ]),
  };

  return (
    <>
      <p>
        <a {...linkTo('')}>{words.back}</a>
      </p>
      {error && (
        <Problem
          error={error}
          attempt={edit.attempt}
          words={workspace}
          onShowChange={edit.showChange}
        />
      )}
      <PageHeading title={person.name} about={person.email}>
        <Button
          kind="secondary"
          busy={edit.busy}
          onClick={() =>
            void edit.run((now) => inviteStaffAgain(client, now), tell(words.invited, person.name))
          }
        >
          {words.invite_again}
        </Button>
        {!gone && (
          <Button kind="warning" onClick={() => setAsking(true)}>
            {words.remove}
          </Button>
        )}
      </PageHeading>
      {both.length > 0 && (
        <p className="block ember" role="status">
          {fill(words.both, { fields: both.map((field) => words.columns[field]).join(', ') })}
        </p>
      )}
      {gone ? (
        <p>{words.gone}</p>
      ) : (
        <form
          className="prose"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void edit.save();
          }}
        >
          {isMe && <p className="quiet">{words.own}</p>}
          <PersonFields
            answers={answers}
            onChange={edit.change}
            places={places}
            error={error}
            isNew={false}
            words={words}
            workspace={workspace}
          />
          <Button type="submit" busy={edit.busy}>
            {words.save}
          </Button>
        </form>
      )}
      <ChangeRecord
        client={client}
        words={workspace}
        entities={['staff', 'staff_neighbourhoods', 'staff_wards']}
        id={person.id}
        version={stored.version}
        names={names}
      />
      {asking && (
        <Confirm
          title={fill(words.remove_title, { name: person.name })}
          confirm={words.remove}
          cancel={workspace.ui.cancel}
          onCancel={() => setAsking(false)}
          onConfirm={() => {
            setAsking(false);
            void edit.run((now) => removeStaff(client, now), tell(words.removed_told, person.name));
          }}
        >
          <p>{words.remove_text}</p>
        </Confirm>
      )}
    </>
  );
}
