import { fill } from '../../messages/fill.ts';
import { Button } from '../../staff/ui/Button.tsx';
import type { AnsweringPlaces, AnsweringWords } from '../answering/asking.ts';
import { conditionWords } from '../definition/condition-words.ts';
import type { Condition, Definition, Question } from '../definition/definition.schema.ts';
import { questionNumbers, questionsOf } from '../definition/numbers.ts';
import type { BuildingWords } from './building.words.ts';
import { comparisonsFor, conditionOf, whenForm, type WhenRow } from './when-rows.ts';

interface Props {
  /** Of the page or item that it is about. */
  id: string;
  when: Condition | undefined;
  definition: Definition;
  words: BuildingWords;
  answering: AnsweringWords;
  places: AnsweringPlaces;
  onChange: (when: Condition | undefined) => void;
}

/** The questions that are asked before a page or item. */
function earlier(definition: Definition, id: string): Question[] {
  const order = definition.pages.flatMap((page) => [page.id, ...page.items.map((item) => item.id)]);
  const before = new Set(order.slice(0, order.indexOf(id)));
  return questionsOf(definition).filter((question) => before.has(question.id));
}

/** The answers that a comparison can name; undefined where any number can. */
function answersOf(question: Question, { answering, places }: Props) {
  if (question.type === 'area') {
    return places.wards.map(({ slug, name }) => ({ id: slug, text: name }));
  }
  if (!('options' in question)) return undefined;
  return [
    ...question.options,
    ...('other' in question && question.other ? [{ id: 'other', text: answering.other }] : []),
    ...('none' in question && question.none ? [{ id: 'none', text: answering.none }] : []),
  ];
}

/** When a page or question is asked: always, or by earlier answers. */
export function WhenFields(props: Props) {
  const { id, when, definition, words, answering, onChange } = props;
  const said = words.when;
  const form = whenForm(when);
  const questions = earlier(definition, id).filter(({ type }) => type !== 'ranking');
  const numbers = questionNumbers(definition);
  if (!form) {
    const reserved = { other: answering.other, none: answering.none };
    const condition = conditionWords(when!, definition, answering.conditions, reserved);
    return (
      <p>
        {fill(answering.only_if, { condition })}{' '}
        <Button kind="secondary" small onClick={() => onChange(undefined)}>
          {said.always}
        </Button>
      </p>
    );
  }
  const { join, rows } = form;
  const first = (question: Question): WhenRow => {
    const is = comparisonsFor(question)[0]!;
    const value = answersOf(question, props)?.[0]?.id ?? 1;
    return { question: question.id, is, negated: false, ...(is !== 'answered' && { value }) };
  };
  const set = (index: number, row: WhenRow) =>
    onChange(conditionOf({ join, rows: rows.with(index, row) }));
  return (
    <fieldset className="plain when-fields">
      <legend>{said.title}</legend>
      {rows.length === 0 && (
        <p className="quiet">{questions.length ? said.is_always : said.first}</p>
      )}
      {rows.length > 1 && (
        <select
          className="govuk-select"
          aria-label={said.join}
          value={join}
          onChange={(event) => onChange(conditionOf({ join: event.target.value as 'all', rows }))}
        >
          <option value="all">{said.all}</option>
          <option value="any">{said.any}</option>
        </select>
      )}
      {rows.map((row, index) => {
        const question = questions.find((one) => one.id === row.question);
        const answers = question && answersOf(question, props);
        return (
          <div
            className="when-row"
            role="group"
            aria-label={fill(said.row, { number: index + 1 })}
            key={index}
          >
            <select
              className="govuk-select"
              aria-label={said.question}
              value={row.question}
              onChange={(event) =>
                set(index, first(questions.find((one) => one.id === event.target.value)!))
              }
            >
              {!question && <option value={row.question}>{said.unknown}</option>}
              {questions.map((one) => (
                <option key={one.id} value={one.id}>
                  {`${numbers.get(one.id)}. ${one.title}`}
                </option>
              ))}
            </select>
            {question && (
              <select
                className="govuk-select"
                aria-label={said.comparison}
                value={`${row.negated ? 'not_' : ''}${row.is}`}
                onChange={(event) => {
                  const negated = event.target.value.startsWith('not_');
                  const is = event.target.value.replace('not_', '') as WhenRow['is'];
                  const { value, ...others } = row;
                  const needs = is !== 'answered' && {
                    value: value ?? first(question).value,
                  };
                  set(index, { ...others, is, negated, ...needs });
                }}
              >
                {comparisonsFor(question).flatMap((is) =>
                  (['', 'not_'] as const).map((not) => (
                    <option key={not + is} value={not + is}>
                      {said.comparisons[`${not}${is}`]}
                    </option>
                  )),
                )}
              </select>
            )}
            {row.is !== 'answered' && answers && (
              <select
                className="govuk-select"
                aria-label={said.answer}
                value={row.value}
                onChange={(event) => set(index, { ...row, value: event.target.value })}
              >
                {answers.map((answer) => (
                  <option key={answer.id} value={answer.id}>
                    {answer.text}
                  </option>
                ))}
              </select>
            )}
            {row.is !== 'answered' && question && !answers && (
              <input
                className="govuk-input govuk-input--width-5"
                type="number"
                step="any"
                aria-label={said.number}
                value={row.value ?? ''}
                onChange={(event) => set(index, { ...row, value: event.target.valueAsNumber || 0 })}
              />
            )}
            <Button
              kind="secondary"
              small
              onClick={() => onChange(conditionOf({ join, rows: rows.toSpliced(index, 1) }))}
            >
              {said.remove}
            </Button>
          </div>
        );
      })}
      {questions.length > 0 && (
        <Button
          kind="secondary"
          small
          onClick={() => onChange(conditionOf({ join, rows: [...rows, first(questions.at(-1)!)] }))}
        >
          {rows.length === 0 ? said.add : said.add_more}
        </Button>
      )}
    </fieldset>
  );
}
