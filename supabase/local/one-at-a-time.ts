/** Waits for its turn, then runs the task. */
export type InTurn = <Result>(task: () => Promise<Result>) => Promise<Result>;

/**
 * Runs tasks one after another, in the order they were asked for. Supabase Lite begins a
 * transaction for each request on PGlite's only connection without waiting for the one before, so
 * that two requests at once would share a role, a status and a rollback.
 */
export function oneAtATime(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const turn = last.then(task);
    last = turn.catch(() => undefined);
    return turn;
  };
}
