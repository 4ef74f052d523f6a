import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { publishedRows } from '../published-rows.arbitrary.ts';
import { samplePlace, sampleService, sampleSession } from '../samples.ts';
import { csvOf } from './csv.ts';
import { hubColumns } from './hubs.columns.ts';
import { serviceColumns } from './services.columns.ts';
import { sessionColumns } from './sessions.columns.ts';

const rowsOf = (csv: string): Record<string, string>[] => parse(csv, { columns: true });
const name = { name: ({ name }: { name: string }) => name };

describe('a file of comma-separated values', () => {
  it.each(['=1+1', '+44 1632 960001', '-2+3', '@SUM(A1)', '\tx'])(
    'does not let a spreadsheet run %j as a formula',
    (formula) => {
      expect(rowsOf(csvOf([{ name: formula }], name))).toEqual([{ name: `'${formula}` }]);
    },
  );

  it('keeps a number below zero a number', () => {
    const csv = csvOf([samplePlace()], { longitude: hubColumns.longitude });
    expect(csv).toBe('longitude\r\n-1.25\r\n');
  });

  it('keeps commas, quotes, line breaks and every alphabet', () => {
    const names = ['a, b', 'say "hi"', 'two\r\nlines', 'Źródło سلام'].map((each) => ({
      name: each,
    }));
    expect(rowsOf(csvOf(names, name))).toEqual(names);
  });

  it('says yes and no as true and false, and leaves empty what is not known', () => {
    const [row] = rowsOf(csvOf([samplePlace({ hours_provenance: null })], hubColumns));
    expect(row).toMatchObject({
      provisional: 'false',
      opening_hours_provisional: '',
      email: 'library@example.org',
    });
  });

  it('has its header even when it has no rows', () => {
    expect(csvOf([], name)).toBe('name\r\n');
  });

  it('has as many cells in every line as in its header, whatever the public views hold', () => {
    fc.assert(
      fc.property(publishedRows, ({ locations, services, sessions }) => {
        expect(rowsOf(csvOf(locations, hubColumns))).toHaveLength(locations.length);
        expect(rowsOf(csvOf(services, serviceColumns))).toHaveLength(services.length);
        expect(rowsOf(csvOf(sessions, sessionColumns))).toHaveLength(sessions.length);
      }),
    );
  });
});

describe('the columns', () => {
  it('of hubs tell hours, numbers and facilities apart', () => {
    const [row] = rowsOf(csvOf([samplePlace()], hubColumns));
    expect(row).toMatchObject({
      opening_hours: 'MO,FR 09:30-17:00',
      phones: '01632 960001',
      lift: 'partly',
      wifi: 'unknown',
    });
  });

  it('of services and sessions point to hubs by slug', () => {
    const [service] = rowsOf(csvOf([sampleService()], serviceColumns));
    const exceptions = [{ occurs_on: '2026-12-28', reason: 'Staff training' }];
    const [session] = rowsOf(csvOf([sampleSession({ exceptions })], sessionColumns));
    expect(service).toMatchObject({ hubs: 'mill-lane-library', cost: 'free' });
    expect(session).toMatchObject({ hub: 'mill-lane-library', cancelled_on: '2026-12-28' });
  });
});
