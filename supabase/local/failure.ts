/**
 * A problem that the person at the keyboard can put right. Its message is one sentence that
 * says what is wrong and what to do; commands print it without a stack and exit with code 1.
 */
export class Failure extends Error {
  override name = 'Failure';
}

/**
 * Whether an error is a Failure. Told by its name, because Vite loads astro.config.mjs, and what it
 * imports, as a copy of its own.
 */
export function isFailure(error: unknown): error is Failure {
  return error instanceof Error && error.name === 'Failure';
}

/** The `code` of a Node.js system error, such as `EADDRINUSE`; undefined for anything else. */
export function errorCode(error: unknown): string | undefined {
  const code = error instanceof Error ? Reflect.get(error, 'code') : undefined;
  return typeof code === 'string' ? code : undefined;
}
