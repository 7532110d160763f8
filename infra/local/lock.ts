import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/**
 * Takes the data folder for this process alone. The lock is the kernel's on an SQLite file, so that it is free
 * again the moment the process dies, however it dies. Throws when another process holds it.
 */
export const lockFolder = (folder: string): { readonly release: () => void } => {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = new DatabaseSync(join(folder, 'lock'));
  try {
    file.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE;');
  } catch (error) {
    file.close();
    throw new Error(
      `the data folder ${folder} is in use by another run; stop it, or choose another with --data`,
      {
        cause: error,
      },
    );
  }
  return { release: () => file.close() };
};
