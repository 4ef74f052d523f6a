// What was typed travels behind the "#", which no browser sends to a server, and the field has no
// name, so that a postcode stays on the device even if this script comes late.
for (const form of document.querySelectorAll<HTMLFormElement>('[data-find-box]')) {
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const typed = form.querySelector('input')!.value;
    location.assign(`${form.action}#q=${encodeURIComponent(typed)}`);
  });
}
