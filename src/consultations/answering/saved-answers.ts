import type { Said } from './read-form.ts';

/** What is kept on somebody's device, because they asked for it. Never who they are. */
export interface Saved extends Said {
  version: number;
  /** The step they were on. */
  step: string;
  /** When, ISO 8601. */
  at: string;
  /** Makes the order of options again. */
  seed?: number;
  /** Makes a repeat of what has arrived already harmless, also another day. */
  key?: string;
}

const keyOf = (slug: string) => `hearth:consultation:${slug}`;

/** What is saved of a consultation; undefined where nothing is, or nothing that can be read. */
export function savedAnswers(slug: string): Saved | undefined {
  try {
    const saved: unknown = JSON.parse(localStorage.getItem(keyOf(slug)) ?? 'null');
    const { answers, texts } = Object(saved) as Partial<Saved>;
    return answers && texts ? (saved as Saved) : undefined;
  } catch {
    return undefined;
  }
}

/** Whether anything is saved of a consultation, also what cannot be read any more. */
export function isAnythingSaved(slug: string): boolean {
  try {
    return localStorage.getItem(keyOf(slug)) !== null;
  } catch {
    return false;
  }
}

/** Saves answers; false where the device does not let us. */
export function saveAnswers(slug: string, saved: Saved): boolean {
  try {
    localStorage.setItem(keyOf(slug), JSON.stringify(saved));
    return true;
  } catch {
    return false;
  }
}

/** Takes away what is saved. */
export function forgetAnswers(slug: string): void {
  try {
    localStorage.removeItem(keyOf(slug));
  } catch {
    // Where nothing can be kept, nothing is.
  }
}
