import { expect, test } from 'vitest';
import { jsonBlock } from './json-block.ts';
import { spokenAddress, telephoneLink } from './links.ts';

test('a number is rung without its spaces', () => {
  expect(telephoneLink('01642 245432')).toBe('tel:01642245432');
});

test('a web address is said without what only machines need', () => {
  expect(spokenAddress('https://libraries.example.gov.uk/')).toBe('libraries.example.gov.uk');
  expect(spokenAddress('http://example.org/a/b')).toBe('example.org/a/b');
});

test('a name cannot end the block that holds it', () => {
  const block = jsonBlock({ name: '</script><b>' });
  expect(block).not.toContain('<');
  expect(JSON.parse(block)).toEqual({ name: '</script><b>' });
});
