import type { Definition } from '../definition/definition.schema.ts';
import type { AnsweringWords } from './asking.ts';

/** What the script is told by the page, as JSON. */
export interface AnsweringSettings {
  slug: string;
  version: number;
  definition: Definition;
  prefix: string;
  asksEquality: boolean;
  isSensitive: boolean;
  urls: { submit: string; visit: string; open: string; change: string };
  /** Where postcodes are looked up; null where none are loaded. */
  postcodes: { address: string; districts: string[] } | null;
  words: ScriptWords;
}

/** The words that the script needs; the rest stand in the page. */
export type ScriptWords = Pick<
  AnsweringWords,
  | 'locale'
  | 'progress'
  | 'other'
  | 'none'
  | 'rank'
  | 'text'
  | 'point'
  | 'area'
  | 'next'
  | 'send'
  | 'sending'
  | 'retrying'
  | 'check'
  | 'errors'
> & {
  save: Pick<AnsweringWords['save'], 'found' | 'failed' | 'removed' | 'changed'>;
  change: Pick<AnsweringWords['change'], 'save' | 'errors'>;
};

/** The words of the catalogue that go into `AnsweringSettings`. */
export function scriptWords(words: AnsweringWords): ScriptWords {
  const { locale, progress, other, none, rank, text, point, area } = words;
  const { next, send, sending, retrying, check, errors, save, change } = words;
  return {
    ...{ locale, progress, other, none, rank, text, point, area },
    ...{ next, send, sending, retrying, check, errors },
    save: { found: save.found, failed: save.failed, removed: save.removed, changed: save.changed },
    change: { save: change.save, errors: change.errors },
  };
}
