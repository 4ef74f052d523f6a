/**
 * What a form on the page holds now, by field name: hidden fields too, as a browser would send.
 *
 * @param formId the form's id; while pages are built there is no such form and nothing typed.
 */
export function formAnswers(formId: string): Record<string, string> {
  const form = globalThis.document?.forms.namedItem(formId);
  if (!form) return {};
  return Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value)]));
}
