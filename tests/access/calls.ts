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

/** Fills in "Tell us what matters" without JavaScript and, once it is checked, sends it. */
export async function sayPlainly(
  backend: Backend,
  fields: Record<string, string>,
  headers: Record<string, string> = {},
  address?: string,
) {
  const checked = await post(backend, 'submit_priority_page', fields, headers, address);
  if (checked.status !== 200) return checked;
  const sent = hiddenFields(await checked.text());
  return post(backend, 'submit_priority_page', sent, headers, address);
}

/** What a page of ours would send, by the name of each hidden field. */
export function hiddenFields(page: string): Record<string, string> {
  const characters: Record<string, string> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' };
  return Object.fromEntries(
    [...page.matchAll(/<input type="hidden" name="(\w+)" value="([^"]*)">/g)].map(
      ([, name, value]) => [
        name!,
        value!.replaceAll(
          /&(lt|gt|quot|#39|amp);/g,
          (_, character: string) => characters[character]!,
        ),
      ],
    ),
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
