import { useSyncExternalStore, type MouseEvent } from 'react';

const KEY = 'at';

function follow(tell: () => void) {
  addEventListener('popstate', tell);
  return () => removeEventListener('popstate', tell);
}

/** Goes to one place of a screen, such as a record by its id, or (empty) to its start. */
export function goTo(place: string): void {
  const search = place ? `?${new URLSearchParams({ [KEY]: place })}` : '';
  history.pushState(null, '', location.pathname + search);
  dispatchEvent(new PopStateEvent('popstate'));
  scrollTo(0, 0);
}

/** What a link to a place of the same screen has: followed at once, or opened in a tab of its own. */
export function linkTo(place: string) {
  return {
    href: place ? `?${new URLSearchParams({ [KEY]: place })}` : '?',
    onClick: (event: MouseEvent) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      goTo(place);
    },
  };
}

/** Which place of the screen the address names; the browser's Back works. */
export function usePlace(): string {
  return useSyncExternalStore(follow, () => new URLSearchParams(location.search).get(KEY) ?? '');
}
