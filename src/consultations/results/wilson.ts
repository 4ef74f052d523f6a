/** The share of all that lies with a confidence of 95 %, in standard deviations of the normal curve. */
const Z = 1.959964;

/**
 * Between which shares the truth probably lies when `count` of `total` said something: the score
 * interval of E. B. Wilson (1927), which stays within 0 and 1 and holds for few answers as well. It
 * allows for chance alone, not for who chose to answer.
 *
 * @returns shares from 0 to 1; [0, 1] when nobody answered.
 */
export function wilsonInterval(count: number, total: number): [low: number, high: number] {
  if (total === 0) return [0, 1];
  const share = count / total;
  const spread = (Z * Z) / total;
  const middle = share + spread / 2;
  const half = Z * Math.sqrt((share * (1 - share)) / total + spread / total / 4);
  const within = (value: number) => Math.min(1, Math.max(0, value / (1 + spread)));
  return [within(middle - half), within(middle + half)];
}
