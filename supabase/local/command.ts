import { isFailure } from './failure.ts';

/** What a command registers to be undone, last first, when it ends or is stopped. */
export type Undo = (close: () => Promise<void> | void) => void;

/**
 * Runs a command to its end. A Failure prints its sentence and exits with code 1. Ctrl-C closes
 * what the command opened, last first, and exits with code 0.
 */
export async function runCommand(
  command: (undo: Undo, stopped: AbortSignal) => Promise<void>,
): Promise<void> {
  const closers: (() => Promise<void> | void)[] = [];
  const stopped = new AbortController();

  async function finish(code: number): Promise<never> {
    for (const close of closers.splice(0).reverse()) await close();
    process.exit(code);
  }
  const stop = () => {
    if (stopped.signal.aborted) return;
    stopped.abort();
    void finish(0);
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);

  try {
    await command((close) => closers.push(close), stopped.signal);
  } catch (error) {
    if (stopped.signal.aborted) return;
    console.error(isFailure(error) ? error.message : error);
    await finish(1);
  }
}
