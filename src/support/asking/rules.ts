/** How a question is answered: one (`pick`: of many) or several of a list, a yes, a line or lines. */
export type FieldKind = 'one_of' | 'pick' | 'several_of' | 'yes' | 'line' | 'lines';

interface Rule {
  kind: FieldKind;
  required?: true;
  /** The answers, where they are always the same; other lists are the council's. */
  values?: readonly string[];
  /** Asked only where another question has one of these answers. */
  only?: readonly [field: string, ...values: string[]];
  /** Longest text in Unicode code points. */
  limit?: number;
  pattern?: RegExp;
}

const SHORT = 300;
const notForMe = ['for_whom', 'someone', 'client'] as const;

/**
 * What a person who asks for help is asked, in the order in which they are asked it: the fields of the
 * database's `private.referral_fields`, under its names and with its rules.
 */
export const fields = {
  for_whom: { kind: 'one_of', values: ['me', 'someone', 'client'], required: true },
  agreed: { kind: 'yes', required: true, only: notForMe },
  asked_by: { kind: 'line', required: true, only: notForMe, limit: SHORT },
  needs: { kind: 'several_of', required: true },
  words: { kind: 'lines', limit: 4000 },
  how_soon: { kind: 'one_of', values: ['today', 'this_week', 'can_wait'] },
  neighbourhood: { kind: 'one_of' },
  name: { kind: 'line', required: true, limit: 120 },
  ways: {
    kind: 'several_of',
    values: ['phone', 'email', 'post', 'hub', 'through'],
    required: true,
  },
  phone: {
    kind: 'line',
    required: true,
    only: ['ways', 'phone'],
    pattern: /^[+(]?[0-9][0-9 ()-]{8,24}$/,
  },
  email: {
    kind: 'line',
    required: true,
    only: ['ways', 'email'],
    pattern: /^(?=.{1,254}$)[^@\s]+@[^@\s]+\.[^@\s]+$/,
  },
  post_address: { kind: 'lines', required: true, only: ['ways', 'post'], limit: SHORT },
  hub: { kind: 'pick', required: true, only: ['ways', 'hub'] },
  through_whom: { kind: 'line', required: true, only: ['ways', 'through'], limit: SHORT },
  safe_messages: { kind: 'several_of', values: ['voicemail', 'text', 'email', 'post'] },
  safe_days: { kind: 'several_of', values: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] },
  safe_times: { kind: 'several_of', values: ['morning', 'afternoon', 'evening'] },
  caller_says: { kind: 'line', limit: SHORT },
  safe_word: { kind: 'line', limit: SHORT },
  must_not: { kind: 'lines', limit: SHORT },
  communication: {
    kind: 'several_of',
    values: ['interpreter', 'bsl', 'textphone', 'someone_with_me'],
  },
  language: { kind: 'line', required: true, only: ['communication', 'interpreter'], limit: SHORT },
  share_with: { kind: 'several_of' },
  contact_consent: { kind: 'yes', required: true },
  wants_code: { kind: 'yes' },
  age_group: { kind: 'one_of' },
  sex: { kind: 'one_of' },
  ethnic_group: { kind: 'one_of' },
  disability: { kind: 'one_of' },
} as const satisfies Record<string, Rule>;

export type FieldName = keyof typeof fields;
export const fieldNames = Object.keys(fields) as FieldName[];
export const ruleOf = (name: FieldName): Rule => fields[name];

/** One question each, but for what can only be answered together. */
export const steps = {
  who: ['for_whom', 'agreed', 'asked_by'],
  needs: ['needs'],
  words: ['words'],
  soon: ['how_soon'],
  where: ['neighbourhood'],
  name: ['name'],
  ways: ['ways', 'phone', 'email', 'post_address', 'hub', 'through_whom'],
  messages: ['safe_messages'],
  when: ['safe_days', 'safe_times'],
  calling: ['caller_says', 'safe_word', 'must_not'],
  talking: ['communication', 'language'],
  sharing: ['share_with'],
  agree: ['contact_consent', 'wants_code'],
  about: ['age_group', 'sex', 'ethnic_group', 'disability'],
} as const satisfies Record<string, readonly FieldName[]>;

export type StepId = keyof typeof steps;
/** The steps before the answers are checked; `about` comes after that. */
export const askedSteps = (Object.keys(steps) as StepId[]).filter((step) => step !== 'about');

/** What the names of the form's fields begin with, which no line that somebody types does. */
export const PREFIX = '5b1f3c9ae07d4286.';

export const controlId = (name: FieldName, value?: string) =>
  value === undefined ? `ask-${name}` : `ask-${name}-${value || 'none'}`;
