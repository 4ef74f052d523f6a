import type { Definition, Item } from '../definition/definition.schema.ts';
import { definitionProblems } from '../definition/definition-problems.ts';
import { isQuestion } from '../definition/path.ts';
import type { Facts } from './building.queries.ts';

/** Something to look at before a consultation opens. */
export interface Finding {
  rule: string;
  /** The id of the page or question that it is about; empty for the whole. */
  subject: string;
  /** Whether it must be mended; otherwise it can be set aside with a reason. */
  blocking: boolean;
  /** What was found, for the sentence that tells of it. */
  values?: Readonly<Record<string, string | number>>;
  /** The words that it is about: whoever sets it aside does so for these. */
  wording?: string;
}

interface Dates {
  closes_at: string | null;
  report_by: string | null;
  retained_until: string | null;
}

const at = (rule: string, subject = ''): Finding => ({ rule, subject, blocking: true });

/** What is missing in the words and dates; the database refuses to publish for the same reasons. */
function gaps(facts: Facts, dates: Dates): Finding[] {
  return Object.entries({
    no_summary: !facts.summary.trim(),
    no_decision_maker: !facts.decided_by.trim(),
    no_influence: !facts.can_change.trim(),
    no_contact: !facts.contact.trim(),
    no_other_format: !facts.other_formats.trim(),
    no_privacy: !facts.privacy.trim(),
    no_dates: !dates.closes_at,
    no_report_by: !dates.report_by,
    no_retention: !dates.retained_until,
  }).flatMap(([rule, holds]) => (holds ? at(rule) : []));
}

/** Whether something that people read is still empty, or that they need is not there. */
const isEmpty = (item: Item): boolean => {
  if (item.type === 'text_block') return !item.text.trim();
  if (item.type === 'picture_block') return !item.picture;
  if (!item.title.trim()) return true;
  if ('options' in item) return item.options.some(({ text }) => !text.trim());
  return item.type === 'scale' && !(item.low.trim() && item.high.trim());
};

/** Pages and items on which something is still to be written, by id. */
const unfinished = ({ pages }: Definition): Finding[] =>
  pages.flatMap((page) => [
    ...(page.title.trim() && page.items.length > 0 ? [] : [at('unfinished', page.id)]),
    ...page.items.filter(isEmpty).map(({ id }) => at('unfinished', id)),
  ]);

/** What keeps a consultation from opening: what is missing, unfinished, or leads nowhere. */
export function openingGaps(facts: Facts, dates: Dates, definition: Definition): Finding[] {
  const items = definition.pages.flatMap((page) => page.items);
  if (!items.some(isQuestion)) return [...gaps(facts, dates), at('no_questions')];
  const open = unfinished(definition);
  return [
    ...gaps(facts, dates),
    ...items.flatMap((item) =>
      item.type === 'picture_block' && !item.alt.trim() ? at('no_alt_text', item.id) : [],
    ),
    // What is not written yet would be found wanting in every other way, too.
    ...(open.length > 0
      ? open
      : definitionProblems(definition).map((problem) => at(problem.code, problem.at))),
  ];
}
