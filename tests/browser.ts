import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const runs = (command: string, args: string[]) =>
  spawnSync(command, args, { stdio: 'inherit' }).status === 0;

/** A Chromium that is on this machine already: Playwright's own, or the system's. */
export function findChromium(): string | undefined {
  return [chromium.executablePath(), ...INSTALLED].find((path) => path && existsSync(path));
}

/**
 * A Chromium to test with. Where there is none, it is downloaded by Playwright, or where that
 * server cannot be reached, installed from the system's own packages.
 *
 * @throws Error that says what to install when neither works.
 */
export function requireChromium(): string {
  if (!findChromium()) {
    const downloaded = runs('playwright', ['install', 'chromium', '--with-deps']);
    if (!downloaded) runs('apt-get', ['install', '--yes', 'chromium']);
  }
  const found = findChromium();
  if (!found) throw new Error('The journeys need a browser: install Chromium or Google Chrome.');
  return found;
}
