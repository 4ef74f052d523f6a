import { expect, test } from 'vitest';
import type { Definition, Question } from '../definition/definition.schema.ts';
import { responsesCsv, responseFacts, type ExportedResponse } from './responses-csv.ts';

const options = (...ids: string[]) => ids.map((id) => ({ id, text: id.toUpperCase() }));
const asking = (...items: Question[]): Definition => ({
  format: 1,
  pages: [{ id: 'p', title: 'Page', items }],
});
const uses: Question = {
  id: 'uses',
  type: 'one_of',
  title: 'Do you?',
  options: options('yes', 'no'),
};
const goesFor: Question = {
  ...{ id: 'for', type: 'several_of', title: 'What for?', other: true, none: true },
  options: options('food', 'talk'),
};
const response = (more: Partial<ExportedResponse>) =>
  ({ version: 1, answers: {}, texts: {}, ...more }) as ExportedResponse;
/** The answers of each response by column, without the empty ones; and the columns themselves. */
function read(versions: Definition[], responses: ExportedResponse[]) {
  const csv = responsesCsv(
    versions.map((definition, at) => ({ number: at + 1, definition })),
    responses,
  );
  const [heading, ...lines] = csv.replace('\uFEFF', '').trimEnd().split('\r\n');
  const columns = heading!.split(',').slice(responseFacts.length);
  return {
    columns,
    rows: lines.map((line) => {
      const fields = line.split(',').slice(responseFacts.length);
      return Object.fromEntries(columns.map((name, at) => [name, fields[at]]).filter(([, v]) => v));
    }),
  };
}

test('a column is named by its question, and by its option where several can be chosen', () => {
  const { columns, rows } = read(
    [asking(uses, goesFor)],
    [
      response({ answers: { uses: 'no', for: ['talk', 'other'] }, texts: { for: 'Music' } }),
      response({ answers: { for: ['none'] } }),
    ],
  );
  expect(columns).toEqual([
    'q.uses',
    'q.for.food',
    'q.for.talk',
    'q.for.other',
    'q.for.other.words',
    'q.for.none',
  ]);
  expect(rows).toEqual([
    {
      ...{ 'q.uses': 'no', 'q.for.food': '0', 'q.for.talk': '1', 'q.for.other': '1' },
      ...{ 'q.for.other.words': 'Music', 'q.for.none': '0' },
    },
    { 'q.for.food': '0', 'q.for.talk': '0', 'q.for.other': '0', 'q.for.none': '1' },
  ]);
});

test('a ranking tells the place of each option, a point its degrees or the area instead', () => {
  const { rows } = read(
    [
      asking(
        { id: 'order', type: 'ranking', title: 'First?', options: options('roof', 'door') },
        { id: 'spot', type: 'point', title: 'Where?' },
      ),
    ],
    [
      response({ answers: { order: ['door', 'roof'], spot: [54.5, -1.25] } }),
      response({ answers: { spot: 'north' } }),
    ],
  );
  expect(rows).toEqual([
    {
      ...{ 'q.order.roof': '2', 'q.order.door': '1' },
      ...{ 'q.spot.latitude': '54.5', 'q.spot.longitude': '-1.25' },
    },
    { 'q.spot.neighbourhood': 'north' },
  ]);
});

test('a later version adds columns at the end, and what it did not offer is empty and not 0', () => {
  const books: Question = { ...goesFor, options: options('food', 'talk', 'books') };
  const { columns, rows } = read(
    [asking(goesFor, uses), asking(uses, books)],
    [
      response({ answers: { for: ['food'] } }),
      response({ version: 2, answers: { uses: 'yes', for: ['books'] } }),
    ],
  );
  expect(columns.slice(-2)).toEqual(['q.uses', 'q.for.books']);
  expect(rows[0]).not.toHaveProperty('q.for.books');
  expect(rows[1]).toMatchObject({ 'q.for.books': '1', 'q.for.food': '0', 'q.uses': 'yes' });
});

test('what somebody wrote is no formula', () => {
  const { rows } = read(
    [asking({ id: 'more', type: 'short_text', title: 'More?' })],
    [response({ texts: { more: '=1+1' } })],
  );
  expect(rows).toEqual([{ 'q.more': "'=1+1" }]);
});

test('who may not read what people wrote has no column for words or points', () => {
  const versions = [
    {
      number: 1,
      definition: asking(
        goesFor,
        { id: 'spot', type: 'point', title: 'Where?' },
        {
          ...{ id: 'why', type: 'long_text', title: 'Why?' },
        },
      ),
    },
  ];
  const [heading] = responsesCsv(versions, [], false).split('\r\n');
  expect(heading!.split(',').slice(responseFacts.length)).toEqual([
    ...['q.for.food', 'q.for.talk', 'q.for.other', 'q.for.none', 'q.spot.neighbourhood'],
  ]);
});
