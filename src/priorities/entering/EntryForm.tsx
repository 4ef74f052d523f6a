import { useState, type KeyboardEvent, type SyntheticEvent } from 'react';
import { fill } from '../../messages/fill.ts';
import type { Me } from '../../staff/me.ts';
import type { StaffClient } from '../../staff/session.queries.ts';
import { Button } from '../../staff/ui/Button.tsx';
import { PageHeading } from '../../staff/ui/PageHeading.tsx';
import { errorSentence } from '../../staff/ui/refusal.ts';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import type { SayWords } from '../say/say.words.ts';
import type { Similar } from './entering.queries.ts';
import { mistakeWords, type Choices, type EnteringWords } from './entering.words.ts';
import type { Entry } from './entry.ts';
import { EntryFields } from './EntryFields.tsx';
import { SavedEntries } from './SavedEntries.tsx';
import { SimilarOnes } from './SimilarOnes.tsx';
import { useEntering } from './use-entering.ts';

interface EntryFormProps {
  me: Me;
  client: StaffClient;
  words: EnteringWords;
  about: SayWords['about'];
  choices: Choices;
  authority: string;
}

const theirOwnWards = (me: Me, choices: Choices): Choices => ({
  ...choices,
  areas: choices.areas.map((area) => ({
    ...area,
    wards: area.wards.filter(({ name }) => me.wards.some((ward) => ward.name === name)),
  })),
});

/** What somebody said on paper, by phone or on a doorstep: one after the other, by keyboard alone. */
export function EntryForm({ me, client, words, about, choices, authority }: EntryFormProps) {
  const isCouncillor = me.role === 'councillor';
  const asked = new URLSearchParams(location.search).get('area');
  const areas = me.areas.filter(({ slug }) => choices.areas.some((one) => one.slug === slug));
  const area = areas.find(({ slug }) => slug === asked) ?? areas[0];
  const entering = useEntering(client, {
    area: area?.slug ?? '',
    channel: isCouncillor ? 'councillor' : '',
  });
  const [told, setTold] = useState('');
  const { entry, mistakes, failure, saved } = entering;
  const wrong = (name: keyof Entry) => mistakes[name] && mistakeWords(words, name, mistakes[name]);
  const problems = [
    ...(Object.keys(mistakes) as (keyof Entry)[]).map((name) => ({
      text: wrong(name)!,
      control: name as string,
    })),
    ...(failure ? [{ text: errorSentence(failure, words.errors) }] : []),
  ];

  const toTheWords = () => document.getElementById('said')?.focus();
  async function save(event: SyntheticEvent) {
    event.preventDefault();
    setTold('');
    if (await entering.save()) toTheWords();
  }
  async function support(similar: Similar) {
    setTold('');
    if (!(await entering.save(similar.id))) return;
    setTold(fill(words.supported, { words: similar.words }));
    toTheWords();
  }
  const saveByKeyboard = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save(event);
  };

  return (
    <>
      <PageHeading
        title={words.title}
        about={isCouncillor ? words.about_councillor : words.about}
      />
      <form className="entering" noValidate onSubmit={save} onKeyDown={saveByKeyboard}>
        {problems.length > 0 && !entering.busy && (
          <ErrorSummary title={words.errors.title} errors={problems} attempt={entering.attempt} />
        )}
        <EntryFields
          entry={entry}
          change={entering.change}
          wrong={wrong}
          words={words}
          about={about}
          choices={isCouncillor ? theirOwnWards(me, choices) : choices}
          areas={areas}
          asksChannel={!isCouncillor}
        />
        <SimilarOnes
          client={client}
          words={words}
          said={entry.said}
          area={entry.neighbourhood}
          onSupport={(similar) => void support(similar)}
        />
        <p className="actions">
          <Button type="submit" busy={entering.busy}>
            {entering.busy ? words.saving : words.save}
          </Button>
          <span className="quiet">{words.shortcut}</span>
        </p>
        <p role="status">
          {saved[0] &&
            problems.length === 0 &&
            !entering.busy &&
            [told, fill(words.saved, { code: saved[0].receipt })].filter(Boolean).join(' ')}
        </p>
      </form>
      <SavedEntries saved={saved} words={words} authority={authority} />
    </>
  );
}
