import { fill } from '../../../messages/fill.ts';
import type hub from '../../../messages/en/hub.json';
import type openData from '../../../messages/en/open-data.json';
import { describedColumns } from './described-columns.ts';
import { groupColumns } from './groups.columns.ts';
import { hubColumns } from './hubs.columns.ts';
import { serviceColumns } from './services.columns.ts';
import { sessionColumns } from './sessions.columns.ts';

type Words = Pick<
  typeof openData,
  'every' | 'hubs' | 'services' | 'sessions' | 'groups' | 'facility'
>;

/**
 * The files of comma-separated values with the meaning of each column, from the very columns that
 * they are written by.
 *
 * @throws RangeError when a column has no words
 */
export function documentedFiles(words: Words, facilities: (typeof hub)['facility']) {
  const facility = Object.fromEntries(
    Object.entries(facilities).map(([slug, name]) => [slug, fill(words.facility, { name })]),
  );
  const { every, hubs, services, sessions, groups } = words;
  return [
    { file: 'hubs.csv', columns: describedColumns(hubColumns, { ...facility, ...every, ...hubs }) },
    { file: 'services.csv', columns: describedColumns(serviceColumns, { ...every, ...services }) },
    { file: 'sessions.csv', columns: describedColumns(sessionColumns, { ...every, ...sessions }) },
    { file: 'groups.csv', columns: describedColumns(groupColumns, { ...every, ...groups }) },
  ];
}
