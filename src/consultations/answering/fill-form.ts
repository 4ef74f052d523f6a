/**
 * Puts values into a form's fields by their names, and empties the others whose names begin with one
 * of `prefixes`: radios and checkboxes are chosen by their values.
 */
export function fillForm(
  form: HTMLFormElement,
  fields: readonly [string, string][],
  prefixes: readonly string[],
): void {
  const values = Map.groupBy(fields, ([name]) => name);
  for (const control of form.elements) {
    if (!(
      control instanceof HTMLInputElement ||
      control instanceof HTMLTextAreaElement ||
      control instanceof HTMLSelectElement
    ))
      continue;
    if (!prefixes.some((prefix) => control.name.startsWith(prefix))) continue;
    const held = (values.get(control.name) ?? []).map(([, value]) => value);
    if (control.type === 'radio' || control.type === 'checkbox') {
      (control as HTMLInputElement).checked = held.includes(control.value);
    } else {
      control.value = held[0] ?? '';
    }
  }
}
