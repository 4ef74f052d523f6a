import { forgetAnswers, isAnythingSaved, savedAnswers } from './saved-answers.ts';

/**
 * Shows what is still saved on this device wherever the form does not show it itself: once it has
 * closed, after answers were changed, and where what is saved cannot be read. Of what has become
 * sensitive nothing stays.
 */
export function drawKept(): void {
  const box = document.getElementById('kept-answers')!;
  const { slug, sensitive } = box.dataset as { slug: string; sensitive?: string };
  if (sensitive !== undefined) forgetAnswers(slug);
  const isOffered = document.getElementById('answers')?.checkVisibility() ?? false;
  box.hidden = !isAnythingSaved(slug) || (isOffered && savedAnswers(slug) !== undefined);
}
