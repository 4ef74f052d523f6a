const WINDOW = 5_000;
const PRESSES = 3;

/**
 * Counts presses of Shift on their own: three within five seconds of each other leave the page, as
 * on GOV.UK's "Exit this page". Any other key starts again, and a Shift that made a capital does not
 * count, so that typing never leaves.
 *
 * @returns a function that takes each key as it is released, with the instant in ms and whether
 * Shift was held, and answers how many presses count so far
 */
export function countExitPresses(): (key: string, at: number, shifted?: boolean) => number {
  let presses = 0;
  let last = 0;
  let madeCapital = false;
  return (key, at, shifted = false) => {
    if (key !== 'Shift' || madeCapital) presses = 0;
    else presses = at - last <= WINDOW ? presses + 1 : 1;
    madeCapital = shifted;
    last = at;
    const count = presses;
    if (presses >= PRESSES) presses = 0;
    return count;
  };
}
