import { fill } from '../../../messages/fill.ts';
import { Button } from '../../../staff/ui/Button.tsx';
import { Field, Select } from '../../../staff/ui/Field.tsx';
import { phoneTypes } from '../parts.ts';
import { withEntry, type PartProps } from '../part-props.ts';
import { Options } from './Options.tsx';

/** Whom to ask for, and which number to ring. */
export function ContactsPart({ content, change, errorAt, words }: PartProps) {
  const names = words.editing.contacts;
  const { people, phones } = content.contacts;
  const put = (next: Partial<typeof content.contacts>) =>
    change({ ...content, contacts: { ...content.contacts, ...next } });
  return (
    <>
      <h3>{names.people}</h3>
      <p className="quiet">{names.people_about}</p>
      {people.map((person, at) => (
        <div className="entry" key={at}>
          {(['title', 'department', 'email'] as const).map((key) => (
            <Field
              key={key}
              name={`contacts.people.${at}.${key}`}
              label={names[key]}
              error={errorAt(`contacts.people.${at}.${key}`)}
              value={person[key] ?? ''}
              onChange={({ target }) =>
                put({ people: withEntry(people, at, { ...person, [key]: target.value }) })
              }
            />
          ))}
          <Button
            kind="secondary"
            small
            onClick={() => put({ people: withEntry(people, at, null) })}
          >
            {fill(names.remove, { name: person.title || names.nameless })}
          </Button>
        </div>
      ))}
      <Button
        kind="secondary"
        onClick={() =>
          put({ people: [...people, { id: null, title: '', department: null, email: null }] })
        }
      >
        {names.add_person}
      </Button>
      <h3>{names.phones}</h3>
      {phones.map((phone, at) => (
        <div className="entry" key={at}>
          {(['number', 'description'] as const).map((key) => (
            <Field
              key={key}
              name={`contacts.phones.${at}.${key}`}
              type={key === 'number' ? 'tel' : 'text'}
              label={names[key]}
              error={errorAt(`contacts.phones.${at}.${key}`)}
              value={phone[key] ?? ''}
              onChange={({ target }) =>
                put({ phones: withEntry(phones, at, { ...phone, [key]: target.value }) })
              }
            />
          ))}
          <Select
            name={`contacts.phones.${at}.type`}
            label={names.type}
            error={errorAt(`contacts.phones.${at}.type`)}
            value={phone.type}
            onChange={({ target }) =>
              put({ phones: withEntry(phones, at, { ...phone, type: target.value }) })
            }
          >
            <Options choices={phoneTypes} names={names.types} />
          </Select>
          <Button
            kind="secondary"
            small
            onClick={() => put({ phones: withEntry(phones, at, null) })}
          >
            {fill(names.remove, { name: phone.number || names.nameless })}
          </Button>
        </div>
      ))}
      <Button
        kind="secondary"
        onClick={() =>
          put({ phones: [...phones, { id: null, number: '', type: 'voice', description: null }] })
        }
      >
        {names.add_phone}
      </Button>
    </>
  );
}
