import { useEffect, useRef } from 'react';
import { groupFields, type GroupField } from './group-answers.ts';
import { looksLikeHome } from './home-address.ts';
import type { AskedWords, TellOptions, TellWords } from './tell.words.ts';

interface Props {
  answers: Readonly<Record<string, string>>;
  words: TellWords;
  asked: AskedWords;
  options: TellOptions;
}

const ours: readonly GroupField[] = ['relation', 'your_name', 'your_email', 'your_phone'];

/** Every answer before anything is sent: what anybody will read, and what only we do. */
export function TellCheck({ answers, words, asked, options }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const shown: Partial<Record<GroupField, string | undefined>> = {
    ...answers,
    neighbourhood: options.areas.find(({ slug }) => slug === answers.neighbourhood)?.name,
    hub: options.hubs.find(({ id }) => id === answers.hub)?.name,
    relation: asked.fields.relation.choices[answers.relation as 'run'],
    agreed: undefined,
  };
  const list = (fields: readonly GroupField[]) => (
    <dl className="answers">
      {fields
        .filter((field) => shown[field]?.trim())
        .map((field) => (
          <div key={field}>
            <dt>{asked.fields[field].label}</dt>
            <dd>{shown[field]}</dd>
          </div>
        ))}
    </dl>
  );
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        {asked.check.title}
      </h2>
      <p>
        <strong>{asked.check.not_yet}</strong>
      </p>
      <h3>{asked.check.public}</h3>
      {looksLikeHome(answers.place ?? '') && <p className="block">{words.home}</p>}
      {list(groupFields.filter((field) => !ours.includes(field)))}
      <h3>{asked.check.private}</h3>
      {list(ours)}
      <p>{asked.check.next}</p>
    </>
  );
}
