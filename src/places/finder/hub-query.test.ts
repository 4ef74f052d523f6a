import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FILTER_NAMES, type Filter } from './hub-filter.ts';
import { formatQuery, parseQuery } from './hub-query.ts';

const vocabulary = {
  area: ['north', 'east'],
  kind: ['hub', 'library'],
  offers: ['books', 'money'],
  team: ['youth'],
  facility: ['lift', 'wifi', 'parking'],
  age: ['0-4', '11-17'],
  day: ['MO', 'SA'],
  after: ['17:00'],
  open: ['now'],
  sort: ['name', 'near-acklam'],
};

describe('the address of a search', () => {
  it('is empty when nothing is asked', () => {
    expect(formatQuery({ filters: [], sort: null })).toBe('');
    expect(parseQuery('?q=&area=&sort=', vocabulary)).toEqual({
      filters: [],
      sort: null,
      ignored: [],
    });
  });

  it('keeps filters and order, whatever order they were chosen in', () => {
    const filters: Filter[] = [
      { name: 'open', value: 'now' },
      { name: 'area', value: 'north' },
    ];
    expect(formatQuery({ filters, sort: 'name' })).toBe('?area=north&open=now&sort=name');
  });

  it('leaves other people’s names alone', () => {
    expect(parseQuery('?utm_source=poster&area=east', vocabulary)).toEqual({
      filters: [{ name: 'area', value: 'east' }],
      sort: null,
      ignored: [],
    });
  });

  it('reports values that are not offered and choices made twice', () => {
    const { filters, sort, ignored } = parseQuery(
      '?area=atlantis&area=north&area=east&facility=lift&facility=wifi&sort=best',
      vocabulary,
    );
    expect(filters.map(({ value }) => value)).toEqual(['north', 'lift', 'wifi']);
    expect(sort).toBeNull();
    expect(ignored).toEqual(['atlantis', 'east', 'best']);
  });

  it('refuses a search longer than any name', () => {
    expect(parseQuery(`?q=${'a'.repeat(101)}`, vocabulary).filters).toEqual([]);
  });

  it('reads back whatever it wrote', () => {
    const search = fc
      .string({ unit: 'grapheme', maxLength: 40 })
      .map((text) => text.trim())
      .filter((text) => text.length > 0 && text.length <= 100);
    const filters = fc
      .record(
        {
          q: search,
          facility: fc.subarray(vocabulary.facility),
          ...Object.fromEntries(
            FILTER_NAMES.filter((name) => name !== 'q' && name !== 'facility').map((name) => [
              name,
              fc.constantFrom(...vocabulary[name as 'area']),
            ]),
          ),
        },
        { requiredKeys: [] },
      )
      .map((chosen) =>
        Object.entries(chosen).flatMap(([name, values]) =>
          [values].flat().map((value) => ({ name, value }) as Filter),
        ),
      );
    const sort = fc.option(fc.constantFrom(...vocabulary.sort));
    fc.assert(
      fc.property(filters, sort, (chosen, order) => {
        const written = formatQuery({ filters: chosen, sort: order });
        const read = parseQuery(written, vocabulary);
        expect(read.ignored).toEqual([]);
        expect(read.sort).toBe(order);
        expect(read.filters).toHaveLength(chosen.length);
        expect(read.filters).toEqual(expect.arrayContaining(chosen));
        expect(formatQuery(read)).toBe(written);
      }),
      { numRuns: 1000 },
    );
  });

  it('survives any text in the address bar', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const read = parseQuery(text, vocabulary);
        expect(parseQuery(formatQuery(read), vocabulary)).toEqual({ ...read, ignored: [] });
      }),
    );
  });
});
