import { useEffect, useRef, useState } from 'react';
import { shortcutFor, type Shortcut } from './shortcuts.ts';

const STORED = 'hearth-inbox-keys';

/**
 * Single keys for the whole page, which a person can switch off (WCAG 2.1.4) as they could meet
 * those of speech control; the choice is kept in the browser.
 *
 * @param onKey told of each key that does something; not while a window is open over the page.
 */
export function useKeys(onKey: (does: Shortcut | 'close') => void) {
  const [on, setOn] = useState(() => localStorage.getItem(STORED) !== 'off');
  const latest = useRef(onKey);
  latest.current = onKey;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (document.querySelector('dialog[open]')) return;
      if (event.key === 'Escape' && !event.defaultPrevented) return latest.current('close');
      const does = on
        ? shortcutFor({ ...pick(event), target: event.target as HTMLElement })
        : undefined;
      if (!does) return;
      event.preventDefault();
      latest.current(does);
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [on]);
  return {
    on,
    setOn: (now: boolean) => {
      localStorage.setItem(STORED, now ? 'on' : 'off');
      setOn(now);
    },
  };
}

// An event's properties live on its prototype, so that spreading it copies none.
const pick = ({ key, ctrlKey, metaKey, altKey, defaultPrevented }: KeyboardEvent) => ({
  key,
  ctrlKey,
  metaKey,
  altKey,
  defaultPrevented,
});
