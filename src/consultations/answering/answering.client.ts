import { part, show } from '../../lib/form-parts.ts';
import { submit } from '../../lib/submission.ts';
import { fill } from '../../messages/fill.ts';
import { questionsOf } from '../definition/numbers.ts';
import { EnhancedForm } from './answering.ts';
import { drawKept } from './kept-answers.ts';
import { newSeed, orderOptions } from './options-order.ts';
import { openingFault, refusalOf } from './refusal-words.ts';
import { forgetAnswers, saveAnswers, savedAnswers } from './saved-answers.ts';
import { sendResponse } from './send-response.ts';
import type { AnsweringSettings } from './settings.ts';

const root = document.getElementById('answering')!;
const settings = JSON.parse(
  root.querySelector('script[data-settings]')!.textContent,
) as AnsweringSettings;
const { slug, version, words, urls } = settings;
/** Saved because somebody asked for it, and kept up to date from then on. */
let isSaving = false;
let code: string | undefined;
let key: string | undefined;
let isNoted = false;
/** Sent, and not known to have arrived. */
let isUnsent = false;
/** Of the order in which options are shown; none where that is the order of the page. */
let seed: number | undefined;
const press = (name: string, done: () => void) => {
  part(root, name)?.addEventListener('click', done);
};

/** The area that somebody has named so far, by its slug; nothing of an answer is told where that is sensitive. */
const areaSaid = () =>
  settings.isSensitive
    ? undefined
    : form.form.querySelector<HTMLElement>('[data-item]:not([hidden]) [data-area]:checked')?.dataset
        .area;

/** Counts that a step was reached, of nobody in particular; whether it arrives does not matter. */
function note(page: string): void {
  if (code || page === 'about') return;
  void fetch(urls.visit, {
    method: 'POST',
    keepalive: true,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      consultation: slug,
      page: page === 'check' ? '-check' : page,
      via: form.field('via'),
      area: areaSaid(),
    }),
  }).catch(() => undefined);
}

function save(form: EnhancedForm): void {
  // What was sent before and is changed now is kept nowhere.
  if (!isSaving || code) return;
  const { answers, texts } = form.content();
  const at = new Date().toISOString();
  const isSaved = saveAnswers(slug, {
    ...{ version, answers, texts, step: form.step, at },
    ...(key && { key }),
    ...(seed !== undefined && { seed }),
  });
  if (!isSaved) {
    isSaving = false;
    part(root, 'save-status')!.textContent = words.save.failed;
  }
  drawSaving(form);
}

function drawSaving(form: EnhancedForm): void {
  const mayOffer = !settings.isSensitive && !code;
  show(root, 'save', mayOffer && !isSaving && form.form.dataset.first !== 'true');
  show(root, 'saved', isSaving && !code);
}

function forget(form: EnhancedForm): void {
  forgetAnswers(slug);
  isSaving = false;
  show(root, 'found', false);
  part(root, 'save-status')!.textContent = words.save.removed;
  drawSaving(form);
}

function end(name: 'receipt' | 'changed'): void {
  form.form.hidden = true;
  for (const each of ['found', 'change', 'save', 'saved']) show(root, each, false);
  show(root, name, true);
  document.body.dataset.step = 'receipt';
  root.dataset.done = '';
  drawKept();
  scrollTo(0, 0);
  part(root, name)!.querySelector('h2')!.focus();
}

async function send(form: EnhancedForm): Promise<void> {
  form.busy(true);
  isUnsent = true;
  const content = () => {
    const said = form.content();
    if (code) return { code, answers: said.answers, texts: said.texts };
    key ??= form.keyOf(said);
    return {
      ...said,
      ...{ consultation: slug, version, seed },
      ...{ via: form.field('via'), website: form.field('website') },
      idempotency_key: key,
      // Since the page was opened: what it asks can be answered before this script is there.
      seconds_taken: (performance.now() / 1000).toFixed(0),
    };
  };
  const outcome = await sendResponse(code ? urls.change : urls.submit, content, (waiting) =>
    form.busy(true, waiting),
  );
  form.busy(false);
  isUnsent = outcome.kind === 'unreachable';
  if (outcome.kind === 'stored') {
    if (!code) {
      part(root, 'code')!.textContent = String(Reflect.get(Object(outcome.answer), 'receipt'));
      forgetAnswers(slug);
      isSaving = false;
    }
    end(code ? 'changed' : 'receipt');
    return;
  }
  if (outcome.kind === 'unreachable') {
    save(form);
    drawSaving(form);
    const mayBeSaved = !settings.isSensitive && !isSaving;
    form.refuse({}, code ? 'connection_change' : mayBeSaved ? 'connection_save' : 'connection');
    return;
  }
  key = undefined;
  const asked = new Set(questionsOf(settings.definition).map(({ id }) => id));
  const { fields, whole } = refusalOf(outcome, asked, form.isChange);
  form.refuse(fields, whole);
}

const plainForm = document.forms.namedItem('answers')!;
const shuffle = (by: number | undefined) => {
  seed = by;
  orderOptions(plainForm, settings.definition, seed);
};
shuffle(newSeed(plainForm));
const focused = document.activeElement;
const form = new EnhancedForm(plainForm, settings, {
  send: (each) => void send(each),
  reached: note,
  noted: (each) => {
    if (!isNoted) note(each.steps()[0]!);
    isNoted = true;
    key = undefined;
    save(each);
    drawSaving(each);
  },
});

history.replaceState({ step: form.step }, '');
// Somebody who has gone on in the plain form stays where they are.
const at = focused?.closest<HTMLElement>('.step')?.dataset.page;
if (at && at !== form.step && form.steps().includes(at)) {
  form.go(at);
  (focused as HTMLElement).focus();
}
addEventListener('popstate', ({ state }) => {
  // A link within the page has an entry of its own, without a step: nothing changes.
  const step: unknown = Reflect.get(Object(state), 'step');
  if (typeof step === 'string' && !form.form.hidden) form.go(step, false);
});
// After the last attempt the answers wait here for the connection, and are not left by mistake. Where
// somebody may have to leave quickly, nothing holds them back.
addEventListener('online', () => {
  if (isUnsent && form.step === form.steps().at(-1) && !form.isBusy) void send(form);
});
addEventListener('beforeunload', (event) => {
  if (isUnsent && !settings.isSensitive) event.preventDefault();
});
press('save-button', () => {
  isSaving = true;
  part(root, 'save-status')!.textContent = '';
  save(form);
  part(root, 'forget')?.focus();
});
press('forget', () => forget(form));
press('forget-found', () => forget(form));

const found = settings.isSensitive ? undefined : savedAnswers(slug);
if (found) {
  const date = new Intl.DateTimeFormat(words.locale, { dateStyle: 'long' }).format(
    new Date(found.at),
  );
  part(root, 'found-when')!.textContent = fill(words.save.found, { date });
  show(root, 'found', true);
  press('resume', () => {
    shuffle(found.seed);
    form.fill(found);
    isSaving = true;
    show(root, 'found', false);
    if (found.version !== version) part(root, 'save-status')!.textContent = words.save.changed;
    form.go(found.version === version ? found.step : form.steps()[0]!);
    key = found.key;
  });
}

// Changing what was sent: the code is read here alone and kept nowhere.
if (location.hash === '#change') (part(root, 'change') as HTMLDetailsElement).open = true;
part(root, 'change')?.addEventListener('submit', (event) => {
  event.preventDefault();
  void open(event.target as HTMLFormElement);
});
async function open(asking: HTMLFormElement): Promise<void> {
  const input = root.querySelector<HTMLInputElement>('#change-code')!;
  const error = part(root, 'change-error')!;
  const typed = input.value.trim();
  const outcome = await submit(urls.open, { code: typed });
  const fault = openingFault(outcome, slug);
  error.textContent = fault ? words.change.errors[fault] : '';
  error.hidden = !fault;
  if (fault) {
    input.focus();
    return;
  }
  const answer = Object(Reflect.get(outcome, 'answer'));
  if (answer.version !== version) {
    // These pages have the questions as they are now. Those that were answered, and the answers, are
    // drawn by the database, as without scripts.
    isUnsent = false;
    asking.submit();
    return;
  }
  code = typed;
  form.isChange = true;
  isSaving = false;
  for (const each of ['change', 'found', 'saved', 'save']) show(root, each, false);
  show(root, 'changing', true);
  shuffle(answer.seed ?? undefined);
  form.fill(answer);
  form.go('check');
}
