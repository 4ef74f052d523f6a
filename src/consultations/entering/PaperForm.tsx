import { useState, type KeyboardEvent, type SyntheticEvent } from 'react';
import { flushSync } from 'react-dom';
import { fill } from '../../messages/fill.ts';
import { Button } from '../../staff/ui/Button.tsx';
import { Select } from '../../staff/ui/Field.tsx';
import { errorSentence } from '../../staff/ui/refusal.ts';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import type { EnterPaperProps } from './EnterPaper.tsx';
import type { Paper } from './paper.queries.ts';
import { readWholePaper } from './paper-reading.ts';
import { PaperQuestion } from './PaperQuestion.tsx';
import { SavedPapers } from './SavedPapers.tsx';
import { usePaper } from './use-paper.ts';

interface Props extends EnterPaperProps {
  paper: Paper;
}

const channels = ['paper', 'phone', 'doorstep', 'hub', 'email'] as const;

/** The field where the next paper begins. */
const toTheFirst = (form: HTMLElement) =>
  form.querySelector<HTMLElement>('.paper-questions :is(input, textarea):enabled')?.focus();

/** Goes to the next field with Enter, as on a till; at the last one, to the button. */
function moveOn(event: KeyboardEvent<HTMLFormElement>) {
  const from = event.target as HTMLElement;
  if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || from.tagName !== 'INPUT') return;
  event.preventDefault();
  const fields = [
    ...event.currentTarget.querySelectorAll<HTMLElement>(
      '.paper-questions :is(input, textarea):enabled, .paper-about select, button[type=submit]',
    ),
  ];
  fields[fields.indexOf(from) + 1]?.focus();
}

/** The questions of a paper, one below the other, to be filled in without a mouse. */
export function PaperForm({ client, words, workspace, places, about, paper }: Props) {
  const [number, setNumber] = useState(paper.versions[0]!.number);
  const [channel, setChannel] = useState<string>('paper');
  const [who, setWho] = useState<Record<string, string>>({});
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [problems, setProblems] = useState<{ text: string; control?: string }[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [told, tell] = useState('');
  const pile = usePaper(client);
  const version = paper.versions.find((each) => each.number === number)!;
  const { rows, answers, texts } = readWholePaper(version.definition, pile.typed, {
    ...words,
    ...places,
  });
  const wrong = rows.flatMap(({ question, reading, asked }, at) =>
    asked && reading.problem
      ? [
          {
            text: fill(words.problem, { number: at + 1, problem: words.problems[reading.problem] }),
            control: `answer-${question.id}`,
          },
        ]
      : [],
  );

  async function save(event: SyntheticEvent<HTMLElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    tell('');
    const isEmpty = Object.keys({ ...answers, ...texts }).length === 0;
    const found = wrong.length === 0 && isEmpty ? [{ text: words.empty }] : wrong;
    setProblems(found);
    setAttempt(attempt + 1);
    setLeft(new Set(rows.map(({ question }) => question.id)));
    if (found.length > 0) return;
    const code = await pile.save({
      consultation: paper.slug!,
      version: number,
      channel,
      answers,
      texts,
      about: who,
    });
    if (!code) return;
    flushSync(() => {
      setWho({});
      setLeft(new Set());
      tell(fill(words.saved, { code }));
    });
    toTheFirst(form);
  }
  async function takeBack(code: string) {
    if (await pile.takeBack(code)) tell(fill(words.taken_back, { code }));
  }
  function onKeyDown(event: KeyboardEvent<HTMLFormElement>) {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save(event);
    else moveOn(event);
  }
  const shown = pile.error ? [{ text: errorSentence(pile.error, workspace.errors) }] : problems;

  return (
    <>
      <form className="paper" noValidate onSubmit={save} onKeyDown={onKeyDown}>
        {shown.length > 0 && !pile.busy && (
          <ErrorSummary title={workspace.ui.error_title} errors={shown} attempt={attempt} />
        )}
        <fieldset className="paper-start">
          <legend>{words.start}</legend>
          <Select
            name="version"
            label={words.version}
            hint={words.version_hint}
            value={number}
            onChange={({ target }) => setNumber(Number(target.value))}
          >
            {paper.versions.map((each) => (
              <option key={each.number} value={each.number}>
                {fill(words.version_name, { number: each.number })}
              </option>
            ))}
          </Select>
          <Select
            name="channel"
            label={words.channel}
            value={channel}
            onChange={({ target }) => setChannel(target.value)}
          >
            {channels.map((each) => (
              <option key={each} value={each}>
                {words.channels[each]}
              </option>
            ))}
          </Select>
        </fieldset>
        <ol className="paper-questions">
          {rows.map((row, at) => (
            <PaperQuestion
              key={row.question.id}
              row={row}
              number={at + 1}
              typed={pile.typed[row.question.id] ?? ''}
              checked={left.has(row.question.id)}
              words={words}
              onType={(text) => pile.type(row.question.id, text)}
              onLeave={() => setLeft((before) => new Set(before).add(row.question.id))}
            />
          ))}
        </ol>
        {paper.asks_equality && (
          <fieldset className="paper-about">
            <legend>{words.equality}</legend>
            <p className="quiet">{words.equality_hint}</p>
            <div>
              {about.map(({ name, legend, choices }) => (
                <Select
                  key={name}
                  name={`about-${name}`}
                  label={legend}
                  value={who[name] ?? ''}
                  onChange={({ target }) => setWho({ ...who, [name]: target.value })}
                >
                  {choices.map(({ value, text }) => (
                    <option key={value} value={value}>
                      {text}
                    </option>
                  ))}
                </Select>
              ))}
            </div>
          </fieldset>
        )}
        <p className="actions">
          <Button type="submit" busy={pile.busy}>
            {pile.busy ? words.saving : words.save}
          </Button>
        </p>
        <p role="status">{told}</p>
      </form>
      <SavedPapers saved={pile.saved} words={words} onTakeBack={(code) => void takeBack(code)} />
    </>
  );
}
