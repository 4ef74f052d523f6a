import type { StaffClient } from '../session.queries.ts';
import type { WorkspaceWords } from '../workspace.words.ts';
import { Button } from '../ui/Button.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { Problem } from '../ui/Problem.tsx';
import { useEdit } from '../ui/use-edit.ts';
import { linkTo } from '../ui/use-place.ts';
import { inviteStaff, type PeopleAndPlaces } from './people.queries.ts';
import { answersAbout } from './people.ts';
import type { PeopleWords } from './people.words.ts';
import { PersonFields } from './PersonFields.tsx';

interface Props {
  client: StaffClient;
  places: PeopleAndPlaces;
  words: PeopleWords;
  workspace: WorkspaceWords;
  onDone: (told: string) => Promise<void>;
}

/** Lets somebody in: they get a letter and sign in with their address. */
export function InvitePerson({ client, places, words, workspace, onDone }: Props) {
  const edit = useEdit({
    stored: undefined,
    answersFor: () => answersAbout(),
    save: (_, answers) => inviteStaff(client, answers),
    read: () => Promise.resolve(undefined),
    onSaved: () => onDone(words.invited),
  });
  return (
    <form
      className="prose"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void edit.save();
      }}
    >
      <p>
        <a {...linkTo('')}>{words.back}</a>
      </p>
      {edit.error && <Problem error={edit.error} attempt={edit.attempt} words={workspace} />}
      <PageHeading title={words.invite} about={words.invite_about} />
      <PersonFields
        answers={edit.answers}
        onChange={edit.change}
        places={places}
        error={edit.error}
        isNew
        words={words}
        workspace={workspace}
      />
      <Button type="submit" busy={edit.busy}>
        {words.send_invitation}
      </Button>
    </form>
  );
}
