import { createHash } from 'node:crypto';

/**
 * An identifier for a part of a record that has no row of its own, such as the address of a place:
 * the same in every build, so that those who copy the feed can tell an old part from a new one.
 *
 * @param owner the UUID of the record
 * @param part what the part is called within the record
 * @returns a version 5 UUID (RFC 9562, section 5.5) with the record as its namespace
 */
export function derivedId(owner: string, part: string): string {
  const digest = createHash('sha1')
    .update(Buffer.from(owner.replaceAll('-', ''), 'hex'))
    .update(part)
    .digest();
  digest[6] = (digest[6]! & 0x0f) | 0x50;
  digest[8] = (digest[8]! & 0x3f) | 0x80;
  const hex = digest.toString('hex');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20, 32),
  ].join('-');
}
