import { expect, it, vi } from 'vitest';
import { answerPlace, answerTyped, type Town } from './find-answer.ts';

const town: Town = {
  findable: [
    { slug: 'area-north', name: 'North' },
    { slug: 'newport', name: 'Newport' },
    { slug: 'north-ormesby', name: 'North Ormesby' },
    { slug: 'marton-east', name: 'Marton East' },
    { slug: 'marton-west', name: 'Marton West' },
  ],
  districts: ['ts1', 'ts3'],
};
const chunk = async () => ({ newport: '5NQ', gone: '9ZZ' });
const never = vi.fn<() => Promise<never>>();

it('answers a ward or an area by its name, and asks which when several fit', async () => {
  expect(await answerTyped('newport', town, never)).toEqual({ found: ['newport'] });
  expect(await answerTyped('north', town, never)).toEqual({ found: ['area-north'] });
  expect(await answerTyped('n ormesby', town, never)).toEqual({ found: ['north-ormesby'] });
  expect(await answerTyped('marton', town, never)).toEqual({
    found: ['marton-east', 'marton-west'],
  });
  expect(never).not.toHaveBeenCalled();
});

it('answers a postcode by asking for its district and nothing else', async () => {
  const fetchChunk = vi.fn(chunk);
  expect(await answerTyped('ts15nq', town, fetchChunk)).toEqual({ found: ['newport'] });
  expect(fetchChunk.mock.calls).toEqual([['ts1']]);
});

it.each([
  ['', 'empty', ''],
  ['   ', 'empty', ''],
  ['TS1', 'partial', 'TS1'],
  ['TS1 5NQQ', 'malformed', 'TS1 5NQQ'],
  ['ec1a1bb', 'elsewhere', 'EC1A 1BB'],
  ['ts1 1aa', 'unknown', 'TS1 1AA'],
  ['TS1 9ZZ', 'unknown', 'TS1 9ZZ'],
  ['Redcar', 'no_such_ward', 'Redcar'],
])('says what is wrong with "%s"', async (typed, problem, named) => {
  expect(await answerTyped(typed, town, chunk)).toEqual({ problem, typed: named });
});

it('says so where no postcodes are loaded, and still knows the wards', async () => {
  const bare = { ...town, districts: null };
  for (const [typed, named] of [
    ['ts15nq', 'TS1 5NQ'],
    ['TS1', 'TS1'],
  ] as const) {
    expect(await answerTyped(typed, bare, never)).toEqual({ problem: 'not_loaded', typed: named });
  }
  expect(await answerTyped('newport', bare, never)).toEqual({ found: ['newport'] });
  expect(never).not.toHaveBeenCalled();
});

it('says that the connection failed, rather than that the postcode is unknown', async () => {
  const failing = () => Promise.reject(new TypeError('Failed to fetch'));
  expect(await answerTyped('TS1 5NQ', town, failing)).toEqual({
    problem: 'offline',
    typed: 'TS1 5NQ',
  });
  expect(await answerPlace([-1.2, 54.5], failing)).toEqual({
    problem: 'offline_shapes',
    typed: '',
  });
});

it('answers a place with its ward, or that it is outside', async () => {
  expect(await answerPlace([-1.2, 54.5], async () => 'newport')).toEqual({ found: ['newport'] });
  expect(await answerPlace([0, 51], async () => undefined)).toEqual({
    problem: 'outside',
    typed: '',
  });
});
