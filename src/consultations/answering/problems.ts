import { controlId } from './field-names.ts';
import { part } from '../../lib/form-parts.ts';

/** Something to put right: its words, and the question it is about. */
export interface Told {
  text: string;
  question?: string;
}

/** The control of a question that an error leads to: the first that can be used. */
const firstControl = (item: Element | null) =>
  [
    ...(item?.querySelectorAll<HTMLElement>(
      'input:not([type="hidden"]), textarea, select, button',
    ) ?? []),
  ].find((control) => control.checkVisibility());

/** Tells what to put right, at the top and beside each question, and takes the focus there. */
export function tellProblems(form: HTMLElement, problems: Told[]): void {
  for (const old of form.querySelectorAll<HTMLElement>('[data-item]')) {
    const { item } = old.dataset;
    const problem = problems.find(({ question }) => question === item);
    const beside = document.getElementById(`${controlId(item!)}-error`);
    old.classList.toggle('govuk-form-group--error', problem !== undefined);
    if (beside) {
      beside.textContent = problem?.text ?? '';
      beside.hidden = !problem;
    }
    for (const control of old.querySelectorAll('input, textarea, select')) {
      control.toggleAttribute('aria-invalid', false);
      if (problem) control.setAttribute('aria-invalid', 'true');
    }
  }
  const summary = part(form, 'errors')!;
  summary.hidden = problems.length === 0;
  summary.querySelector('ul')!.replaceChildren(
    ...problems.map(({ text, question }) => {
      const line = document.createElement('li');
      if (!question) {
        line.textContent = text;
        return line;
      }
      const link = document.createElement('a');
      link.href = `#${controlId(question)}`;
      link.textContent = text;
      link.addEventListener('click', (event) => {
        event.preventDefault();
        firstControl(form.querySelector(`[data-item="${question}"]`))?.focus();
      });
      line.append(link);
      return line;
    }),
  );
  if (problems.length > 0) summary.focus();
}
