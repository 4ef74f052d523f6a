import type { PriorityField } from './priority.ts';

/** The form's steps in their order, each with what it asks. */
export const stepFields = {
  kind: ['kind'],
  said: ['said'],
  where: ['neighbourhood', 'ward', 'place', 'latitude', 'longitude'],
  similar: [],
  theme: ['theme'],
  contact: ['email', 'phone'],
  check: [],
  about: ['age_group', 'sex', 'ethnic_group', 'disability'],
} as const satisfies Record<string, readonly PriorityField[]>;

export type Step = keyof typeof stepFields;
export const steps = Object.keys(stepFields) as Step[];
export const isStep = (name: unknown): name is Step => steps.includes(name as Step);

/** The steps that are counted: those that ask before the answers are checked. */
export const questions: readonly Step[] = ['kind', 'said', 'where', 'theme', 'contact'];

/** The step that asks for a field; undefined for what no step asks. */
export function stepOf(field: string): Step | undefined {
  return steps.find((step) => (stepFields[step] as readonly string[]).includes(field));
}

/**
 * The step after one. Something that others said is shown only when there is any, and whoever came
 * back from checking the answers to change one returns there.
 */
export function nextStep(
  step: Step,
  { similar, checking }: { similar: boolean; checking: boolean },
): Step {
  if (step === 'where' && similar) return 'similar';
  if (checking && step !== 'check') return 'check';
  const after = steps.slice(steps.indexOf(step) + 1).filter((next) => next !== 'similar');
  return after[0] ?? step;
}
