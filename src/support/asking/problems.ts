import { fieldNames, controlId, type FieldName } from './rules.ts';
import { part } from '../../lib/form-parts.ts';

/** Something to put right: its words, and the question it is about. */
export interface Told {
  text: string;
  name?: FieldName | undefined;
}

/** The words for a mistake, as the database's pages have them too. */
export function problemWords(problems: object, name: FieldName, code: string): string {
  const own: unknown = Reflect.get(Object(Reflect.get(problems, name)), code);
  return typeof own === 'string' ? own : String(Reflect.get(problems, 'other'));
}

const fieldOf = (form: HTMLElement, name: FieldName) =>
  form.querySelector<HTMLElement>(`[data-field="${name}"]`);

/** Tells what to put right, at the top and beside each question, and takes the focus there. */
export function tellProblems(form: HTMLElement, told: readonly Told[]): void {
  for (const name of fieldNames) {
    const field = fieldOf(form, name);
    const text = told.find((one) => one.name === name)?.text;
    field?.classList.toggle('govuk-form-group--error', text !== undefined);
    const beside = document.getElementById(`${controlId(name)}-error`);
    if (beside) {
      beside.textContent = text ?? '';
      beside.hidden = !text;
    }
    for (const control of field?.querySelectorAll('input, textarea, select') ?? []) {
      control.toggleAttribute('aria-invalid', false);
      if (text) control.setAttribute('aria-invalid', 'true');
    }
  }
  const summary = part(form, 'errors')!;
  summary.hidden = told.length === 0;
  summary.querySelector('ul')!.replaceChildren(
    ...told.map(({ text, name }) => {
      const line = document.createElement('li');
      if (!name) {
        line.textContent = text;
        return line;
      }
      const link = document.createElement('a');
      link.href = `#${controlId(name)}`;
      link.textContent = text;
      link.addEventListener('click', (event) => {
        event.preventDefault();
        const control = 'input, textarea, select';
        fieldOf(form, name)?.querySelector<HTMLElement>(control)?.focus();
      });
      line.append(link);
      return line;
    }),
  );
  if (told.length > 0) summary.focus();
}
