// Runs before anything is installed, on any Node.js from 20 on: built-in modules only.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const BUNDLED_NODE = 'node_modules/node/bin/node';

/** Whether every package is there in the version that package-lock.json names. */
function packagesAreInstalled() {
  const [wanted, present] = ['package-lock.json', 'node_modules/.package-lock.json'].map((file) =>
    existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {},
  );
  // npm leaves out optional packages made for other systems.
  return Object.entries(wanted).every(([path, { version, optional, devOptional }]) =>
    path in present ? present[path].version === version : !path || optional || devOptional,
  );
}

function installPackages() {
  if (packagesAreInstalled()) return;
  const started = performance.now();
  const { status, error, stdout, stderr } = spawnSync(
    'npm',
    ['ci', '--no-audit', '--no-fund', '--loglevel=error'],
    { encoding: 'utf8', shell: process.platform === 'win32' },
  );
  if (status !== 0) {
    console.error(`${stdout ?? ''}${stderr ?? ''}${error?.message ?? ''}`.trim());
    console.error('The packages could not be installed; npm says why above.');
    process.exit(1);
  }
  console.log(`Install packages … ${((performance.now() - started) / 1000).toFixed(1)} s`);
}

/** The Node.js that comes with the packages, or this one where it is new enough for Astro. */
function newEnoughNode() {
  for (const bundled of [BUNDLED_NODE, `${BUNDLED_NODE}.exe`]) {
    if (existsSync(bundled)) return bundled;
  }
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 18)) return process.execPath;
  console.error('Hearth needs Node.js 22.18 or later here; install it from nodejs.org.');
  process.exit(1);
}

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
const [command = 'start', ...rest] = process.argv.slice(2);
const script = command.endsWith('.ts') ? command : `supabase/local/commands/${command}.ts`;
installPackages();

const settings = existsSync('.env') ? ['--env-file=.env'] : [];
const child = spawn(newEnoughNode(), [...settings, script, ...rest], {
  stdio: 'inherit',
  env: { ...process.env, DO_NOT_TRACK: '1' },
});
// The child closes what it opened before it ends, and this process ends with it.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('close', (code) => process.exit(code ?? 1));
