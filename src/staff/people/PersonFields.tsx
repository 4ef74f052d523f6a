import type { WorkspaceWords } from '../workspace.words.ts';
import { Choices } from '../ui/Choices.tsx';
import { Field, Select } from '../ui/Field.tsx';
import { fieldOf, type ApiError } from '../ui/refusal.ts';
import type { PeopleAndPlaces } from './people.queries.ts';
import type { Answers } from './people.ts';
import type { PeopleWords } from './people.words.ts';

interface Props {
  answers: Answers;
  onChange: (more: Partial<Answers>) => void;
  places: PeopleAndPlaces;
  error: ApiError | undefined;
  /** Who is being invited may be given an address; nobody's is changed later. */
  isNew: boolean;
  words: PeopleWords;
  workspace: WorkspaceWords;
}

/** What there is to say about a member of staff. */
export function PersonFields({ answers, onChange, places, error, isNew, words, workspace }: Props) {
  const wrong = (name: string) =>
    error && fieldOf(error)?.field === name ? error.message : undefined;
  const text = (name: 'name' | 'email') => ({
    name,
    label: words[name],
    error: wrong(name),
    value: answers[name],
    onChange: (event: { target: { value: string } }) => onChange({ [name]: event.target.value }),
    autoComplete: 'off',
  });
  const isCouncillor = answers.role === 'councillor';
  return (
    <>
      <Field {...text('name')} />
      {isNew && (
        <Field {...text('email')} type="email" hint={words.email_hint} spellCheck={false} />
      )}
      <Select
        name="role"
        label={words.role}
        error={wrong('role')}
        value={answers.role}
        onChange={(event) => onChange({ role: event.target.value })}
      >
        <option value="">{words.choose}</option>
        {Object.entries(workspace.roles).map(([role, name]) => (
          <option value={role} key={role}>
            {name}
          </option>
        ))}
      </Select>
      <Select
        name="organization_id"
        label={words.organization}
        hint={words.organization_hint}
        error={wrong('organization_id')}
        value={answers.organization_id}
        onChange={(event) => onChange({ organization_id: event.target.value })}
      >
        <option value="">{words.no_organization}</option>
        {places.organizations.map(({ id, name }) => (
          <option value={id} key={id}>
            {name}
          </option>
        ))}
      </Select>
      {isCouncillor ? (
        <Choices
          name="wards"
          legend={words.wards}
          error={wrong('wards')}
          options={places.wards}
          chosen={answers.wards}
          onChange={(wards) => onChange({ wards })}
        />
      ) : (
        <Choices
          name="neighbourhoods"
          legend={words.areas}
          error={wrong('neighbourhoods')}
          options={[{ id: 'everywhere', name: words.everywhere }, ...places.areas]}
          chosen={answers.all_neighbourhoods ? ['everywhere'] : answers.neighbourhoods}
          onChange={(chosen) => {
            const everywhere = chosen.includes('everywhere') && !answers.all_neighbourhoods;
            onChange({
              all_neighbourhoods: everywhere,
              neighbourhoods: everywhere ? [] : chosen.filter((id) => id !== 'everywhere'),
            });
          }}
        />
      )}
    </>
  );
}
