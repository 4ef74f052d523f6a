import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A project of one table, one function and three pages: what the commands need, and no more. */
const FILES = {
  'package-lock.json': '{}',
  'src/council/northtown.json': readFileSync('src/council/gateshead.json', 'utf8'),
  'astro.config.mjs': `export default { trailingSlash: 'always' };`,
  'public/_headers': '/*\n  X-Content-Type-Options: nosniff\n/help/*\n  Cache-Control: no-store\n',
  'src/pages/index.astro': `---
const url = process.env.HEARTH_EMBEDDED_URL + '/rest/v1/hubs?select=name';
const headers = { apikey: 'sb_publishable_hearth_local' };
const hubs = await (await fetch(url, { headers })).json();
---
<h1>{hubs.map((hub) => hub.name).join()}</h1>`,
  'src/pages/help/index.astro': '<h1>Help</h1>',
  'src/pages/404.astro': '<h1>Page not found</h1>',
  'supabase/seeds/northtown/10_hubs.sql': `insert into hubs (name) values ('North Hub');`,
  'supabase/migrations/20260101000000_hubs.sql': `
    create schema private;
    create table private.outgoing_letters (recipient text, subject text, body text);
    create table private.publications (number bigint);
    insert into private.publications values (0);
    create table public.hubs (name text);
    alter table public.hubs enable row level security;
    revoke all on public.hubs from anon;
    grant select on public.hubs to anon;
    create policy "anyone reads" on public.hubs for select to anon using (true);
    create table public.notes (said text, address text);
    alter table public.notes enable row level security;
    revoke all on public.notes from anon;
    create function public.rename_hub(name text) returns void language sql security definer
    set search_path = '' as $$
      update public.hubs set name = rename_hub.name;
      update private.publications set number = number + 1;
      insert into private.outgoing_letters values ('jo@example.org', 'A new name', name)
    $$;
    create function public.say(said text) returns void language sql security definer
    set search_path = '' as $$
      insert into public.notes values (
        said, current_setting('request.headers')::json ->> 'x-forwarded-for'
      )
    $$;`,
};

/** A project folder for tests. */
export interface SmallProject {
  root: string;
  remove: () => void;
  /** Writes a file, by its path in the project. */
  write: (path: string, text: string) => void;
}

/** Makes a small project, inside this one so that it finds the installed packages. */
export function makeSmallProject(): SmallProject {
  mkdirSync('.data', { recursive: true });
  const root = mkdtempSync(join(process.cwd(), '.data/small-project-'));
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  for (const [path, text] of Object.entries(FILES)) write(path, text);
  return { root, write, remove: () => rmSync(root, { recursive: true, force: true }) };
}
