import { FILTER_NAMES, type Filter } from './hub-filter.ts';
import { parseQuery, type FinderQuery, type Vocabulary } from './hub-query.ts';

type Control = HTMLInputElement | HTMLSelectElement;

const controlsOf = (form: HTMLFormElement, name: string): Control[] =>
  [...form.elements].filter((control): control is Control => (control as Control).name === name);

const valuesOf = (control: Control): string[] =>
  control instanceof HTMLSelectElement
    ? [...control.options].map(({ value }) => value).filter(Boolean)
    : [control.value];

/** The values that the form offers: the only ones that an address may ask for. */
export function vocabularyOf(form: HTMLFormElement): Vocabulary {
  const names = [...FILTER_NAMES.filter((name) => name !== 'q'), 'sort'];
  return Object.fromEntries(
    names.map((name) => [name, controlsOf(form, name).flatMap(valuesOf)]),
  ) as unknown as Vocabulary;
}

/** What the form asks for as it stands. */
export function readForm(form: HTMLFormElement, vocabulary: Vocabulary): FinderQuery {
  const fields = [...new FormData(form)].map(([name, value]) => [name, String(value)]);
  return parseQuery(String(new URLSearchParams(fields)), vocabulary);
}

/** Sets the form to a question. */
export function writeForm(form: HTMLFormElement, { filters, sort }: FinderQuery): void {
  const isAsked = (name: string, value: string) =>
    filters.some((filter) => filter.name === name && filter.value === value);
  for (const control of form.elements) {
    const { name } = control as Control;
    if (control instanceof HTMLInputElement && control.type === 'checkbox') {
      control.checked = isAsked(name, control.value);
    } else if (control instanceof HTMLInputElement || control instanceof HTMLSelectElement) {
      control.value =
        name === 'sort'
          ? (sort ?? '')
          : (filters.find((filter) => filter.name === name)?.value ?? '');
    }
  }
}

/** How the form words the value of a filter, as its option or its checkbox says it. */
export function labelOf(form: HTMLFormElement, { name, value }: Filter): string {
  for (const control of controlsOf(form, name)) {
    if (control instanceof HTMLSelectElement) {
      const option = [...control.options].find((one) => one.value === value);
      if (option) return option.text;
    } else if (control.type === 'checkbox' && control.value === value) {
      return control.labels?.[0]?.textContent.trim() ?? value;
    }
  }
  return value;
}

/** The wards that the places can be ordered by. */
export function wardOptions(form: HTMLFormElement): { slug: string; name: string }[] {
  const { options } = form.elements.namedItem('sort') as HTMLSelectElement;
  return [...options]
    .filter(({ value }) => value.startsWith('near-'))
    .map(({ value, text }) => ({ slug: value.slice('near-'.length), name: text }));
}
