import { drawKept } from './kept-answers.ts';
import { forgetAnswers } from './saved-answers.ts';

const box = document.getElementById('kept-answers')!;
box.querySelector('button')!.addEventListener('click', () => {
  forgetAnswers(box.dataset.slug!);
  box.querySelector('p')!.textContent = box.dataset.removed!;
  box.querySelector('button')!.hidden = true;
});
// Once the clock has said whether the form is shown.
document.addEventListener('DOMContentLoaded', drawKept);
