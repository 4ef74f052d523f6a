/** A sentence with `{name}` placeholders, or one for each plural form the language has. */
export type Template = string | ({ other: string } & { [rule in Intl.LDMLPluralRule]?: string });

type Values = Readonly<Record<string, string | number>>;

/**
 * Fills a template. A plural template chooses its form by the value named `count`, by the plural
 * rules of the locale (BCP 47) of its words.
 *
 * @throws RangeError when a placeholder has no value: a missing word must stop the build rather
 * than reach a resident.
 */
export function fill(template: string, values: Values): string;
export function fill(template: Template, values: Values, locale: string): string;
export function fill(template: Template, values: Values, locale?: string): string {
  const text =
    typeof template === 'string'
      ? template
      : (template[new Intl.PluralRules(locale).select(Number(values.count))] ?? template.other);
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new RangeError(`No ${name}: ${text}`);
    return String(value);
  });
}
