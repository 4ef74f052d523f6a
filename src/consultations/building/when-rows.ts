import type { Condition, Question } from '../definition/definition.schema.ts';

/** One line of the form for a condition. */
export interface WhenRow {
  question: string;
  is: 'answered' | 'equal' | 'includes' | 'less' | 'more';
  negated: boolean;
  value?: string | number | undefined;
}

/** What the form for a condition holds: lines that must all hold, or of which one must. */
export interface WhenForm {
  join: 'all' | 'any';
  rows: WhenRow[];
}

function row(condition: Condition, negated = false): WhenRow | undefined {
  if ('not' in condition) return negated ? undefined : row(condition.not, true);
  return 'question' in condition ? { ...condition, negated } : undefined;
}

/** A condition as the form has it; undefined for one with more levels than the form shows. */
export function whenForm(condition: Condition | undefined): WhenForm | undefined {
  if (!condition) return { join: 'all', rows: [] };
  const join = 'any' in condition ? 'any' : 'all';
  const parts =
    'any' in condition ? condition.any : 'all' in condition ? condition.all : [condition];
  const rows = parts.map((part) => row(part));
  return rows.every((one) => one !== undefined) ? { join, rows } : undefined;
}

/** The condition that a form says; undefined for no lines. */
export function conditionOf({ join, rows }: WhenForm): Condition | undefined {
  const parts = rows.map(({ question, is, negated, value }): Condition => {
    const compared = { question, is, ...(is !== 'answered' && { value }) };
    return negated ? { not: compared } : compared;
  });
  if (parts.length < 2) return parts[0];
  return join === 'any' ? { any: parts } : { all: parts };
}

/** What can be compared of a question: the first is what a new line begins with. */
export function comparisonsFor({ type }: Question): WhenRow['is'][] {
  switch (type) {
    case 'one_of':
    case 'area':
      return ['equal', 'answered'];
    case 'several_of':
      return ['includes', 'answered'];
    case 'scale':
    case 'number':
      return ['more', 'less', 'equal', 'answered'];
    default:
      return ['answered'];
  }
}
