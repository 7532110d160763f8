import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type AddressInfo, createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Log } from '../access/door.types.ts';
import { createEngineCaller, type EngineCaller } from './engine-caller.ts';

/** The DynamoDB-compatible store that the runner's data lies in. */
export type Engine = {
  readonly url: string;
  readonly call: EngineCaller;
  /** The SQLite file, when the engine is dynoxide started by the runner; undefined for an engine elsewhere. */
  readonly databasePath?: string;
  /** Settles with a reason when the engine dies without having been asked to. */
  readonly died: Promise<Error>;
  /** Kills the engine as a power cut would; for tests. */
  readonly kill: () => void;
  readonly close: () => Promise<void>;
};

type EngineOptions = {
  readonly folder: string;
  readonly log: Log;
  readonly environment: Readonly<Record<string, string | undefined>>;
};

/**
 * Starts dynoxide over `<folder>/dynamodb.sqlite`, or takes the engine at AWS_ENDPOINT_URL_DYNAMODB.
 * Throws when there is neither, or when it does not answer within ten seconds.
 */
export const startEngine = async ({ folder, log, environment }: EngineOptions): Promise<Engine> => {
  const binary = findBinary(environment.DYNOXIDE_BIN);
  const elsewhere = environment.AWS_ENDPOINT_URL_DYNAMODB;
  if (binary === undefined) {
    if (!elsewhere) throw new Error(noEngine);
    log('engine', `no dynoxide here; using the engine at ${elsewhere}`);
    const call = createEngineCaller(elsewhere);
    await call('DynamoDB_20120810.ListTables', {});
    const never = new Promise<Error>(() => {});
    return { url: elsewhere, call, died: never, kill: () => {}, close: async () => {} };
  }
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const databasePath = join(folder, 'dynamodb.sqlite');
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const child = launch(binary, [
    'serve',
    '--host',
    '127.0.0.1',
    '--port',
    String(port),
    '--db-path',
    databasePath,
  ]);
  let closing = false;
  const exited = once(child, 'exit');
  const died = exited.then(([code, signal]) =>
    closing
      ? new Promise<Error>(() => {})
      : new Error(`the DynamoDB engine died (${signal ?? `exit code ${code}`})`),
  );
  if (child.stderr) {
    createInterface({ input: child.stderr }).on('line', (line) => line.trim() !== '' && log('engine', line));
  }
  const call = createEngineCaller(url);
  const close = async (): Promise<void> => {
    closing = true;
    child.kill('SIGTERM');
    const patience = setTimeout(() => child.kill('SIGKILL'), 3_000);
    if (child.exitCode === null && child.signalCode === null) await exited;
    clearTimeout(patience);
  };
  try {
    await Promise.race([answering(call), died.then((reason) => Promise.reject(reason))]);
  } catch (error) {
    await close();
    throw error;
  }
  return {
    url,
    call,
    databasePath,
    died,
    kill: () => void child.kill('SIGKILL'),
    close,
  };
};

const noEngine = `there is no DynamoDB engine for this machine: the package @dynoxide/linux-x64 is not installed.
Set DYNOXIDE_BIN to a dynoxide binary, or AWS_ENDPOINT_URL_DYNAMODB to a running engine (DynamoDB Local, say).`;

const findBinary = (wanted: string | undefined): string | undefined => {
  if (wanted !== undefined) {
    if (!existsSync(wanted)) throw new Error(`DYNOXIDE_BIN names ${wanted}, which does not exist`);
    return wanted;
  }
  try {
    const manifest = createRequire(import.meta.url).resolve('@dynoxide/linux-x64/package.json');
    return join(dirname(manifest), 'dynoxide');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'MODULE_NOT_FOUND') return undefined;
    throw error;
  }
};

/** With setpriv the kernel kills the engine when the runner dies, however it dies; without, only a clean end does. */
const launch = (binary: string, args: readonly string[]): ChildProcess => {
  const hasSetpriv = spawnSync('setpriv', ['--version'], { stdio: 'ignore' }).status === 0;
  const [command, ...rest] = hasSetpriv
    ? ['setpriv', '--pdeathsig', 'KILL', binary, ...args]
    : [binary, ...args];
  // stdout is left out: the engine says nothing there but its address, and an item's content must not reach a log.
  return spawn(command ?? binary, rest, { stdio: ['ignore', 'ignore', 'pipe'], env: {} });
};

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
};

const answering = async (call: EngineCaller): Promise<void> => {
  for (const deadline = Date.now() + 10_000; ; await sleep(20)) {
    try {
      await call('DynamoDB_20120810.ListTables', {});
      return;
    } catch (error) {
      if (Date.now() > deadline) throw new Error('the DynamoDB engine does not answer', { cause: error });
    }
  }
};
