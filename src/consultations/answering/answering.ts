import { keyKeeper } from '../../lib/submission.ts';
import { fill } from '../../messages/fill.ts';
import { answerProblems, longest } from '../definition/answer-problems.ts';
import { questionNumbers, questionsOf } from '../definition/numbers.ts';
import { walk, type Walk } from '../definition/path.ts';
import { drawCheck } from './check-answers.ts';
import { fieldName } from './field-names.ts';
import { fillForm } from './fill-form.ts';
import { part, show } from '../../lib/form-parts.ts';
import { pointOnMap, postcodeBox } from './places-on-page.ts';
import { tellProblems, type Told } from './problems.ts';
import { rankingButtons } from './ranking-buttons.ts';
import { fieldsOf, readForm, type Said } from './read-form.ts';
import type { AnsweringSettings } from './settings.ts';

/** What the form does with answers; the builder's preview does nothing. */
export interface Answering {
  /** Sends what `content` makes; told again by `refuse` what is wrong. */
  send: (form: EnhancedForm) => void;
  /** A step is shown that was not shown before. */
  reached: (step: string) => void;
  /** Something was answered or a step was taken. */
  noted: (form: EnhancedForm) => void;
}

const CHECK = 'check';
const ABOUT = 'about';
const EQUALITY = ['age_group', 'sex', 'ethnic_group', 'disability'] as const;

/**
 * The plain form of a consultation, shown one page of questions at a time: what somebody is not asked
 * is left out, answers are checked as they go on, and everything is looked over before it is sent.
 * The form's own fields keep every answer, so what a script cannot do the browser alone still can.
 */
export class EnhancedForm {
  readonly form: HTMLFormElement;
  readonly settings: AnsweringSettings;
  readonly keyOf = keyKeeper();
  step: string;
  /** Whether answers that were sent are being changed: who somebody is is not asked again. */
  isChange = false;
  #does: Answering;
  #visited = new Set<string>();
  #checking = false;
  #redraw: (() => void)[] = [];
  #numbers: ReadonlyMap<string, number>;

  constructor(form: HTMLFormElement, settings: AnsweringSettings, does: Answering) {
    this.form = form;
    this.settings = settings;
    this.#does = does;
    this.#numbers = questionNumbers(settings.definition);
    this.#enhanceControls();
    form.dataset.enhanced = '';
    form.noValidate = true;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#onward();
    });
    form.addEventListener('input', ({ target }) => this.#changed(target as HTMLElement));
    form.addEventListener('change', ({ target }) => this.#changed(target as HTMLElement));
    part(form, 'back')
      ?.querySelector('button')
      ?.addEventListener('click', () => history.back());
    this.step = this.steps()[0]!;
    this.#visited.add(this.step);
    this.#draw();
  }

  /** What is asked of this person, with their answers on that path. */
  walk(): Walk {
    const { definition, prefix } = this.settings;
    const { answers, texts } = readForm(definition, new FormData(this.form), prefix);
    return walk(definition, answers, texts);
  }

  /** What is sent: coded answers and words on the path, and who somebody is where they say so. */
  content(): Said & Record<string, unknown> {
    const { answers, texts } = this.walk();
    const data = new FormData(this.form);
    const about = EQUALITY.map((name) => [
      name,
      String(data.get(fieldName(this.settings.prefix, name)) ?? ''),
    ]);
    return { answers, texts, ...Object.fromEntries(about) };
  }

  /** The value of one of the form's own fields. */
  field(name: string): string {
    const data = new FormData(this.form);
    return String(data.get(fieldName(this.settings.prefix, name)) ?? '');
  }

  /** Puts answers into the form in place of those there. */
  fill(said: Said): void {
    const { definition, prefix } = this.settings;
    const prefixes = ['q', 'other', 'rank', 'point'].map((kind) => fieldName(prefix, kind, ''));
    fillForm(this.form, fieldsOf(definition, said, prefix), prefixes);
    for (const draw of this.#redraw) draw();
    this.#draw();
  }

  /** The steps of this person: their pages, checking, and who they are. */
  steps(): string[] {
    const asksAbout = this.settings.asksEquality && !this.isChange;
    return [...this.walk().pages.map(({ id }) => id), CHECK, ...(asksAbout ? [ABOUT] : [])];
  }

  /** Shows a step, with an entry in the browser's history, and takes the focus to its heading. */
  go(step: string, isNew = true): void {
    const steps = this.steps();
    const to = steps.includes(step) ? step : steps[0]!;
    if (isNew && to !== this.step) history.pushState({ step: to }, '');
    if (to === CHECK) this.#checking = true;
    if (!this.#visited.has(to)) this.#does.reached(to);
    // Whoever comes back to saved or sent answers has seen what comes before them.
    for (const seen of steps.slice(0, steps.indexOf(to) + 1)) this.#visited.add(seen);
    this.step = to;
    tellProblems(this.form, []);
    this.#draw();
    document.getElementById(`step-${to}`)?.focus();
    this.#does.noted(this);
  }

  /** Says what is wrong: codes of questions, and at most one of the whole. */
  refuse(fields: Record<string, string>, whole?: string): void {
    const { words, definition } = this.settings;
    const errors = words.errors as Record<string, string>;
    const problems: Told[] = questionsOf(definition).flatMap(({ id }) => {
      const code = fields[id];
      if (!code) return [];
      const template = errors[code] ?? errors.unexpected!;
      return [{ text: fill(template, { number: this.#numbers.get(id)! }), question: id }];
    });
    const first = problems[0]?.question;
    const page = this.walk().pages.find(({ items }) => items.some(({ id }) => id === first));
    if (page && page.id !== this.step) this.go(page.id);
    tellProblems(
      this.form,
      whole ? [...problems, { text: errors[whole] ?? errors.unexpected! }] : problems,
    );
  }

  /** Whether something is under way. */
  get isBusy(): boolean {
    return part(this.form, 'send')!.hasAttribute('aria-disabled');
  }

  /** Shows that something is under way; `waiting` are the seconds until the next attempt. */
  busy(isBusy: boolean, waiting?: number): void {
    const button = part(this.form, 'send')!;
    button.toggleAttribute('aria-disabled', false);
    if (isBusy) button.setAttribute('aria-disabled', 'true');
    const { words } = this.settings;
    button.textContent = isBusy ? words.sending : this.#sendWord();
    part(this.form, 'status')!.textContent =
      waiting === undefined ? '' : fill(words.retrying, { seconds: waiting });
  }

  #onward(): void {
    if (this.isBusy) return;
    const { pages, answers, texts } = this.walk();
    const problems = answerProblems(this.settings.definition, answers, texts);
    const here = pages.find(({ id }) => id === this.step);
    const wrong = here
      ? Object.entries(problems).filter(([id]) => here.items.some((item) => item.id === id))
      : Object.entries(problems);
    if (wrong.length > 0) {
      this.refuse(Object.fromEntries(wrong));
      return;
    }
    const steps = this.steps();
    const after = steps[steps.indexOf(this.step) + 1];
    if (!after) {
      tellProblems(this.form, []);
      this.#does.send(this);
      return;
    }
    // Back from checking to change one answer: what that answer opened comes first.
    const unseen = pages.find(({ id }) => !this.#visited.has(id))?.id;
    this.go(here && this.#checking ? (unseen ?? CHECK) : after);
  }

  #sendWord(): string {
    const { words } = this.settings;
    if (this.steps().at(-1) !== this.step) return words.next;
    return this.isChange ? words.change.save : words.send;
  }

  #changed(control: HTMLElement): void {
    // "None of these" and the others leave each other.
    if (control instanceof HTMLInputElement && control.type === 'checkbox' && control.checked) {
      for (const other of this.form.querySelectorAll<HTMLInputElement>(
        `input[name="${control.name}"]:checked`,
      )) {
        if ((other.value === 'none') !== (control.value === 'none')) other.checked = false;
      }
    }
    this.#draw();
    this.#does.noted(this);
  }

  #draw(): void {
    const { pages, answers, texts } = this.walk();
    const steps = this.steps();
    const asked = new Set(pages.flatMap(({ items }) => items.map(({ id }) => id)));
    for (const section of this.form.querySelectorAll<HTMLElement>('.step')) {
      section.hidden = section.dataset.page !== this.step;
    }
    for (const item of this.form.querySelectorAll<HTMLElement>('[data-item]')) {
      item.hidden = !asked.has(item.dataset.item!);
    }
    this.form.dataset.first = String(this.step === steps[0]);
    const { words } = this.settings;
    const number = steps.indexOf(this.step) + 1;
    const isCounted = number > 0 && number <= pages.length;
    show(this.form, 'back', this.step !== steps[0]);
    show(this.form, 'progress', isCounted);
    if (isCounted) {
      const progress = part(this.form, 'progress')!;
      progress.querySelector('span')!.textContent = fill(words.progress, {
        number,
        count: pages.length,
      });
      const bar = progress.querySelector('progress')!;
      bar.max = pages.length;
      bar.value = number - 1;
    }
    show(this.form, 'more-follows', steps.includes(ABOUT));
    const send = part(this.form, 'send')!;
    if (!this.isBusy) send.textContent = this.#sendWord();
    if (this.step === CHECK) {
      drawCheck(
        part(this.form, 'answers')!,
        pages,
        { answers, texts },
        this.#numbers,
        words,
        (slug) => this.#placeName(slug),
        (page) => this.go(page),
      );
    }
    this.#drawLetters();
  }

  /** Says how many letters are left where few are. */
  #drawLetters(): void {
    const { words, definition } = this.settings;
    for (const question of questionsOf(definition)) {
      const item = this.form.querySelector(`[data-item="${question.id}"]`);
      const told = item?.querySelector<HTMLElement>('.letters-left');
      const control = item?.querySelector<HTMLInputElement>('input, textarea');
      if (!told || !control) continue;
      const limit = longest(question);
      const left = limit - [...control.value].length;
      const isTold = left < limit / 5;
      const template = left < 0 ? words.text.over : words.text.left;
      told.textContent = isTold ? fill(template, { count: Math.abs(left) }, words.locale) : '';
      told.className = left < 0 ? 'govuk-error-message letters-left' : 'govuk-hint letters-left';
    }
  }

  #placeName(slug: string): string | undefined {
    const option = this.form.querySelector<HTMLOptionElement>(
      `option[value="${CSS.escape(slug)}"]`,
    );
    const radio = this.form.querySelector<HTMLInputElement>(`input[value="${CSS.escape(slug)}"]`);
    return option?.text ?? radio?.labels?.[0]?.textContent;
  }

  #enhanceControls(): void {
    const { words } = this.settings;
    for (const ranking of this.form.querySelectorAll<HTMLElement>('.ranking')) {
      this.#redraw.push(rankingButtons(ranking, words.rank));
    }
    for (const box of this.form.querySelectorAll<HTMLElement>('[data-postcode]')) {
      postcodeBox(box, this.settings);
    }
    for (const details of this.form.querySelectorAll<HTMLDetailsElement>('[data-point]')) {
      const template = document.querySelector<HTMLTemplateElement>(
        `template[data-map-for="${details.dataset.point}"]`,
      );
      this.#redraw.push(pointOnMap(details, template, words.point));
    }
  }
}
