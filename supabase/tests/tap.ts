type Assertion = { sentence: string; passed: boolean; diagnosis: string };
type TapRun = { planned: number | null; assertions: Assertion[]; error?: string };

/**
 * Reads what pgTAP returned, one TAP line or block to a value, in order; values that are not TAP
 * (void, numbers) are passed over. See https://testanything.org/tap-specification.html.
 */
export function readTap(values: unknown[]): TapRun {
  const run: TapRun = { planned: null, assertions: [] };
  const lines = values.filter((value) => typeof value === 'string').flatMap((v) => v.split('\n'));
  for (const line of lines) {
    const plan = /^1\.\.(\d+)$/.exec(line);
    const assertion = /^(not )?ok \d+(?: - (.*))?$/.exec(line);
    if (plan) run.planned = Number(plan[1]);
    else if (assertion)
      run.assertions.push({
        sentence: assertion[2] ?? 'has no description',
        passed: !assertion[1],
        diagnosis: '',
      });
    else if (line.startsWith('#') && run.assertions.length > 0)
      run.assertions.at(-1)!.diagnosis += `${line}\n`;
  }
  return run;
}
