import { defineConfig } from 'vitest/config';

// The oracle for opening times reads the time zone of the process.
process.env.TZ = 'Europe/London';

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
      {
        test: {
          name: 'access',
          include: ['tests/access/**/*.test.ts'],
          globalSetup: 'tests/access/postgrest.setup.ts',
          testTimeout: 60_000,
          hookTimeout: 120_000,
          fileParallelism: false,
          // The embedded Supabase is opened once for all files, as PostgREST is.
          isolate: false,
        },
      },
    ],
  },
});
