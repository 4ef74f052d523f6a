import type {
  Definition,
  Question,
} from '../../../src/consultations/definition/definition.schema.ts';

const options = (...texts: string[]) => texts.map((text, at) => ({ id: `o${at + 1}`, text }));

/** What a council might ask of its hubs: the same eight questions for everyone who is measured. */
const questions: Question[] = [
  {
    id: 'q1',
    type: 'one_of',
    title: 'How often do you use a community hub?',
    options: options('Every week', 'Every month', 'A few times a year', 'Never'),
    required: true,
  },
  {
    id: 'q2',
    type: 'several_of',
    title: 'What do you come for?',
    options: options(
      'Books',
      'Advice',
      'Warmth and company',
      'Something for children',
      'Computers',
    ),
  },
  {
    id: 'q3',
    type: 'scale',
    title: 'How easy is it to get to your hub?',
    from: 1,
    to: 5,
    low: 'Very hard',
    high: 'Very easy',
    required: true,
  },
  { id: 'q4', type: 'long_text', title: 'What would make your hub better?' },
  {
    id: 'q5',
    type: 'one_of',
    title: 'When should it be open that it is not now?',
    options: options('Early mornings', 'Evenings', 'Saturdays', 'Sundays', 'It is fine as it is'),
    required: true,
  },
  {
    id: 'q6',
    type: 'several_of',
    title: 'Who should be there to help?',
    options: options('Housing', 'Health', 'Jobs', 'Money advice', 'Police'),
  },
  {
    id: 'q7',
    type: 'scale',
    title: 'How likely are you to tell a friend about it?',
    from: 0,
    to: 10,
    low: 'Not likely',
    high: 'Very likely',
    required: true,
  },
  { id: 'q8', type: 'short_text', title: 'Which hub do you use most?' },
];

/** One question on each page, since one of the peers knows nothing else. */
export const eightQuestions: Definition & { pages: { items: Question[] }[] } = {
  format: 1,
  pages: questions.map((question, at) => ({
    id: `p${at + 1}`,
    title: question.title,
    items: [question],
  })),
};

export const askedOf = questions;
