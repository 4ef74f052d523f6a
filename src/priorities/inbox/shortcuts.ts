/** What single keys do. Every one of them is also a link or a button. */
export const shortcuts = {
  j: 'next',
  k: 'previous',
  p: 'publish',
  d: 'decline',
  m: 'group',
  a: 'answer',
  x: 'select',
  '?': 'help',
} as const;
export type Shortcut = (typeof shortcuts)[keyof typeof shortcuts];

/** A key as the browser reports it. */
interface Press {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  defaultPrevented: boolean;
  /** The name of the element that has the focus, in capitals, and whether one can type into it. */
  target: { tagName?: string; isContentEditable?: boolean } | null;
}

/**
 * What a pressed key asks for. A key with a modifier is the browser's or a screen reader's, and in
 * a field it is a letter.
 */
export function shortcutFor(press: Press): Shortcut | undefined {
  if (press.ctrlKey || press.metaKey || press.altKey || press.defaultPrevented) return undefined;
  if (/^(INPUT|TEXTAREA|SELECT)$/.test(press.target?.tagName ?? '')) return undefined;
  if (press.target?.isContentEditable) return undefined;
  return Object.hasOwn(shortcuts, press.key)
    ? shortcuts[press.key as keyof typeof shortcuts]
    : undefined;
}
