import { expect, test } from 'vitest';
import { inboxAddress, noFilter, readFilter } from './inbox-filter.ts';

const read = (query: string) => readFilter(new URLSearchParams(query));

test('a filter survives its own address', () => {
  const filter = { ...noFilter, state: 'published', theme: 'none', words: 'dog & cat' } as const;
  expect(read(inboxAddress(filter, 'a'))).toEqual(filter);
  expect(inboxAddress(filter, 'a')).toBe(
    '?state=published&theme=none&words=dog+%26+cat&priority=a',
  );
});

test('no filter is the plain address', () => {
  expect(inboxAddress({ ...noFilter, words: '  ' })).toBe('./');
  expect(read('')).toEqual(noFilter);
});

test('what is no state, kind or channel asks for nothing', () => {
  expect(read('state=secret&kind=1&channel=<b>')).toEqual(noFilter);
});
