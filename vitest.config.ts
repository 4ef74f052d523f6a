import { defineConfig } from 'vitest/config';

// The oracle for opening times reads the time zone of the process.
process.env.TZ = 'Europe/London';

/** The auth service is the embedded one: there is no other to be had. */
const SIGNING_IN = 'tests/access/guessing-who-is-invited.test.ts';

/** The same attacks on either backend, each in a process of its own. */
function attacksOn(backend: 'postgrest' | 'embedded', more: object = {}) {
  return {
    test: {
      name: `access-${backend}`,
      include: ['tests/access/**/*.test.ts'],
      testTimeout: 60_000,
      hookTimeout: 120_000,
      fileParallelism: false,
      // The backend is opened once for all files.
      isolate: false,
      provide: { backend },
      ...more,
    },
  };
}

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'rules', include: ['src/**/*.test.ts'] } },
      {
        test: {
          name: 'database',
          include: ['supabase/**/*.test.ts', 'tests/**/*.test.ts'],
          exclude: ['tests/access/**', 'tests/site/**', '**/node_modules/**'],
          testTimeout: 180_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
      // The site that `npm run build` left in dist.
      { test: { name: 'site', include: ['tests/site/**/*.test.ts'], testTimeout: 60_000 } },
      attacksOn('postgrest', {
        globalSetup: 'tests/access/postgrest.setup.ts',
        exclude: [SIGNING_IN],
      }),
      attacksOn('embedded'),
    ],
  },
});
