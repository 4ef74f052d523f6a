import * as z from 'zod/mini';

const uri = z
  .string()
  .check(
    z.regex(
      /^https?:\/\/(?:[\w\-.~:/?@!$&'()*+,;=]|%[0-9a-f]{2})+(?:#(?:[\w\-.~:/?@!$&'()*+,;=]|%[0-9a-f]{2})*)?$/i,
    ),
  );

/**
 * A link as RFC 3986 writes it, letters outside ASCII encoded; undefined when it cannot be, as a
 * reader of a feed would refuse the whole record for it.
 */
export function uriOf(link: string | null): string | undefined {
  return uri.safeParse(URL.parse(link ?? '')?.href).data;
}

// RFC 5321's dot-string: no dot at either end and no two together, which HTML's pattern allows.
const word = "[\\w!#$%&'*+/=?^`{|}~-]+";
const label = '[a-z0-9](?:[a-z0-9-]*[a-z0-9])?';
const mailbox = z.email({
  pattern: new RegExp(`^${word}(?:\\.${word})*@(?:${label}\\.)+${label}$`, 'i'),
});

/** An address as RFC 5321 writes it; undefined when it has letters that need RFC 6531. */
export function mailboxOf(email: string | null): string | undefined {
  return mailbox.safeParse(email).data;
}

/**
 * The last minute of the day for midnight at its end: RFC 3339 has no 24:00, and 00:00 would read
 * as the midnight before.
 */
export function clockTimeOf(time: string): string {
  return time === '24:00' ? '23:59' : time;
}
