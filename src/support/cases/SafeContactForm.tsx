import { useState } from 'react';
import { fill } from '../../messages/fill.ts';
import { Choices } from '../../staff/ui/Choices.tsx';
import { Field, LongField, Select } from '../../staff/ui/Field.tsx';
import { NamedOptions } from '../../staff/ui/NamedOptions.tsx';
import { RadioList } from '../../staff/ui/RadioList.tsx';
import { useTyped } from '../../staff/ui/use-typed.ts';
import type { CasePart } from './case-part.ts';
import type { CaseContact } from './case.ts';
import { CaseForm } from './CaseForm.tsx';

const TEXTS = [
  ...(['name', 'phone', 'email', 'post_address', 'through_whom', 'caller_says'] as const),
  ...(['safe_word', 'must_not', 'language', 'asked_by'] as const),
];
const LISTS = ['ways', 'safe_messages', 'safe_days', 'safe_times', 'communication'] as const;
type Text = (typeof TEXTS)[number];
type List = (typeof LISTS)[number];

const textsOf = (contact: CaseContact) => ({
  ...(Object.fromEntries(TEXTS.map((name) => [name, contact[name] ?? ''])) as Record<Text, string>),
  hub: contact.hub_id ?? '',
  reason: '',
});
const listsOf = (contact: CaseContact) =>
  Object.fromEntries(LISTS.map((name) => [name, contact[name]])) as Record<List, string[]>;

/** What they told us since about reaching them, or that they want to be left alone. */
export function SafeContactForm({ contact, ...part }: CasePart & { contact: CaseContact }) {
  const { words, record, hubs } = part;
  const { reach, safe, ways } = words;
  const [wants, setWants] = useState(contact.withdrawn_at ? '' : 'yes');
  const [consent, setConsent] = useState('');
  const { typed, bind } = useTyped(() => textsOf(contact));
  const [lists, setLists] = useState(() => listsOf(contact));
  const has = (list: List, choice: string) => lists[list].includes(choice);
  const choices = (name: List, legend: string, names: Readonly<Record<string, string>>) => (
    <Choices
      name={name}
      legend={legend}
      options={Object.entries(names).map(([id, text]) => ({ id, name: text }))}
      chosen={lists[name]}
      onChange={(chosen) => setLists((before) => ({ ...before, [name]: chosen }))}
    />
  );
  const isOnly = record.contacts.length === 1;
  return (
    <CaseForm
      {...part}
      record={{ ...record, ...contact.case }}
      said={{
        title: isOnly ? reach.title : fill(reach.titled, { reference: contact.case.reference }),
        save: reach.save,
      }}
      change="change_safe_contact"
      answers={() => {
        const { reason, ...texts } = typed;
        return {
          ...{ reason, consent },
          wants_contact: wants ? wants === 'yes' : null,
          contact: wants === 'yes' ? { ...texts, ...lists } : {},
        };
      }}
    >
      <RadioList
        name="wants_contact"
        legend={reach.wants}
        value={wants}
        onChange={setWants}
        options={[
          ['yes', contact.withdrawn_at ? reach.again : reach.yes],
          ['no', reach.no, reach.no_hint],
        ]}
      />
      {wants === 'yes' && (
        <>
          {contact.withdrawn_at && (
            <RadioList
              name="consent"
              legend={reach.consent}
              value={consent}
              onChange={setConsent}
              options={Object.entries(safe.consents).filter(([code]) => code !== 'themselves')}
            />
          )}
          <Field {...bind('name', safe.name)} />
          {choices('ways', reach.ways, reach.way_names)}
          {has('ways', 'phone') && <Field {...bind('phone', safe.phone)} type="tel" />}
          {has('ways', 'email') && <Field {...bind('email', safe.email)} type="text" />}
          {has('ways', 'post') && <LongField {...bind('post_address', safe.post)} rows={3} />}
          {has('ways', 'hub') && (
            <Select {...bind('hub', safe.hub)}>
              <option value="">{words.need.choose}</option>
              <NamedOptions among={hubs} />
            </Select>
          )}
          {has('ways', 'through') && <Field {...bind('through_whom', safe.through)} />}
          {choices('safe_messages', reach.messages, {
            ...{ voicemail: ways.voicemail, text: ways.text, email: ways.email, post: ways.post },
          })}
          {choices('safe_days', reach.days, safe.day_names)}
          {choices('safe_times', reach.times, safe.time_names)}
          <LongField {...bind('must_not', reach.must_not)} rows={2} />
          <Field {...bind('caller_says', reach.says)} />
          <Field {...bind('safe_word', safe.safe_word)} />
          {choices('communication', safe.communication, safe.needs)}
          {has('communication', 'interpreter') && <Field {...bind('language', safe.language)} />}
          {record.for_whom !== 'me' || contact.asked_by ? (
            <Field {...bind('asked_by', safe.asked_by)} />
          ) : null}
        </>
      )}
      <LongField {...bind('reason', reach.reason, reach.reason_hint)} rows={2} />
    </CaseForm>
  );
}
