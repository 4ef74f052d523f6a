import { catalogue } from '../messages/catalogue.ts';
import { hours } from './opening-times.words.ts';
import type { Session } from './services.schema.ts';

/** "10:30am to 12:30pm": when a session starts and ends. */
export const hoursInWords = (session: Pick<Session, 'opens_at' | 'closes_at'>): string =>
  hours(
    { opens: session.opens_at, closes: session.closes_at, access: 'staffed' },
    catalogue('opening-times'),
  );
