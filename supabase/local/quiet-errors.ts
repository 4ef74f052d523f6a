import { AsyncLocalStorage } from 'node:async_hooks';

const answering = new AsyncLocalStorage<boolean>();
const print = console.error;

/**
 * Runs a request without Supabase Lite's own error log, which prints whole queries with their
 * parameters: what somebody typed into a form must not reach a terminal or a log file.
 */
export function withoutQueryLog<T>(request: () => Promise<T>): Promise<T> {
  console.error = (...words: unknown[]) => {
    if (!answering.getStore()) print(...words);
  };
  return answering.run(true, request);
}
