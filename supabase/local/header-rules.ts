import { existsSync, readFileSync } from 'node:fs';

/** Headers for the paths that match, in the `_headers` format of Netlify and Cloudflare Pages. */
export interface HeaderRule {
  matches: (pathname: string) => boolean;
  headers: [name: string, value: string][];
}

/** A path in which `*` stands for any characters. */
function pathMatcher(pattern: string): HeaderRule['matches'] {
  const source = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  const expression = new RegExp(`^${source.join('.*')}$`);
  return (pathname) => expression.test(pathname);
}

/** Reads the text of a `_headers` file: a path, then its indented `Name: value` lines. */
export function parseHeaderRules(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const line of text.split('\n')) {
    if (!line.trim() || line.trimStart().startsWith('#')) continue;
    if (/^\S/.test(line)) {
      rules.push({ matches: pathMatcher(line.trim()), headers: [] });
      continue;
    }
    const [, name, value] = /^\s+([\w-]+):\s*(.+?)\s*$/.exec(line) ?? [];
    if (name && value) rules.at(-1)?.headers.push([name, value]);
  }
  return rules;
}

/** The rules of a built site; none when it has no `_headers` file. */
export function readHeaderRules(file: string): HeaderRule[] {
  return existsSync(file) ? parseHeaderRules(readFileSync(file, 'utf8')) : [];
}
