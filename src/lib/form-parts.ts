/** A part of the form that only the script shows, by its `data-part`. */
export const part = (root: ParentNode, name: string): HTMLElement | null =>
  root.querySelector<HTMLElement>(`[data-part="${name}"]`);

/** Shows or hides a part, where the page has it. */
export function show(root: ParentNode, name: string, isShown: boolean): void {
  const found = part(root, name);
  if (found) found.hidden = !isShown;
}

/** A button that looks like a link. */
export function linkButton(text: string, press: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'link-button';
  button.textContent = text;
  button.addEventListener('click', press);
  return button;
}
