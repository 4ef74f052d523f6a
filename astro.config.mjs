import react from '@astrojs/react';
import sitemap from '@astrojs/sitemap';
import { defineConfig, envField } from 'astro/config';
import { preloadModules } from './src/lib/preload-modules.ts';
import { scriptsInPage } from './src/lib/scripts-in-page.ts';
import { basemapFor, basemapOrigins } from './src/ui/map/basemap.ts';
import { embeddedSupabase } from './supabase/local/astro-integration.ts';
import { readSettings } from './supabase/local/settings.ts';

const { hosted, council } = readSettings();
const tiles = basemapOrigins(basemapFor(council.map))
  .map((origin) => ` ${origin}`)
  .join('');
const api = hosted ? ` ${hosted.url}` : '';
const optionalSetting = envField.string({ context: 'client', access: 'public', optional: true });

export default defineConfig({
  output: 'static',
  trailingSlash: 'always',
  // A line break between words and a link is a space, as in HTML.
  compressHTML: true,
  // Saves slow phones a round trip (docs/decisions/0016).
  build: { inlineStylesheets: 'always' },
  site: process.env.PUBLIC_SITE_URL || 'http://localhost:4321',
  integrations: [
    react(),
    scriptsInPage(/^\/consultations\/[^/]+\/(at\/[^/]+\/)?$/),
    preloadModules(),
    sitemap({
      filter: (page) =>
        !/\/staff\/|\/(advice|report|thank-you|not-sent|print|poster)\/$|\/get-support\/ask\/$|\/questions\/$|\/(poster|at)\/[^/]+\/$/.test(
          page,
        ),
    }),
    ...(hosted ? [] : [embeddedSupabase()]),
  ],
  // Highlighted code would bring inline styles, which the content security policy refuses.
  markdown: { syntaxHighlight: false },
  env: {
    schema: {
      COUNCIL: envField.string({ context: 'server', access: 'public', default: 'middlesbrough' }),
      PUBLIC_SUPABASE_URL: optionalSetting,
      PUBLIC_SUPABASE_PUBLISHABLE_KEY: optionalSetting,
    },
  },
  vite: {
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              // Left alone, these are split over four files, which gzip better as one.
              codeSplitting: {
                groups: [
                  { name: 'opening', test: /src\/places\/opening\// },
                  { name: 'fill', test: /messages\/fill/, priority: 1 },
                  {
                    name: 'react',
                    test: /node_modules\/(react|react-dom)\/(index|jsx-runtime|cjs\/react(-dom|-jsx-runtime)?\.production)/,
                  },
                  { name: 'submission', test: /src\/lib\/(pause|submission)\.ts/ },
                ],
              },
            },
          },
        },
      },
    },
  },
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        `connect-src 'self'${api}${tiles}`,
        `form-action 'self'${api}`,
        `img-src 'self' data:${tiles}`,
        "base-uri 'self'",
        "object-src 'none'",
      ],
    },
  },
});
