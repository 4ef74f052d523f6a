import { longDate } from '../../lib/dates.ts';
import { fill } from '../../messages/fill.ts';
import type { CaseRecord, FollowUp } from './case.ts';
import { channelOf } from './channel.ts';
import type { CasesWords } from './cases.words.ts';
import { Facts } from './Facts.tsx';
import { dateAndTime } from './moments.ts';

/** Whether they are asked how it went, in words. */
function askedHow({ state, way, ask_on: from, until }: FollowUp, words: CasesWords) {
  const { states } = words.follow_up;
  const day = (date: string) => longDate(date, words.locale);
  return fill(state === 'agreed' ? states[`agreed_${way}`] : states[state], {
    from: day(from),
    until: day(until),
  });
}

/** How a case stands: what for, since when, whose, and what comes next. */
export function CaseFacts({ record, words }: { record: CaseRecord; words: CasesWords }) {
  const { facts, locale } = words;
  const at = (moment: string | null) => moment && dateAndTime(moment, locale);
  const outcomes: Record<string, string> = words.outcomes;
  const isClosed = record.state === 'closed';
  const received = fill(facts.received_at, {
    at: dateAndTime(record.received_at, locale),
    channel: channelOf(record, words),
  });
  const enteredBy = record.entered_by && fill(facts.entered_by, { name: record.entered_by });
  return (
    <section aria-labelledby="case-facts">
      <h2 id="case-facts">{facts.title}</h2>
      <Facts
        facts={[
          [facts.outcome, record.outcome && outcomes[record.outcome]],
          [facts.closed, at(record.closed_at)],
          [facts.follow_up, record.follow_up && askedHow(record.follow_up, words)],
          [facts.forget, record.forget_on && longDate(record.forget_on, locale)],
          [facts.next_step, isClosed ? null : (at(record.next_step_at) ?? facts.no_next_step)],
          [
            facts.needs,
            record.needs.map(({ name, of }) => (of ? `${name} (${of})` : name)).join(', '),
          ],
          [facts.respond_by, record.reached_at || isClosed ? null : at(record.respond_by)],
          [facts.reached, at(record.reached_at) ?? facts.not_reached],
          [facts.tries, record.tries > 0 ? String(record.tries) : null],
          [facts.lead, record.lead ?? facts.nobody],
          [facts.team, record.team],
          [facts.area, record.neighbourhood ?? facts.no_area],
          [facts.received, [received, enteredBy].filter(Boolean).join(', ')],
        ]}
      />
    </section>
  );
}
