import { useEffect, useState } from 'react';
import { roleName } from '../role-name.ts';
import type { StaffClient } from '../session.queries.ts';
import type { WorkspaceWords } from '../workspace.words.ts';
import { Workspace } from '../Workspace.tsx';
import { Button } from '../ui/Button.tsx';
import { DataTable } from '../ui/DataTable.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { errorSentence, type ApiError } from '../ui/refusal.ts';
import { StatusTag } from '../ui/StatusTag.tsx';
import { goTo, linkTo, usePlace } from '../ui/use-place.ts';
import { EditPerson } from './EditPerson.tsx';
import { InvitePerson } from './InvitePerson.tsx';
import { peopleAndPlaces, type PeopleAndPlaces } from './people.queries.ts';
import { placesOf, standing, type Person } from './people.ts';
import type { PeopleWords } from './people.words.ts';

interface Props {
  workspace: WorkspaceWords;
  words: PeopleWords;
}

const tones = { here: 'good', invited: 'warn', removed: 'quiet' } as const;

function PeopleList({ places, words, workspace }: Props & { places: PeopleAndPlaces }) {
  const names = new Map([...places.areas, ...places.wards].map(({ id, name }) => [id, name]));
  return (
    <>
      <PageHeading title={workspace.sections.people.title} about={workspace.sections.people.about}>
        <a className="button" {...linkTo('invite')}>
          {words.invite}
        </a>
      </PageHeading>
      <DataTable<Person>
        caption={words.caption}
        empty={words.nobody}
        rows={places.people}
        rowKey={({ id }) => id}
        columns={[
          { key: 'name', label: words.name, cell: ({ id, name }) => <a {...linkTo(id)}>{name}</a> },
          { key: 'role', label: words.role, cell: ({ role }) => roleName(workspace, role) },
          {
            key: 'places',
            label: words.where,
            cell: (person) => placesOf(person, names, words.everywhere),
          },
          { key: 'email', label: words.email, cell: ({ email }) => email },
          {
            key: 'standing',
            label: words.standing.label,
            cell: (person) => (
              <StatusTag tone={tones[standing(person)]}>
                {words.standing[standing(person)]}
              </StatusTag>
            ),
          },
        ]}
      />
    </>
  );
}

function Screen({ client, me, words, workspace }: Props & { client: StaffClient; me: string }) {
  const [places, setPlaces] = useState<PeopleAndPlaces>();
  const [problem, setProblem] = useState<ApiError>();
  const [told, setTold] = useState('');
  const [times, setTimes] = useState(0);
  const at = usePlace();
  useEffect(() => {
    let left = false;
    peopleAndPlaces(client).then(
      (read) => left || (setPlaces(read), setProblem(undefined)),
      (failed: ApiError) => left || setProblem(failed),
    );
    return () => {
      left = true;
    };
  }, [client, times]);

  if (problem) {
    return (
      <>
        <p role="alert">{errorSentence(problem, workspace.errors)}</p>
        <Button onClick={() => setTimes(times + 1)}>{workspace.try_again}</Button>
      </>
    );
  }
  if (!places) return <p role="status">{workspace.loading}</p>;
  const person = places.people.find(({ id }) => id === at);
  const done = async (what: string) => {
    // Read first, or the list would lead to somebody as they were before.
    await peopleAndPlaces(client).then(setPlaces, setProblem);
    setTold(what);
    goTo('');
  };
  const shared = { client, places, words, workspace, onDone: done };
  if (at === 'invite') return <InvitePerson {...shared} />;
  if (person) return <EditPerson key={at} {...shared} person={person} isMe={person.id === me} />;
  return (
    <>
      <p role="status" className={told ? 'block' : undefined}>
        {told}
      </p>
      <PeopleList places={places} words={words} workspace={workspace} />
    </>
  );
}

/** Who works here: invited, changed and removed by administrators. */
export default function People({ workspace, words }: Props) {
  return (
    <Workspace section="people" words={workspace}>
      {(me, client) => <Screen client={client} me={me.id} words={words} workspace={workspace} />}
    </Workspace>
  );
}
