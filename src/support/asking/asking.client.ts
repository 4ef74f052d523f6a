import { dayAndHour } from '../../lib/dates.ts';
import { pause } from '../../lib/pause.ts';
import { keyKeeper, retryAfter, submit, type Outcome } from '../../lib/submission.ts';
import { fill } from '../../messages/fill.ts';
import { problemsIn, readAnswers } from './answers.ts';
import { drawCheck } from './check-answers.ts';
import { part, show } from '../../lib/form-parts.ts';
import { problemWords, tellProblems, type Told } from './problems.ts';
import { askedSteps, fieldNames, PREFIX, steps, type FieldName, type StepId } from './rules.ts';
import type { AskingSettings } from './settings.ts';

// One question at a time over the plain form, whose fields keep every answer. Nothing else does: no
// storage, and no entry in the history, so that Back after leaving finds none of it.

const root = document.getElementById('asking')!;
const { url, locale, words, check, problems, respond_by } = JSON.parse(
  root.querySelector('script[data-settings]')!.textContent,
) as AskingSettings;
const form = document.forms.namedItem('ask')!;
const sendButton = part(form, 'send')!;
const errors: Record<string, string> = words.errors;
const order = [...askedSteps, 'check', 'about'] as const;
/** `before` stands in the way of the kinds of help that a person may be harmed for. */
type Shown = (typeof order)[number] | 'before';
let shown: Shown = 'who';
let hasChecked = false;
const keyOf = keyKeeper();
const moreNeeds = part(form, 'more-needs');

const answers = () => readAnswers(new FormData(form));
const stepOf = (name: FieldName) =>
  (Object.keys(steps) as StepId[]).find((step) =>
    (steps[step] as readonly FieldName[]).includes(name),
  )!;

const placeOf = (step: Shown) => order.indexOf(step === 'before' ? 'needs' : step);

function draw(): void {
  for (const section of form.querySelectorAll<HTMLElement>('#ask > .step')) {
    section.hidden = section.dataset.step !== shown;
  }
  const at = placeOf(shown);
  show(form, 'back', at > 0);
  show(form, 'progress', true);
  part(form, 'progress')!.textContent = fill(words.progress, {
    number: at + 1,
    count: order.length,
  });
  for (const note of document.querySelectorAll<HTMLElement>('[data-while-asking]')) {
    note.hidden = at > 0;
  }
  sendButton.textContent = shown === 'about' ? words.send : words.next;
  if (shown === 'check') drawCheck(part(form, 'answers')!, form, answers(), check, go);
}

function go(to: Shown): void {
  shown = to;
  moreNeeds?.toggleAttribute('open', false);
  if (to === 'check') hasChecked = true;
  tellProblems(form, []);
  draw();
  scrollTo(0, 0);
  document.getElementById(`step-${to}`)!.focus();
}

/** Shows what stands behind the step before it. */
function goBehind(): void {
  go('needs');
  moreNeeds!.toggleAttribute('open', true);
  moreNeeds!.focus();
}

/** Says what is wrong, on the step of the first of it. */
function refuse(wrong: { [name in FieldName]?: string }, whole?: string): void {
  const names = fieldNames.filter((name) => name in wrong);
  const first = names[0] && stepOf(names[0]);
  if (first && first !== shown) go(first);
  const here = names.filter((name) => stepOf(name) === first);
  const told: Told[] = here.map((name) => ({
    name,
    text: problemWords(problems, name, wrong[name]!),
  }));
  tellProblems(form, whole ? [...told, { text: errors[whole] ?? words.errors.unexpected }] : told);
}

function busy(isBusy: boolean, waiting?: number): void {
  sendButton.toggleAttribute('aria-disabled', false);
  if (isBusy) sendButton.setAttribute('aria-disabled', 'true');
  sendButton.textContent = isBusy ? words.sending : words.send;
  part(form, 'status')!.textContent =
    waiting === undefined ? '' : fill(words.retrying, { seconds: waiting });
}

/** Sends the same again and again while the connection is away, under the same key. */
async function sendAgain(content: () => Record<string, unknown>): Promise<Outcome> {
  let outcome = await submit(url, content());
  for (const seconds of retryAfter) {
    if (outcome.kind !== 'unreachable') break;
    busy(true, seconds);
    await pause(seconds);
    busy(true);
    outcome = await submit(url, content());
  }
  return outcome;
}

async function send(): Promise<void> {
  busy(true);
  const referral = answers();
  const key = keyOf(referral);
  const website = String(new FormData(form).get(`${PREFIX}website`) ?? '');
  const outcome = await sendAgain(() => ({
    referral,
    website,
    idempotency_key: key,
    // Since the page was opened: what it asks can be answered before this script is there.
    seconds_taken: (performance.now() / 1000).toFixed(0),
  }));
  busy(false);
  if (outcome.kind === 'stored') end(Object(outcome.answer) as Record<string, unknown>);
  else if (outcome.kind === 'unreachable') refuse({}, 'connection');
  else {
    const isOfForm = Object.keys(outcome.fields).some((name) => name in problemsOfForm);
    refuse(outcome.fields, isOfForm ? undefined : (outcome.fields.seconds_taken ?? outcome.code));
  }
}
const problemsOfForm = Object.fromEntries(fieldNames.map((name) => [name, '']));

/** Takes what was answered out of the page, wherever it stands in it. */
function forget(): void {
  form.reset();
  tellProblems(form, []);
  part(form, 'answers')!.replaceChildren();
}

/** Shows the reference in place of the form: whoever comes next to this device finds no answer. */
function end(answer: Record<string, unknown>): void {
  forget();
  form.remove();
  part(root, 'reference')!.textContent = String(answer.reference);
  if (typeof answer.respond_by === 'string') {
    const when = dayAndHour(answer.respond_by, locale);
    part(root, 'respond-by')!.textContent = fill(respond_by, { when });
  }
  if (typeof answer.receipt === 'string') {
    part(root, 'code')!.textContent = answer.receipt;
    show(root, 'with-code', true);
  }
  show(root, 'given', true);
  scrollTo(0, 0);
  part(root, 'given')!.querySelector('h2')!.focus();
}

function onward(): void {
  if (sendButton.hasAttribute('aria-disabled')) return;
  if (shown === 'before') {
    goBehind();
    return;
  }
  const all = problemsIn(answers());
  const isLast = shown === 'check' || shown === 'about';
  const wrong = isLast
    ? all
    : Object.fromEntries(
        Object.entries(all).filter(([name]) => stepOf(name as FieldName) === shown),
      );
  if (Object.keys(wrong).length > 0) refuse(wrong);
  else if (shown === 'about') void send();
  else if (shown === 'check') go('about');
  else go(hasChecked ? 'check' : order[placeOf(shown) + 1]!);
}

form.dataset.enhanced = '';
form.noValidate = true;
form.addEventListener('submit', (event) => {
  event.preventDefault();
  onward();
});
part(form, 'back')!
  .querySelector('button')!
  .addEventListener('click', () => go(shown === 'before' ? 'needs' : order[placeOf(shown) - 1]!));
part(form, 'more')?.addEventListener('click', (event) => {
  event.preventDefault();
  go('before');
});
// A browser may keep the page as it was left, to show it at once on the way back.
addEventListener('pagehide', () => {
  forget();
  part(root, 'given')!.remove();
});
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) location.reload();
});
// Somebody who has gone on in the plain form stays where they are.
const focused = document.activeElement as HTMLElement | null;
const began = focused?.closest<HTMLElement>('#ask > .step')?.dataset.step as Shown | undefined;
shown = began ?? shown;
draw();
if (began) focused!.focus();
