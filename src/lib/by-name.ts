/**
 * Compares rows by name as a locale (BCP 47) orders them, numbers by value: "Ward 2" before
 * "Ward 10". The locale is named, since that of the machine would give each machine its own site.
 */
export function byName(locale: string): (a: { name: string }, b: { name: string }) => number {
  const { compare } = new Intl.Collator(locale, { numeric: true });
  return (a, b) => compare(a.name, b.name);
}
