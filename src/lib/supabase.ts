import { PUBLIC_SUPABASE_URL } from 'astro:env/client';
import { createClient, type SupabaseClient } from '@supabase/supabase-js';
import { publishableKey } from './api-url.ts';
import type { Database } from './database.types.ts';

let client: SupabaseClient<Database> | undefined;

/**
 * The client that builds pages: it sees what any visitor may see. Pages that reach a browser use
 * `apiUrl` and fetch instead, as this weighs 56 kB there.
 */
export function supabase(): SupabaseClient<Database> {
  // Set by `npm start`, or by the Astro integration when it starts the embedded Supabase.
  const url = PUBLIC_SUPABASE_URL || process.env.HEARTH_EMBEDDED_URL;
  if (!url) throw new Error('No Supabase to read from: build with npm run build.');
  client ??= createClient<Database>(url, publishableKey, {
    auth: { persistSession: false, autoRefreshToken: false, detectSessionInUrl: false },
  });
  return client;
}
