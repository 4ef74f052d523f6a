import type { IncomingMessage, ServerResponse } from 'node:http';
import type { InMemoryEmailDriver, StoredEmailMessage } from '@supabase/lite';

/** Whether a path is the local mailbox. */
export function isMailboxPath(pathname: string): boolean {
  return pathname === '/mailbox' || pathname === '/mailbox/';
}

function escapeHtml(text: string): string {
  const entities: Record<string, string> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
  };
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}

/** Escaped text with its web addresses as links, so that a sign-in link can be followed. */
function withLinks(text: string): string {
  return escapeHtml(text).replace(/https?:\/\/[^\s<]+/g, '<a href="$&">$&</a>');
}

function letter(message: StoredEmailMessage): string {
  return `<article>
<h2>${escapeHtml(message.subject)}</h2>
<p>To ${escapeHtml(message.to)}, <time>${escapeHtml(message.sentAt)}</time></p>
<pre>${withLinks(message.text ?? '')}</pre>
</article>`;
}

/**
 * Whether a browser on this computer asks, as sign-in links are for nobody else. A name with a dot
 * may be another site's that points here (DNS rebinding), whose scripts could then read along.
 */
function isAskedHere({ socket, headers }: IncomingMessage): boolean {
  const isOwnName = /^([\w-]+|[\d.]+|\[[\da-f:.]+\])(:\d+)?$/i.test(headers.host ?? '');
  return isOwnName && socket.remoteAddress === socket.localAddress;
}

/** Shows on this computer, newest first, the mail that a hosted Supabase would have sent. */
export function answerMailbox(
  outbox: InMemoryEmailDriver,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): void {
  if (!isAskedHere(incoming)) {
    outgoing.writeHead(403, { 'content-type': 'text/plain; charset=utf-8' });
    outgoing.end('The mailbox opens only on the computer that runs Hearth.');
    return;
  }
  const letters = [...outbox.messages.values()]
    .flat()
    .sort((one, other) => other.sentAt.localeCompare(one.sentAt));
  outgoing.setHeader('content-type', 'text/html; charset=utf-8');
  outgoing.setHeader('cache-control', 'no-store');
  outgoing.setHeader('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'");
  outgoing.end(`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Local mailbox</title>
<style>body { font: 1.1rem/1.5 sans-serif; max-width: 45rem; margin: 2rem auto; padding: 0 1rem }
article { border-top: 1px solid } pre { white-space: pre-wrap; overflow-wrap: anywhere }</style>
</head>
<body>
<main>
<h1>Local mailbox</h1>
<p>Mail that this computer kept instead of sending. It is forgotten when Hearth stops.</p>
${letters.map(letter).join('\n') || '<p>No mail yet.</p>'}
</main>
</body>
</html>
`);
}
