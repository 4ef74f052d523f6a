/**
 * Does one step of a command and says so on a line with its time. A text or a number that the
 * step resolves to is added to the line.
 */
export type Step = <Result>(label: string, work: () => Promise<Result>) => Promise<Result>;

/** Prints steps to the terminal: `Apply migrations (12) … 0.8 s`. */
export const printedStep: Step = async (label, work) => {
  const started = performance.now();
  const result = await work();
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const detail = typeof result === 'string' || typeof result === 'number' ? ` (${result})` : '';
  console.log(`${label}${detail} … ${seconds} s`);
  return result;
};
