import { defineConfig, devices } from '@playwright/test';

// tests/journeys/site.setup.ts sets both addresses before any journey reads them.
const { SITE_URL, CHROMIUM_PATH } = process.env;

export default defineConfig({
  testDir: 'tests/journeys',
  globalSetup: './tests/journeys/site.setup.ts',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  reporter: 'list',
  use: {
    ...devices['Pixel 5'],
    baseURL: SITE_URL,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: CHROMIUM_PATH,
      // Containers run tests as root, and Chromium's sandbox refuses root.
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    },
  },
});
