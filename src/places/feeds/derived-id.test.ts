import { expect, test } from 'vitest';
import { derivedId } from './derived-id.ts';

const dns = '6ba7b810-9dad-11d1-80b4-00c04fd430c8';

test('follows RFC 9562, whose appendix gives an example', () => {
  expect(derivedId(dns, 'www.example.com')).toBe('2ed6657d-e927-568b-95e1-2665a8aea6a2');
});

test('differs between the parts of a record and between records', () => {
  const other = '6ba7b811-9dad-11d1-80b4-00c04fd430c8';
  const ids = [derivedId(dns, 'address'), derivedId(dns, 'fees'), derivedId(other, 'address')];
  expect(new Set(ids).size).toBe(3);
});
