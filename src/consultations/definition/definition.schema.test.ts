import { expect, test } from 'vitest';
import { definitionSchema } from './definition.schema.ts';

const page = (item: object) => ({ format: 1, pages: [{ id: 'p', title: 'You', items: [item] }] });
const choice = {
  id: 'q',
  type: 'one_of',
  title: 'Do you use the hub?',
  options: [
    { id: 'yes', text: 'Yes' },
    { id: 'no', text: 'No' },
  ],
};

test('takes a page with a question', () => {
  expect(definitionSchema.safeParse(page(choice)).success).toBe(true);
});

test.each([
  ['a kind of question that there is not', { ...choice, type: 'essay' }],
  ['one option alone', { ...choice, options: [{ id: 'yes', text: 'Yes' }] }],
  ['an id that would not fit a form field', { ...choice, id: 'Do you?' }],
])('refuses %s', (_, item) => {
  expect(definitionSchema.safeParse(page(item)).success).toBe(false);
});
