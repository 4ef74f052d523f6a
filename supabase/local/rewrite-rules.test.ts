import { describe, expect, it } from 'vitest';
import { parseRewriteRules } from './rewrite-rules.ts';

const rewrite = parseRewriteRules(`
# A comment
/feed /feed/index.json 200
/feed/:id /feed/:id/index.json 200
`);

describe('rewrites in the format of _redirects', () => {
  it('answer an address with another file, its parts put in', () => {
    expect(rewrite('/feed')).toBe('/feed/index.json');
    expect(rewrite('/feed/42')).toBe('/feed/42/index.json');
  });

  it('leave every other address alone', () => {
    for (const path of ['/', '/feeds', '/feed/42/index.json', '/a/feed']) {
      expect(rewrite(path)).toBe(path);
    }
  });

  it('refuse a rule that sends people elsewhere, instead of ignoring it', () => {
    expect(() => parseRewriteRules('/old /new 301')).toThrow('/old /new 301');
  });
});
