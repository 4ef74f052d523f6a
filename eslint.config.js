import astro from 'eslint-plugin-astro';
import boundaries from 'eslint-plugin-boundaries';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

const SHARED = ['ui', 'lib', 'council', 'messages'];
const from = (type, ...types) => ({
  from: { element: { type } },
  allow: { to: { element: { types: { anyOf: types } } } },
});

export default defineConfig(
  { ignores: ['dist/', '.astro/', '.data/', 'src/lib/database.types.ts'] },
  tseslint.configs.strict,
  astro.configs['flat/recommended'],
  {
    // TypeScript asks about every index; `!` is how we say that we have made sure of one.
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
    },
  },
  {
    files: ['src/**/*.{ts,tsx,astro}'],
    plugins: { boundaries },
    settings: {
      'boundaries/elements': [
        { type: 'pages', pattern: 'src/pages' },
        { type: 'layouts', pattern: 'src/layouts' },
        ...SHARED.map((type) => ({ type, pattern: `src/${type}` })),
        { type: 'workspace', pattern: 'src/staff' },
        { type: 'domain', pattern: 'src/*', capture: ['domain'] },
      ],
      'boundaries/files': [{ category: 'component', pattern: '**/*.{astro,tsx}' }],
    },
    rules: {
      'boundaries/dependencies': [
        'error',
        {
          default: 'disallow',
          policies: [
            { allow: { to: { module: { origin: ['external', 'core'] } } } },
            from('pages', 'pages', 'layouts', 'domain', 'workspace', ...SHARED),
            from('layouts', 'layouts', ...SHARED),
            // The workspace is the room that every domain's staff screens stand in.
            from('domain', 'domain', 'workspace', ...SHARED),
            from('workspace', 'workspace', ...SHARED),
            from('ui', ...SHARED),
            from('lib', 'lib'),
            from('messages', 'messages', 'council', 'lib'),
            from('council', 'council', 'lib'),
            {
              // A domain reads another only through its rules and queries.
              from: { element: { type: 'domain' } },
              disallow: {
                to: {
                  element: {
                    type: 'domain',
                    captured: { domain: '!{{from.element.captured.domain}}' },
                  },
                  file: { categories: 'component' },
                },
              },
            },
          ],
        },
      ],
    },
  },
);
