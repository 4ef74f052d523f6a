import type { Service } from '../../services.schema.ts';
import { mailboxOf } from '../formats.ts';
import { present } from '../present.ts';

type Phone = Pick<Service['phones'][number], 'id' | 'number' | 'type' | 'description'>;
type Language = Service['languages'][number];

/** A number that the public may ring. */
export function phoneOf({ id, number, type, description }: Phone) {
  return present({ id, number, type, description });
}

/** A role to ask for; people are not named on public pages, so not here either. */
export function contactOf({ id, title, department, email }: Service['contacts'][number]) {
  return present({ id, title, department, email: mailboxOf(email) });
}

/** A spoken language by its BCP 47 code. */
export function languageOf({ id, name, code, note }: Language) {
  return present({ id, name, code, note });
}
