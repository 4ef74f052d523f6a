import { Field, LongField, Select } from '../../staff/ui/Field.tsx';
import { aboutYou, kinds } from '../say/priority.ts';
import type { SayWords } from '../say/say.words.ts';
import { channels, type Entry } from './entry.ts';
import type { Choices, EnteringWords } from './entering.words.ts';

interface Props {
  entry: Entry;
  change: (name: keyof Entry, value: string) => void;
  /** The words for what is wrong with a field. */
  wrong: (name: keyof Entry) => string | undefined;
  words: EnteringWords;
  /** The words of the questions about the person, as residents are asked them. */
  about: SayWords['about'];
  choices: Choices;
  areas: readonly { slug: string; name: string }[];
  /** Councillors raise what they raise as councillors: they are not asked how it came. */
  asksChannel: boolean;
}

type Option = readonly [value: string, text: string];

/** The questions of the form, in the order of a pile of paper: where and how first, which stay. */
export function EntryFields({
  entry,
  change,
  wrong,
  words,
  about,
  choices,
  areas,
  asksChannel,
}: Props) {
  const area = choices.areas.find(({ slug }) => slug === entry.neighbourhood);
  const control = (name: keyof Entry) => ({
    name,
    value: entry[name],
    error: wrong(name),
    onChange: ({ target }: { target: { value: string } }) => change(name, target.value),
  });
  const select = (name: keyof Entry, label: string, options: readonly Option[], none?: string) => (
    <Select label={label} {...control(name)}>
      {(none !== undefined || !entry[name]) && <option value="">{none ?? words.choose}</option>}
      {options.map(([value, text]) => (
        <option key={value} value={value}>
          {text}
        </option>
      ))}
    </Select>
  );
  return (
    <>
      <div className="entering-row">
        {select(
          'neighbourhood',
          words.neighbourhood,
          areas.map(({ slug, name }) => [slug, name]),
        )}
        {select(
          'ward',
          words.ward,
          (area?.wards ?? []).map(({ slug, name }) => [slug, name]),
          words.no_ward,
        )}
        {asksChannel &&
          select(
            'channel',
            words.channel,
            channels.map((channel) => [channel, words.channels[channel]]),
          )}
      </div>
      <LongField label={words.said} hint={words.said_hint} {...control('said')} rows={5} />
      <div className="entering-row">
        {select(
          'kind',
          words.kind,
          kinds.map((kind) => [kind, words.kinds[kind]]),
        )}
        {select(
          'theme',
          words.theme,
          choices.themes.map(({ slug, name }) => [slug, name]),
          words.not_sure,
        )}
        {select(
          'place',
          words.place,
          (area?.hubs ?? []).map(({ id, name }) => [id, name]),
          words.no_place,
        )}
      </div>
      <fieldset className="entering-group">
        <legend>{words.contact}</legend>
        <p className="quiet">{words.contact_hint}</p>
        <div className="entering-row">
          <Field label={words.email} type="email" autoComplete="off" {...control('email')} />
          <Field label={words.phone} type="tel" autoComplete="off" {...control('phone')} />
        </div>
      </fieldset>
      <details className="entering-group">
        <summary>{words.person}</summary>
        <p className="quiet">{words.person_hint}</p>
        <div className="entering-row">
          {(Object.keys(aboutYou) as (keyof typeof aboutYou)[]).map((question) => {
            const { legend, ...answers } = about[question];
            return (
              <div key={question}>
                {select(question, legend, Object.entries(answers), words.not_said)}
              </div>
            );
          })}
        </div>
      </details>
    </>
  );
}
