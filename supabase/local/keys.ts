import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Public by nature, as every publishable key is: it appears in the built pages. */
export const LOCAL_PUBLISHABLE_KEY = 'sb_publishable_hearth_local';

/** What must stay on this machine: the token signing secret and the key that skips policies. */
export interface SecretKeys {
  jwtSecret: string;
  secretKey: string;
}

/** New random secrets, for a database that lives only as long as the process. */
export function newSecretKeys(): SecretKeys {
  return {
    jwtSecret: randomBytes(32).toString('hex'),
    secretKey: `sb_secret_${randomBytes(24).toString('base64url')}`,
  };
}

/** The secrets of one data folder, made on its first use and readable by its owner alone. */
export function keysOf(dataFolder: string): SecretKeys {
  const file = join(dataFolder, 'keys.json');
  if (!existsSync(file)) {
    writeFileSync(file, JSON.stringify(newSecretKeys()), { mode: 0o600 });
  }
  return JSON.parse(readFileSync(file, 'utf8')) as SecretKeys;
}
