import { existsSync, readFileSync } from 'node:fs';

/** Answers the path whose file stands in for another, or null when a rule does not apply. */
type RewriteRule = (pathname: string) => string | null;

/**
 * Reads the text of a `_redirects` file, in the format of Netlify and Cloudflare Pages: an address,
 * the path that answers it and the status 200. A `:name` stands for one part of the address.
 *
 * @returns a function from an address to the path that answers it, the address itself by default.
 * @throws on a rule with another status, which this server does not follow.
 */
export function parseRewriteRules(text: string): (pathname: string) => string {
  const rules = text
    .split('\n')
    .filter((line) => line.trim() && !line.startsWith('#'))
    .map(rewriteRule);
  return (pathname) => {
    for (const rule of rules) {
      const target = rule(pathname);
      if (target) return target;
    }
    return pathname;
  };
}

function rewriteRule(line: string): RewriteRule {
  const [from = '', to = '', status] = line.trim().split(/\s+/);
  if (status !== '200') throw new Error(`_redirects has a rule that is no rewrite: ${line}`);
  const pattern = new RegExp(`^${from.replace(/:(\w+)/g, '(?<$1>[^/]+)')}$`);
  return (pathname) => {
    const found = pattern.exec(pathname);
    return found && to.replace(/:(\w+)/g, (_, name: string) => found.groups?.[name] ?? '');
  };
}

/** The rewrites of a built site; none when it has no `_redirects` file. */
export function readRewriteRules(file: string): (pathname: string) => string {
  return parseRewriteRules(existsSync(file) ? readFileSync(file, 'utf8') : '');
}
