/** `npm start`: the whole application on one machine. */
import { join, resolve } from 'node:path';
import { addressLines } from './address-lines.ts';
import { synthesize } from './assembly/synthesize.ts';
import { createClock, sameTimeOn } from './clock.ts';
import { startControl } from './control.ts';
import { type Flags, readFlags, usage } from './flags.ts';
import { lockFolder } from './lock.ts';
import { createLog, reasonOf } from './logs.ts';
import { readRelayUrl } from './mail/mail.ts';
import { readClamdAddress } from './scan/clamd.ts';
import { type System, startSystem } from './system.ts';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** Resolves with the exit code: 0 after a signal, 1 when a part died that everything needs. */
const untilStopped = async (system: System): Promise<number> => {
  const signalled = Promise.withResolvers<number>();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      // Whoever asks twice does not want to wait for what is under way.
      process.once(signal, () => process.exit(1));
      signalled.resolve(0);
    });
  }
  const failed = system.failed.then((reason) => {
    process.stderr.write(`\nSTOPPING: ${reasonOf(reason)}\n`);
    return 1;
  });
  const code = await Promise.race([signalled.promise, failed]);
  await system.close();
  return code;
};

const run = async (flags: Flags): Promise<number> => {
  const { SMTP_RELAY_URL, SMS_PASSWORD: smsPassword, CLAMD } = process.env;
  const clamd = flags.clamd ?? (CLAMD ? readClamdAddress(CLAMD) : undefined);
  const relay = SMTP_RELAY_URL ? readRelayUrl(SMTP_RELAY_URL) : undefined;
  const clock = createClock(flags.today === undefined ? undefined : sameTimeOn(flags.today, Date.now()));
  const log = createLog(clock);
  const dataDir = resolve(flags.data);
  const lock = lockFolder(dataDir);
  try {
    const assemblyDir = flags.assembly === undefined ? join(dataDir, 'cdk.out') : resolve(flags.assembly);
    if (flags.assembly === undefined) {
      log('runner', 'synthesizing the application');
      await synthesize(assemblyDir, process.env);
    }
    const system = await startSystem({
      ...flags,
      assemblyDir,
      dataDir,
      clock,
      log,
      relay,
      clamd,
      smsPassword,
    });
    const { url, inboxUrl, issuerUrl, smsUrl } = system;
    const where = { url, inboxUrl, issuerUrl, smsUrl };
    const control = await startControl({ dataDir, clock, log, addresses: where });
    for (const line of addressLines(system, dataDir)) say(line);
    say(`ready ${url}`);
    return await untilStopped(system).finally(control.close);
  } finally {
    lock.release();
  }
};

try {
  const flags = readFlags(process.argv.slice(2));
  if (flags.help) say(usage);
  process.exitCode = flags.help ? 0 : await run(flags);
} catch (error) {
  process.stderr.write(`${reasonOf(error)}\n`);
  process.exitCode = 1;
}
