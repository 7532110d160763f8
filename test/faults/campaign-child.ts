import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Asked, Told } from './campaign-system.ts';

const script = fileURLToPath(new URL('./campaign-system.ts', import.meta.url));

export type Life = Awaited<ReturnType<typeof startLife>>;

/** One life of the system: from its start to its end, or to `kill -9`. */
export async function startLife(assemblyDir: string, dataDir: string, seed: string) {
  const child = spawn(process.execPath, [script, assemblyDir, dataDir, seed], {
    // A process group of its own, so that nothing of it outlives the kill.
    detached: true,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const ended = once(child, 'exit');
  const begun = Promise.withResolvers<{ url: string; inboxUrl: string }>();
  const settled = Promise.withResolvers<number>();
  let struck: Readonly<Record<string, number>> = {};
  child.on('message', (told: Told) => {
    if (told.kind === 'ready') begun.resolve(told);
    if (told.kind === 'struck') struck = told.struck;
    if (told.kind === 'settled') settled.resolve(told.sweeps);
    if (told.kind === 'failed') settled.reject(new Error(told.reason));
  });
  ended.then(([code]) => begun.reject(new Error(`the system ended with ${code} before it was ready`)));
  const { url, inboxUrl } = await begun.promise;
  const ask = (asked: Asked): void => void child.send(asked);
  return {
    url,
    inboxUrl,
    struck: () => struck,
    /** Resolves with the sweeps it took. */
    settle: () => {
      ask('settle');
      return Promise.race([
        settled.promise,
        ended.then(([code]) => Promise.reject(new Error(`the system ended with ${code}`))),
      ]);
    },
    stop: async () => {
      ask('stop');
      await ended;
    },
    kill: async () => {
      process.kill(-(child.pid ?? 0), 'SIGKILL');
      await ended;
    },
  };
}
