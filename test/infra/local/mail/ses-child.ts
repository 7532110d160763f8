/** A process to kill: it runs SES over a folder, prints its address, and knows no relay that answers. */
import { createSes } from '../../../../infra/local/mail/ses.ts';
import { openDoor } from '../door-harness.ts';

const [dir = '', relayPort = ''] = process.argv.slice(2);
const ses = await createSes({
  dir,
  clock: { now: () => Date.now() },
  putEvent: async () => {},
  relay: { host: '127.0.0.1', port: Number(relayPort) },
  log: () => {},
  configurationSets: [],
  identityArn: () => 'arn:aws:ses:eu-central-1:111122223333:identity/kocasinan.example',
  configurationSetArn: (name) => name,
  retry: { firstMs: 5, longestMs: 20, maxAttempts: 1_000 },
});
const door = await openDoor(ses.endpoint);
process.stdout.write(`${door.clientConfig.endpoint}\n`);
