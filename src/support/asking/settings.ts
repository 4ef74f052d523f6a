import { catalogue } from '../../messages/catalogue.ts';
import type { Asking } from './offers.ts';

/** What the script is told by the page, as JSON: the words that it needs, and where it sends. */
export function scriptSettings({ words, asked }: Asking, url: string) {
  const { progress, next, send, sending, retrying, check, errors } = words.ask;
  const { none, change, yes } = check;
  return {
    url,
    locale: catalogue('common').locale,
    words: { progress, next, send, sending, retrying, errors },
    check: { none, change, yes, private: check.private },
    problems: asked.problems,
    respond_by: asked.given.respond_by,
  };
}

export type AskingSettings = ReturnType<typeof scriptSettings>;
