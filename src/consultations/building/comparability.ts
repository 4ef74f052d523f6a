import type { Definition, Question } from '../definition/definition.schema.ts';
import { questionsOf } from '../definition/numbers.ts';
import { same } from './typed-meanwhile.ts';

/** What a new version changes about one question, for whoever compares answers. */
export interface QuestionChange {
  kind: 'added' | 'removed' | 'reworded' | 'other_kind' | 'options' | 'rules' | 'moved';
  /** The question as it now reads, or as it did. */
  title: string;
}

const options = (question: Question) => ('options' in question ? question.options : []);

function changed(before: Question, after: Question): QuestionChange['kind'] | undefined {
  if (before.type !== after.type) return 'other_kind';
  if (before.title !== after.title) return 'reworded';
  if (!same(options(before), options(after))) return 'options';
  if (!same(before, after)) return 'rules';
  return undefined;
}

/**
 * What publishing changes, question by question. Answers to a question that is not named are
 * compared as before; those to one that was removed are kept.
 */
export function questionChanges(before: Definition, after: Definition): QuestionChange[] {
  const byId = (definition: Definition) =>
    new Map(questionsOf(definition).map((question) => [question.id, question]));
  const [were, are] = [byId(before), byId(after)];
  const asked = (questions: ReadonlyMap<string, Question>, others: ReadonlyMap<string, Question>) =>
    [...questions.keys()].filter((id) => others.has(id));
  const orderBefore = asked(were, are);
  const orderAfter = asked(are, were);
  return [
    ...[...are].flatMap(([id, question]): QuestionChange[] => {
      const was = were.get(id);
      const { title } = question;
      if (!was) return [{ kind: 'added', title }];
      const kind =
        changed(was, question) ??
        (orderBefore.indexOf(id) === orderAfter.indexOf(id) ? undefined : 'moved');
      return kind ? [{ kind, title }] : [];
    }),
    ...[...were].flatMap(([id, { title }]): QuestionChange[] =>
      are.has(id) ? [] : [{ kind: 'removed', title }],
    ),
  ];
}
