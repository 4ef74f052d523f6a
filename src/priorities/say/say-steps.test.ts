import { expect, test } from 'vitest';
import { nothingSaid } from './priority.ts';
import { nextStep, stepFields, stepOf, steps, type Step } from './say-steps.ts';

const plain = { similar: false, checking: false };

test('every field is asked once', () => {
  const asked = steps.flatMap((step) => [...stepFields[step]]);
  expect(asked.toSorted()).toEqual(Object.keys(nothingSaid).toSorted());
});

test('one question follows the other to the last', () => {
  const walked: Step[] = ['kind'];
  while (walked.at(-1) !== 'about') walked.push(nextStep(walked.at(-1)!, plain));
  expect(walked).toEqual(['kind', 'said', 'where', 'theme', 'contact', 'check', 'about']);
  expect(nextStep('about', plain)).toBe('about');
});

test('what others said comes after where it is about, when there is any', () => {
  expect(nextStep('where', { similar: true, checking: false })).toBe('similar');
  expect(nextStep('similar', plain)).toBe('theme');
});

test('whoever changes an answer goes back to checking', () => {
  expect(nextStep('kind', { similar: false, checking: true })).toBe('check');
  expect(nextStep('similar', { similar: true, checking: true })).toBe('check');
  expect(nextStep('check', { similar: false, checking: true })).toBe('about');
});

test('a mistake leads to the step that asks for it', () => {
  expect(stepOf('ward')).toBe('where');
  expect(stepOf('seconds_taken')).toBeUndefined();
});
