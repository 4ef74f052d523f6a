import { fill } from '../../messages/fill.ts';
import type { PlaceMap } from '../../ui/map/place-map.client.ts';
import type { AnsweringSettings } from './settings.ts';

/** About ten metres: whose garden it is stays open. */
const DIGITS = 4;

const changed = (control: Element) => control.dispatchEvent(new Event('change', { bubbles: true }));

/** Finds a ward by postcode, which is looked up on the device, sent nowhere and then forgotten. */
export function postcodeBox(
  box: HTMLElement,
  { postcodes, words }: Pick<AnsweringSettings, 'postcodes' | 'words'>,
): void {
  if (!postcodes) return;
  box.hidden = false;
  const list = box.parentElement!.querySelector('select')!;
  const input = box.querySelector('input')!;
  const status = box.querySelector<HTMLElement>('[role="status"]')!;
  const find = async () => {
    const { answerTyped } = await import('../../places/find-my-neighbourhood/find-answer.ts');
    const wards = [...list.options].map(({ value, text }) => ({ slug: value, name: text }));
    const answer = await answerTyped(
      input.value,
      { findable: wards, districts: postcodes.districts },
      async (name) => (await fetch(`${postcodes.address}${name}.json`)).json(),
    );
    const ward = 'found' in answer && answer.found.length === 1 ? answer.found[0] : undefined;
    const named = wards.find(({ slug }) => slug === ward);
    status.textContent = named
      ? fill(words.area.found, { ward: named.name })
      : words.area.not_found;
    if (!named) return;
    list.value = named.slug;
    input.value = '';
    changed(list);
  };
  box.querySelector('button')!.addEventListener('click', () => void find());
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    void find();
  });
}

/**
 * A map to put a point on, fetched once it is opened.
 *
 * @param template holds the page's `<place-map>`
 * @returns tells of the point anew after the field was set from elsewhere
 */
export function pointOnMap(
  details: HTMLDetailsElement,
  template: HTMLTemplateElement | null,
  words: AnsweringSettings['words']['point'],
): () => void {
  if (!template) return () => {};
  const field = details.querySelector<HTMLInputElement>('input[type="hidden"]')!;
  const status = details.querySelector<HTMLElement>('[role="status"]')!;
  const remove = details.querySelector<HTMLButtonElement>(':scope > button')!;
  let map: PlaceMap | undefined;
  details.hidden = false;
  field.disabled = false;
  const draw = () => {
    const [latitude, longitude] = field.value.split(',').map(Number) as [number, number];
    status.textContent = field.value ? words.at : words.no_point;
    remove.hidden = !field.value;
    if (!map) return;
    const about = { name: words.point, kind: words.map, shape: 'diamond' as const };
    // A marker is known by its id, and one that stays is not moved.
    const marker = { ...about, id: field.value, latitude, longitude, approximate: false };
    const page = { details: [], href: `#${details.id}`, listHref: null };
    map.markers = field.value ? [{ ...marker, ...page }] : [];
  };
  const put = (value: string) => {
    field.value = value;
    draw();
    changed(field);
  };
  details.addEventListener('toggle', () => {
    if (!details.open || map) return;
    const here = details.querySelector<HTMLElement>('[data-map-here]')!;
    here.append(template.content.cloneNode(true));
    map = here.querySelector<PlaceMap>('place-map')!;
    void import('../../ui/map/place-map.client.ts').then(draw);
  });
  details.addEventListener('place-picked', (event) => {
    const { latitude, longitude } = (event as CustomEvent<{ latitude: number; longitude: number }>)
      .detail;
    put(`${Number(latitude.toFixed(DIGITS))},${Number(longitude.toFixed(DIGITS))}`);
  });
  remove.addEventListener('click', () => put(''));
  draw();
  return draw;
}
