import { fill } from '../../messages/fill.ts';
import { DataTable } from '../../staff/ui/DataTable.tsx';
import { sumAnswers, sumTold } from './numbers.ts';
import type { FollowUpNumbers } from './numbers.schema.ts';
import {
  monthName,
  shown,
  shownSum,
  type QuestionWords,
  type SupportNumbersWords,
} from './numbers.words.ts';

interface Props {
  numbers: FollowUpNumbers;
  questions: QuestionWords;
  words: SupportNumbersWords;
}

const ORDER = ['met', 'manage', 'kept', 'respect'] as const;

function Question({ name, ...props }: Props & { name: (typeof ORDER)[number] }) {
  const { numbers, words } = props;
  const { ask, choices } = props.questions[name];
  const w = words.follow_up;
  const labels = new Map([...Object.entries(choices), ['', w.left_out]]);
  const isLeftOut = numbers.tellings.some(({ questions }) =>
    questions.some(({ key, answers }) => key === name && answers.some((each) => each.key === '')),
  );
  // That nobody left it out is about nobody.
  const keys = [...labels.keys()].filter((key) => key !== '' || isLeftOut);
  const title = fill(w.by_area, { question: ask });
  const areas = numbers.areas
    .map((area) => ({ ...area, sums: sumAnswers(numbers.tellings, name, keys, area.key) }))
    .filter(({ sums }) => sums.some(({ sum }) => sum));
  return (
    <section aria-label={ask}>
      <h3>{ask}</h3>
      <DataTable
        caption={ask}
        columns={[
          { key: 'answer', label: w.answer, cell: ({ key }) => labels.get(key) ?? key },
          {
            key: 'people',
            label: w.people,
            numeric: true,
            cell: ({ sum }) => shownSum(sum, words),
          },
        ]}
        rows={sumAnswers(numbers.tellings, name, keys)}
        rowKey={({ key }) => key}
        empty={words.not_told}
      />
      {areas.length > 0 && (
        <DataTable
          caption={title}
          columns={[
            { key: 'area', label: words.parts.area, cell: ({ name: area }) => area },
            ...keys.map((key, index) => ({
              key,
              label: labels.get(key)!,
              numeric: true,
              cell: ({ sums }: (typeof areas)[number]) => shownSum(sums[index]!.sum, words),
            })),
          ]}
          rows={areas}
          rowKey={({ key }) => key}
          empty={words.not_told}
        />
      )}
    </section>
  );
}

/** What those said who were asked how it went: how many answered first, for they chose to. */
export function FollowUps(props: Props) {
  const { numbers, words } = props;
  const { tellings } = numbers;
  const w = words.follow_up;
  const asked = tellings.reduce((sum, each) => sum + each.asked, 0);
  const answered = tellings.reduce((sum, each) => sum + each.answered, 0);
  const byStaff = sumTold(tellings.map(({ by_staff: number }) => number));
  return (
    <section aria-labelledby="numbers-follow-up">
      <h2 id="numbers-follow-up">{w.title}</h2>
      <p className="quiet numbers-rules">{w.about}</p>
      {tellings.length === 0 ? (
        <p className="block">{w.none}</p>
      ) : (
        <>
          <p>
            {fill(w.period, {
              first: monthName(tellings[0]!.first_month, words),
              last: monthName(tellings.at(-1)!.last_month, words),
            })}
          </p>
          <ul className="numbers-figures">
            <li className="block">
              <strong>{shown(asked, words)}</strong> {w.asked}
            </li>
            <li className="block">
              <strong>{shown(answered, words)}</strong>{' '}
              {fill(w.answered, {
                share: (answered / asked).toLocaleString(words.locale, { style: 'percent' }),
              })}
            </li>
          </ul>
          {byStaff && <p>{fill(w.by_staff, { number: shownSum(byStaff, words) })}</p>}
          <div className="numbers-parts">
            {ORDER.map((name) => (
              <Question key={name} name={name} {...props} />
            ))}
          </div>
        </>
      )}
    </section>
  );
}
