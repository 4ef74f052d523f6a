import { isSupported, remember, supporterName, type Store } from './supporter.ts';

// One tap without leaving the page. Sent as JSON, with the name that this browser gave itself.
const section = document.querySelector<HTMLElement>('[data-support]')!;
const status = section.querySelector('[role=status]')!;
const id = section.dataset.support!;
const words = JSON.parse(section.dataset.words!) as Record<string, string>;

/** Reading the property alone throws where a browser allows no storage. */
const store: Store = {
  getItem: (key) => localStorage.getItem(key),
  setItem: (key, value) => localStorage.setItem(key, value),
};
let busy = false;

function show(given: boolean): void {
  section.dataset.state = given ? 'given' : 'open';
}

async function send(form: HTMLFormElement): Promise<string> {
  const response = await fetch(form.action, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ priority_id: id, supporter: supporterName(store) }),
  }).catch(() => null);
  if (!response || response.status >= 500) return 'offline';
  const answer = (await response.json().catch(() => ({}))) as {
    code?: string;
    supported?: boolean;
  };
  if (!response.ok) return answer.code! in words ? answer.code! : 'offline';
  return answer.supported ? 'supported' : 'undone';
}

section.addEventListener('submit', (event) => {
  event.preventDefault();
  if (busy) return;
  busy = true;
  status.textContent = words.sending!;
  void send(event.target as HTMLFormElement).then((became) => {
    busy = false;
    if (became === 'supported' || became === 'undone') {
      remember(store, id, became === 'supported');
      show(became === 'supported');
      // The button pressed is gone: its opposite stands in its place.
      section
        .querySelector<HTMLElement>(became === 'supported' ? '.given button' : '.offer button')!
        .focus();
    }
    // What is given is said already, beside the button: said once more only to those who listen.
    status.classList.toggle('visually-hidden', became === 'supported');
    status.textContent = words[became]!;
  });
});

show(isSupported(store, id) || location.hash === '#thanks');
