import { fill } from '../../messages/fill.ts';
import { isAsked, type Answers } from './answers.ts';
import { linkButton } from '../../lib/form-parts.ts';
import { askedSteps, PREFIX, ruleOf, steps, type FieldName, type StepId } from './rules.ts';
import type { AskingSettings } from './settings.ts';

/** What somebody answered, in the form's own words; what nobody else should see is only counted. */
function answerWords(
  form: HTMLFormElement,
  name: FieldName,
  check: AskingSettings['check'],
): string {
  const field = form.querySelector(`[data-field="${name}"]`)!;
  const { kind } = ruleOf(name);
  if (kind === 'line' || kind === 'lines') {
    return String(new FormData(form).get(PREFIX + name) ?? '').trim();
  }
  if (kind === 'pick') {
    return field.querySelector<HTMLOptionElement>('option:checked:not([value=""])')?.text ?? '';
  }
  if (kind === 'yes') return field.querySelector('input:checked') ? check.yes : '';
  const chosen = [...field.querySelectorAll<HTMLInputElement>('input:checked')];
  const hidden = chosen.filter((input) => 'private' in input.dataset).length;
  const lines = chosen
    .filter((input) => !('private' in input.dataset))
    .map((input) => input.labels![0]!.textContent);
  return [...lines, ...(hidden ? [fill(check.private, { count: hidden })] : [])].join('\n');
}

/** Lists every answer with a way to change it. */
export function drawCheck(
  list: HTMLElement,
  form: HTMLFormElement,
  answers: Answers,
  check: AskingSettings['check'],
  change: (step: StepId) => void,
): void {
  const rows = askedSteps.flatMap((step) =>
    steps[step]
      .filter((name) => isAsked(name, answers))
      .map((name) => {
        const field = form.querySelector(`[data-field="${name}"]`)!;
        const question = (field.querySelector('[data-question]') ?? field.querySelector('label'))!;
        const row = document.createElement('div');
        const asked = document.createElement('dt');
        asked.textContent = question.textContent;
        const answer = document.createElement('dd');
        answer.textContent = answerWords(form, name, check) || check.none;
        const again = document.createElement('dd');
        const button = linkButton(check.change, () => change(step));
        const about = document.createElement('span');
        about.className = 'visually-hidden';
        about.textContent = `: ${question.textContent}`;
        button.append(about);
        again.append(button);
        row.append(asked, answer, again);
        return row;
      }),
  );
  list.replaceChildren(...rows);
}
