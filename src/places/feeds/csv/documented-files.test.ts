import { describe, expect, it } from 'vitest';
import hub from '../../../messages/en/hub.json' with { type: 'json' };
import words from '../../../messages/en/open-data.json' with { type: 'json' };
import { samplePlace } from '../samples.ts';
import { csvOf } from './csv.ts';
import { describedColumns } from './described-columns.ts';
import { documentedFiles } from './documented-files.ts';
import { hubColumns } from './hubs.columns.ts';

describe('the documentation of the files', () => {
  it('names every column in the order of the file', () => {
    const [hubs] = documentedFiles(words, hub.facility);
    const [header] = csvOf([samplePlace()], hubColumns).split('\r\n');
    expect(hubs!.columns.map(({ name }) => name).join(',')).toBe(header);
  });

  it('says nothing of a column that no file has', () => {
    const named = new Set(
      documentedFiles(words, hub.facility).flatMap(({ columns }) =>
        columns.map(({ name }) => name),
      ),
    );
    const { every, hubs, services, sessions, groups } = words;
    expect(Object.keys({ ...every, ...hubs, ...services, ...sessions, ...groups }).sort()).toEqual(
      [...named].filter((name) => !(name in hub.facility)).sort(),
    );
  });

  it('cannot leave a column without words', () => {
    expect(() => describedColumns({ colour: () => 'red' }, {})).toThrow('colour');
  });
});
