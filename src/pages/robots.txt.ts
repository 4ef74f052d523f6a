import type { APIRoute } from 'astro';

/** Everything public may be found; the API and the staff's pages are of no use to a search. */
export const GET: APIRoute = ({ site }) =>
  new Response(
    [
      'User-agent: *',
      'Disallow: /rest/',
      'Disallow: /auth/',
      'Disallow: /staff/',
      `Sitemap: ${new URL('sitemap-index.xml', site).href}`,
      '',
    ].join('\n'),
    { headers: { 'content-type': 'text/plain; charset=utf-8' } },
  );
