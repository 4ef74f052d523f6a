/** Where a browser keeps the name that it gave itself, and what it supported. */
const NAME = 'hearth.supporter';
const SUPPORTED = 'hearth.supported';

/** As much of the browser's storage as is needed; each may throw where storing is not allowed. */
export type Store = Pick<Storage, 'getItem' | 'setItem'>;

/**
 * The random name of this browser, made on the first support and never before. Where nothing may
 * be stored there is none, and the connection stands for the person, as in a plain form.
 */
export function supporterName(store: Store): string {
  try {
    const known = store.getItem(NAME);
    if (known) return known;
    const random = crypto.getRandomValues(new Uint8Array(16));
    const name = Array.from(random, (byte) => byte.toString(16).padStart(2, '0')).join('');
    store.setItem(NAME, name);
    return name;
  } catch {
    return '';
  }
}

/** Whether this browser supported something, by its id. */
export function isSupported(store: Store, id: string): boolean {
  try {
    return (store.getItem(SUPPORTED) ?? '').split(' ').includes(id);
  } catch {
    return false;
  }
}

/** Remembers, in this browser alone, that it supports something, or that it no longer does. */
export function remember(store: Store, id: string, supported: boolean): void {
  try {
    const ids = (store.getItem(SUPPORTED) ?? '').split(' ').filter((one) => one && one !== id);
    store.setItem(SUPPORTED, (supported ? [...ids, id] : ids).join(' '));
  } catch {
    // Not remembered: the database still counts a browser once.
  }
}
