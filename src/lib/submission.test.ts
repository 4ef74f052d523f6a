import { afterEach, describe, expect, test, vi } from 'vitest';
import { keyKeeper, submit } from './submission.ts';

afterEach(() => vi.unstubAllGlobals());

function answerWith(response: Response | Error) {
  const fetched = vi.fn<typeof fetch>(() =>
    response instanceof Error ? Promise.reject(response) : Promise.resolve(response),
  );
  vi.stubGlobal('fetch', fetched);
  return fetched;
}

describe('sending a form', () => {
  test('tells that it is stored', async () => {
    const fetched = answerWith(Response.json({ message: 'Thank you.' }, { status: 201 }));
    expect(await submit('/send', { details: 'Shut' })).toEqual({
      kind: 'stored',
      answer: { message: 'Thank you.' },
    });
    expect(fetched.mock.calls[0]?.[1]?.body).toBe('{"details":"Shut"}');
  });

  test('tells which answers to change', async () => {
    answerWith(Response.json({ code: 'invalid', fields: { details: 'missing' } }, { status: 400 }));
    expect(await submit('/send', {})).toEqual({
      kind: 'refused',
      code: 'invalid',
      fields: { details: 'missing' },
    });
  });

  test('tells of a refusal even when its reason cannot be read', async () => {
    answerWith(new Response('<html>', { status: 403 }));
    expect(await submit('/send', {})).toMatchObject({ kind: 'refused', fields: {} });
  });

  test.each([
    new TypeError('Failed to fetch'),
    new Response('', { status: 503 }),
    new Response('{"mess', { status: 201 }),
    new Response('', { status: 400 }),
    Response.json({ code: '', message: 'FATAL: terminating connection' }, { status: 400 }),
  ])('may be tried again when nobody answers (%#)', async (failure) => {
    answerWith(failure);
    expect(await submit('/send', {})).toEqual({ kind: 'unreachable' });
  });
});

describe('the key of a submission', () => {
  test('stays while the answers do, and changes with them', () => {
    const keyOf = keyKeeper();
    const first = keyOf({ details: 'Shut' });
    expect(first).toMatch(/^[0-9a-f]{32}$/);
    expect(keyOf({ details: 'Shut' })).toBe(first);
    expect(keyOf({ details: 'Open' })).not.toBe(first);
  });
});
