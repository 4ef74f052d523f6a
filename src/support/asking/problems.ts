import { fieldNames, controlId, type FieldName } from './rules.ts';
import { part } from '../../lib/form-parts.ts';

/** Something to put right: its words, and the question it is about. */
export interface Told {
  text: string;
  name?: FieldName | undefined;
  /** A control that is not of the form's questions, by its name. */
  control?: string;
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
    ...told.map(({ text, name, control }) => {
      const line = document.createElement('li');
      const wrong = name
        ? fieldOf(form, name)?.querySelector<HTMLElement>('input, textarea, select')
        : control && form.querySelector<HTMLElement>(`[name="${control}"]`);
      if (!wrong) {
        line.textContent = text;
        return line;
      }
      const link = document.createElement('a');
      link.href = `#${wrong.id}`;
      link.textContent = text;
      link.addEventListener('click', (event) => {
        event.preventDefault();
        wrong.focus();
      });
      line.append(link);
      return line;
    }),
  );
  if (told.length > 0) summary.focus();
}
