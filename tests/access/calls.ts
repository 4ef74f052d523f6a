import type { Backend } from './backend.ts';

/** Calls a function as an island does. */
export function call(backend: Backend, name: string, body: unknown, address?: string) {
  return backend.send(
    `/rpc/${name}`,
    {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    },
    address,
  );
}

/** Calls a function as a browser without JavaScript does, and does not follow the answer. */
export function post(
  backend: Backend,
  name: string,
  fields: Record<string, string>,
  headers: Record<string, string> = {},
  address?: string,
) {
  return backend.send(
    `/rpc/${name}`,
    {
      method: 'POST',
      redirect: 'manual',
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8',
        ...headers,
      },
      body: new URLSearchParams(fields).toString(),
    },
    address,
  );
}
