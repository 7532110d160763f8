import { randomUUID } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Replaces a file so that after a crash it holds the old text or the new one, never half of either. */
export const writeDurably = async (path: string, text: string): Promise<void> => {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const draft = `${path}.${randomUUID()}.tmp`;
  const file = await open(draft, 'w', 0o600);
  try {
    await file.writeFile(text);
    await file.datasync();
  } finally {
    await file.close();
  }
  await rename(draft, path);
  const folder = await open(dirname(path), 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
};

/** The file's text, or undefined when there is no such file. Every other error is thrown. */
export const readIfPresent = async (path: string): Promise<string | undefined> => {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
};

/**
 * Removes the drafts that a crash left behind. Only for whoever opens the folder, before anything is written to it: a
 * draft of a running system is being written, and its writer would find it gone.
 */
export const removeDrafts = async (folder: string): Promise<void> => {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const drafts = (await readdir(folder)).filter((name) => name.endsWith('.tmp'));
  await Promise.all(drafts.map((name) => rm(join(folder, name))));
};

/** The `.json` files of a folder by name, oldest name first. */
export const listJson = async (folder: string): Promise<string[]> => {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  return (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
};
