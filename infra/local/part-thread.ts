/** A part of the runner in a thread of its own: its crash, its output and its clock stay there. */
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { type MessagePort, Worker } from 'node:worker_threads';
import type { Log } from './access/door.types.ts';

export type PartThread<Ready> = { readonly ready: Ready; readonly close: () => Promise<void> };
/** What the thread tells: first that it is ready, later lines for the log. */
export type PartMessage<Ready> = { readonly ready: Ready } | { readonly line: string };

/**
 * Starts `script` with `data` as its workerData and waits for its ready message. Whatever it prints goes to
 * the log under `part`. Throws the thread's error when it ends before it is ready; later ends are logged.
 */
export async function startPartThread<Ready>(
  script: URL,
  data: object,
  part: string,
  log: Log,
): Promise<PartThread<Ready>> {
  const worker = new Worker(script, { workerData: data, stdout: true, stderr: true });
  for (const input of [worker.stdout, worker.stderr]) {
    createInterface({ input }).on('line', (line) => log(part, line));
  }
  let closing = false;
  const ready = await new Promise<Ready>((resolve, reject) => {
    let started = false;
    worker.on('message', (message: PartMessage<Ready>) => {
      if ('line' in message) return log(part, message.line);
      started = true;
      resolve(message.ready);
    });
    worker.on('error', (error) => {
      if (started) log(part, `has failed: ${error instanceof Error ? error.message : String(error)}`);
      else reject(error);
    });
    worker.on('exit', (code) => {
      if (!started) reject(new Error(`${part} ended with code ${code} before it was ready`));
      else if (!closing) log(part, `has ended with code ${code}; restart the runner to have it again`);
    });
  });
  return {
    ready,
    close: async () => {
      if (closing || worker.threadId === -1) return;
      closing = true;
      const exited = once(worker, 'exit');
      worker.postMessage('close');
      await exited;
    },
  };
}

/** In the thread: runs `close` when the runner asks for it and then lets the thread end. */
export function closeWhenAsked(port: MessagePort, close: () => Promise<void>): void {
  port.once('message', () => void close().finally(() => process.exit()));
}
