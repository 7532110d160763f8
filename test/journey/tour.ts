/** `npm run tour`: plays the loop against the running system, printing what it sends and gets. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type ControlFile, controlFileName } from '../../infra/local/control.ts';
import { officersForTrying } from '../../infra/local/officers/officers.ts';
import { printingNarrator } from './narrator.ts';
import { play } from './play.ts';

const { values } = parseArgs({
  options: {
    url: { type: 'string' },
    inbox: { type: 'string' },
    issuer: { type: 'string' },
    data: { type: 'string', default: '.data' },
  },
});
const file = join(values.data, controlFileName);
const local = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as ControlFile) : undefined;
const url = values.url ?? local?.url ?? 'http://127.0.0.1:8080';
const own = local?.url === url ? local : undefined;

try {
  const references = await play(
    {
      url,
      inboxUrl: values.inbox ?? own?.inboxUrl ?? 'http://127.0.0.1:8081',
      issuerUrl: values.issuer ?? own?.issuerUrl ?? 'http://127.0.0.1:4020',
      control: own,
      password: officersForTrying[0]?.password ?? '',
    },
    printingNarrator(console.log),
  );
  console.log(`\nThe loop is closed for ${references.join(', ')}.`);
} catch (error) {
  const { message, cause } = error as Error & { cause?: { code?: string } };
  console.error(`\nThe tour stopped: ${message}${cause?.code ? ` (${cause.code})` : ''}`);
  if (cause?.code === 'ECONNREFUSED')
    console.error(
      `Nothing answers at ${url}, or at its inbox: run \`npm start\` first, and name its --data.`,
    );
  process.exitCode = 1;
}
