const KEY = 'hearth-staff-active';

/** Notes that somebody is there, for every tab of this browser. */
export function noteActivity(): void {
  localStorage.setItem(KEY, String(Date.now()));
}

/** When somebody was last there (ms), from now on if nothing is known. */
export function lastActive(): number {
  const noted = Number(localStorage.getItem(KEY));
  if (!noted) noteActivity();
  return noted || Date.now();
}

/** Called when a session ends, so that the next one begins anew. */
export function forgetActivity(): void {
  localStorage.removeItem(KEY);
}
