import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { readHeaderRules } from './header-rules.ts';
import { readRewriteRules } from './rewrite-rules.ts';

/** A path as the file behind it is named, so that an escaped letter slips past no header's rule. */
function decoded(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}

/** On plain http browsers must ignore it (RFC 6797, 7.2), so sending it would only mislead. */
const ONLY_OVER_TLS = 'strict-transport-security';

/** Answers a request for a file of the site. */
export type SiteFiles = (request: IncomingMessage, response: ServerResponse, url: URL) => void;

/**
 * Serves a built site as a static host does: its `_headers`, its `_redirects`, its 404 page, and a
 * redirect to the address with a slash at its end.
 */
export function siteFiles(folder: string): SiteFiles {
  const rules = readHeaderRules(join(folder, '_headers'));
  const rewrite = readRewriteRules(join(folder, '_redirects'));
  const notFoundPage = join(folder, '404.html');
  const notFound = existsSync(notFoundPage) ? readFileSync(notFoundPage) : 'Page not found';

  function setHeaders(response: ServerResponse, pathname: string): void {
    const matching = rules.filter((rule) => rule.matches(pathname));
    for (const [name, value] of matching.flatMap((rule) => rule.headers)) {
      if (name.toLowerCase() !== ONLY_OVER_TLS) response.setHeader(name, value);
    }
  }

  function showNotFound(_request: IncomingMessage, response: ServerResponse): void {
    response.statusCode = 404;
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(notFound);
  }

  const serve = sirv(folder, { etag: true, onNoMatch: showNotFound });

  return (request, response, url) => {
    setHeaders(response, decoded(url.pathname));
    const isFolder =
      !url.pathname.endsWith('/') && existsSync(join(folder, url.pathname, 'index.html'));
    if (isFolder) {
      // Two slashes at the start would lead to another host.
      const path = url.pathname.replace(/^\/+/, '/');
      response.writeHead(301, { location: `${path}/${url.search}` }).end();
    } else if (/^\/_(headers|redirects)$/.test(url.pathname)) {
      // Hosts read these files and never serve them.
      showNotFound(request, response);
    } else if (!/^(GET|HEAD)$/.test(request.method ?? '')) {
      response.writeHead(405, { allow: 'GET, HEAD' }).end();
    } else {
      request.url = rewrite(url.pathname);
      serve(request, response);
    }
  };
}
