import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { realpathSync, rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { errorCode, Failure } from './failure.ts';
import type { Project } from './project.ts';

function lockAddress(folder: string): string {
  const name = `hearth-${createHash('sha256').update(realpathSync(folder)).digest('hex').slice(0, 16)}`;
  return process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : join(tmpdir(), `${name}.sock`);
}

async function isHeld(address: string): Promise<boolean> {
  const socket = connect(address);
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}

/**
 * Keeps every other process out of a data folder, as two writers would ruin the database. The
 * lock is a listening socket: the system lets go of it however the process ends, so a crash
 * never leaves the folder locked.
 *
 * @returns what lets the folder go.
 * @throws Failure when another process has it.
 */
export async function lockFolder({ data, root }: Project): Promise<() => void> {
  const address = lockAddress(data);
  const name = relative(root, data);
  if (await isHeld(address)) {
    throw new Failure(`${name} is in use by another Hearth on this machine; stop that one first.`);
  }
  rmSync(address, { force: true });
  const lock = createServer().unref();
  lock.listen(address);
  try {
    await once(lock, 'listening');
  } catch (error) {
    throw new Failure(`${name} could not be locked (${errorCode(error)}); try again.`);
  }
  return () => void lock.close();
}
