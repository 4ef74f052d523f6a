import type { EditingWords } from './editing-words.ts';
import type { HubContent } from './hub-content.schema.ts';
import type { HubToEdit } from './hub-to-edit.schema.ts';

/** What each part of the editor is given. */
export interface PartProps {
  content: HubContent;
  change: (content: HubContent) => void;
  /** What is wrong with the field of a path such as `hours.weekly.0.opens_at`, in words. */
  errorAt: (path: string) => string | undefined;
  words: EditingWords;
  hub: HubToEdit;
}

/** A list with one entry changed, or (null) without it. */
export function withEntry<Entry>(list: readonly Entry[], at: number, entry: Entry | null): Entry[] {
  return list.flatMap((old, index) => (index === at ? (entry === null ? [] : [entry]) : [old]));
}
