import { fill } from '../../messages/fill.ts';
import { answerPlace, answerTyped, type Answer, type Problem, type Town } from './find-answer.ts';
import type { WardShape } from './ward-finder.ts';

interface Words {
  place: string;
  searching: string;
  choose: string;
  problems: Record<Problem, string>;
}

const PATIENCE_IN_MS = 15_000;

/**
 * Answers which neighbourhood somebody lives in, from a typed ward or postcode, the device's
 * location, or a click on the map. The answers are built into the page as templates; this only picks
 * one. What was typed and where the device is are used in the browser and never sent.
 */
class NeighbourhoodFinder extends HTMLElement {
  /** Only the answer to the latest question is shown, however late an earlier one comes. */
  #asked = 0;

  connectedCallback(): void {
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#askTyped();
    });
    this.addEventListener('click', (event) => this.#askWardOnMap(event));
    const locate = this.#one('[data-locate]');
    locate.hidden = !this.dataset.shapes || !('geolocation' in navigator);
    locate.querySelector('button')!.addEventListener('click', () => this.#askLocation());
    this.#askFromAddress();
    addEventListener('hashchange', () => this.#askFromAddress());
  }

  /** The home page hands over what was typed after #, which is then taken out of the history. */
  #askFromAddress(): void {
    const handed = /^#q=(.*)$/.exec(location.hash)?.[1];
    if (handed === undefined) return;
    history.replaceState(null, '', location.pathname);
    this.#input.value = unescaped(handed);
    void this.#askTyped();
  }

  #askTyped(): Promise<void> {
    const { chunks } = this.dataset;
    const answer = answerTyped(this.#input.value, this.#town, (name) =>
      fetchJson(`${chunks}${name}.json`),
    );
    return this.#ask(answer, this.#one('#find-error'));
  }

  #askLocation(): void {
    const located = new Promise<Answer>((resolve) => {
      navigator.geolocation.getCurrentPosition(
        ({ coords }) => resolve(this.#atPlace(coords.latitude, coords.longitude)),
        ({ code, PERMISSION_DENIED }) =>
          resolve({ problem: code === PERMISSION_DENIED ? 'denied' : 'unavailable', typed: '' }),
        { timeout: PATIENCE_IN_MS },
      );
    });
    void this.#ask(located, this.#locateError);
  }

  #askWardOnMap(event: MouseEvent): void {
    const ward = (event.target as Element).closest<SVGAElement>('a[data-ward]')?.dataset.ward;
    // A link opened in a new tab stays a link.
    if (!ward || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    void this.#ask(Promise.resolve({ found: [ward] }), this.#locateError);
  }

  #atPlace(latitude: number, longitude: number): Promise<Answer> {
    return answerPlace([longitude, latitude], async (place) => {
      const [{ wardAt }, shapes] = await Promise.all([
        import('./ward-finder.ts'),
        fetchJson<WardShape[]>(this.dataset.shapes!),
      ]);
      return wardAt(place, shapes)?.slug;
    });
  }

  async #ask(answer: Promise<Answer>, error: HTMLElement): Promise<void> {
    const question = ++this.#asked;
    this.#clear();
    this.#status.textContent = this.#words.searching;
    const given = await answer;
    if (question !== this.#asked) return;
    this.#status.textContent = '';
    if ('problem' in given) this.#explain(given, error);
    else if (given.found.length === 1) this.#show(given.found[0]!, error === this.#locateError);
    else this.#offer(given.found);
  }

  #clear(): void {
    for (const error of [this.#one('#find-error'), this.#locateError]) error.hidden = true;
    this.#input.removeAttribute('aria-invalid');
    this.#result.replaceChildren();
  }

  #explain({ problem, typed }: { problem: Problem; typed: string }, error: HTMLElement): void {
    const { place, problems } = this.#words;
    error.textContent = fill(problems[problem], { typed, place });
    error.hidden = false;
    if (error === this.#locateError) return;
    this.#input.setAttribute('aria-invalid', 'true');
    this.#input.focus();
  }

  #show(slug: string, byPlace: boolean): void {
    const template = this.#answers.find(({ dataset }) => dataset.answer === slug);
    const shown = template?.content.cloneNode(true) as DocumentFragment;
    if (!byPlace) shown.querySelector('[data-by-place]')?.remove();
    this.#result.replaceChildren(shown);
    this.#focusHeading();
  }

  #offer(slugs: readonly string[]): void {
    const heading = document.createElement('h2');
    heading.textContent = this.#words.choose;
    const list = document.createElement('ul');
    list.className = 'plain-list';
    for (const { slug, name } of this.#town.findable.filter(({ slug }) => slugs.includes(slug))) {
      const button = document.createElement('button');
      button.className = 'button primary';
      button.type = 'button';
      button.textContent = name;
      button.addEventListener('click', () => this.#show(slug, false));
      const item = document.createElement('li');
      item.append(button);
      list.append(item);
    }
    this.#result.replaceChildren(heading, list);
    this.#focusHeading();
  }

  /** Focus is what tells a screen reader, and a zoomed-in reader, that the answer has come. */
  #focusHeading(): void {
    const heading = this.#result.querySelector('h2')!;
    heading.tabIndex = -1;
    heading.focus();
  }

  get #town(): Town {
    return {
      findable: this.#answers.map(({ dataset }) => ({
        slug: dataset.answer!,
        name: dataset.name!,
      })),
      districts: this.dataset.districts?.split(' ') ?? null,
    };
  }

  get #words(): Words {
    return JSON.parse(this.dataset.words!) as Words;
  }

  get #answers(): HTMLTemplateElement[] {
    return [...this.querySelectorAll<HTMLTemplateElement>('template[data-answer]')];
  }

  get #form(): HTMLFormElement {
    return this.querySelector('form')!;
  }

  get #input(): HTMLInputElement {
    return this.querySelector('input')!;
  }

  get #result(): HTMLElement {
    return this.#one('[data-result]');
  }

  get #status(): HTMLElement {
    return this.#one('[role=status]');
  }

  get #locateError(): HTMLElement {
    return this.#one('[data-locate] .error');
  }

  #one(selector: string): HTMLElement {
    return this.querySelector<HTMLElement>(selector)!;
  }
}

async function fetchJson<Shape>(address: string): Promise<Shape> {
  const response = await fetch(address, { signal: AbortSignal.timeout(PATIENCE_IN_MS) });
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return response.json() as Promise<Shape>;
}

/** A hand-made address may hold a stray %, which is then taken as it stands. */
function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

customElements.define('neighbourhood-finder', NeighbourhoodFinder);
