import { describe, expect, it } from 'vitest';
import { hostedSupabase } from './environment.ts';

const URL_OF_PROJECT = 'https://abcd.supabase.co';
const KEY = 'sb_publishable_abc-123_x';

function legacyKey(role: string): string {
  return ['{}', JSON.stringify({ role }), 'signature']
    .map((part) => Buffer.from(part).toString('base64url'))
    .join('.');
}

describe('choosing a hosted Supabase', () => {
  it('uses the embedded one when nothing is set', () => {
    expect(hostedSupabase(undefined, undefined)).toBeUndefined();
    expect(hostedSupabase('', '')).toBeUndefined();
  });

  it('takes an address and a publishable key', () => {
    expect(hostedSupabase(`${URL_OF_PROJECT}/`, KEY)).toEqual({
      url: URL_OF_PROJECT,
      publishableKey: KEY,
    });
  });

  it('takes the older kind of public key, and a project on this machine', () => {
    expect(hostedSupabase('http://localhost:54321', legacyKey('anon'))?.url).toBe(
      'http://localhost:54321',
    );
  });

  it('says which of the two is missing', () => {
    expect(() => hostedSupabase(URL_OF_PROJECT, undefined)).toThrow(
      /^PUBLIC_SUPABASE_PUBLISHABLE_KEY is not set: set both .* or neither/,
    );
    expect(() => hostedSupabase(undefined, KEY)).toThrow(/^PUBLIC_SUPABASE_URL is not set/);
  });

  it.each([
    'abcd.supabase.co',
    'http://abcd.supabase.co',
    'https://abcd.supabase.co/rest/v1',
    'https://user@abcd.supabase.co',
    'javascript:alert(1)',
  ])('refuses the address %s', (url) => {
    expect(() => hostedSupabase(url, KEY)).toThrow(/set it to the project’s address alone/);
  });

  it.each(['sb_secret_abc', legacyKey('service_role')])(
    'refuses a secret key without printing it: %s',
    (key) => {
      expect(() => hostedSupabase(URL_OF_PROJECT, key)).toThrow(/holds a secret key/);
      expect(() => hostedSupabase(URL_OF_PROJECT, key)).not.toThrow(key);
    },
  );

  it.each(['abc', 'sb_publishable_', 'a.b.c'])('refuses %s as a key', (key) => {
    expect(() => hostedSupabase(URL_OF_PROJECT, key)).toThrow(/is not a publishable key/);
  });
});
