import type { HubContent } from './hub-content.schema.ts';
import { parts, type Part } from './parts.ts';

/** Whether two parts of contents say the same, whatever the order of their keys. */
export function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => key in b && isSame(Reflect.get(a, key), Reflect.get(b, key)))
  );
}

/**
 * A draft after something else was published: parts that the draft left alone are as published now.
 *
 * @returns the draft's content so made, `taken`: the parts that came from what was published, and
 * `conflicts`: those that both changed, in which the draft's words stay.
 */
export function mergeDraft(
  draft: HubContent,
  startedFrom: HubContent,
  published: HubContent,
): { content: HubContent; taken: Part[]; conflicts: Part[] } {
  const others = parts.filter((part) => !isSame(startedFrom[part], published[part]));
  const taken = others.filter((part) => isSame(draft[part], startedFrom[part]));
  return {
    content: takeParts(draft, published, taken),
    taken,
    conflicts: others.filter(
      (part) => !taken.includes(part) && !isSame(draft[part], published[part]),
    ),
  };
}

/** A content with some parts as another has them. */
export function takeParts(content: HubContent, other: HubContent, taken: Part[]): HubContent {
  return { ...content, ...Object.fromEntries(taken.map((part) => [part, other[part]])) };
}
