import { createHmac } from 'node:crypto';

const inAnHour = Math.floor(Date.now() / 1000) + 3600;

/** A JSON Web Token (RFC 7519) signed with HMAC-SHA256, or with whatever `signature` is given. */
export function token(secret: string, claims: object, signature?: string): string {
  const header = signature === '' ? { alg: 'none' } : { alg: 'HS256', typ: 'JWT' };
  const [head, body] = [header, { exp: inAnHour, ...claims }].map((part) =>
    Buffer.from(JSON.stringify(part)).toString('base64url'),
  );
  const signed = createHmac('sha256', secret).update(`${head}.${body}`).digest('base64url');
  return `${head}.${body}.${signature ?? signed}`;
}
