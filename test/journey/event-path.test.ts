/** The template carries the events: configuration set → event destination → rule → function, and nothing beside it. */
import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { createClock } from '../../infra/local/clock.ts';
import { officersForTrying } from '../../infra/local/officers/officers.ts';
import { startSystem } from '../../infra/local/system.ts';
import { synthesized } from '../assembly.ts';
import { atRest, correspondence, until } from './mailed-reply.ts';
import { dataFolder } from './running.ts';

type Resource = { readonly Type: string; readonly Properties?: object };
type Template = { readonly Resources: Record<string, Resource> };

/** Two cores, and other systems beside this one. */
vi.setConfig({ testTimeout: 90_000 });
const folder = dataFolder();
let assembly: string;
beforeAll(async () => {
  assembly = await synthesized();
});
afterAll(folder.remove);

/** A copy of the assembly that lacks the one resource of a type that has to do with mail. */
async function assemblyWithout(type: string, marked = ''): Promise<string> {
  const copy = join(folder.path, type.replaceAll(':', ''));
  await cp(assembly, copy, { recursive: true });
  const [file = ''] = (await readdir(copy)).filter((each) => each.endsWith('.template.json'));
  const template = JSON.parse(await readFile(join(copy, file), 'utf8')) as Template;
  const all = Object.entries(template.Resources);
  const isLost = ({ Type, Properties }: Resource) =>
    Type === type && JSON.stringify(Properties).includes(marked);
  const kept = all.filter(([, resource]) => !isLost(resource));
  expect(kept.length).toBe(all.length - 1);
  await writeFile(join(copy, file), JSON.stringify({ ...template, Resources: Object.fromEntries(kept) }));
  return copy;
}

/** Runs an assembly, has a letter sent to the simulator's `success`, and answers what is known of it in the end. */
async function fateOfALetter(assemblyDir: string): Promise<string | undefined> {
  const dataDir = join(folder.path, `${basename(assemblyDir)}.data`);
  const system = await startSystem({
    assemblyDir,
    dataDir,
    port: 0,
    mailPort: 0,
    issuerPort: 0,
    clock: createClock(),
    log: () => {},
  });
  try {
    const password = officersForTrying[0]?.password ?? '';
    const office = await correspondence({ url: system.url, issuerUrl: system.issuerUrl ?? '', password });
    const { reference } = await office.submit('success@simulator.amazonses.com');
    const state = async (): Promise<string | undefined> =>
      (await office.dossier(reference)).letters.find(({ kind }) => kind === 'code')?.state;
    await until('the letter is sent', async () => ['sent', 'delivered'].includes((await state()) ?? ''));
    await atRest(dataDir);
    await system.settled();
    return await state();
  } finally {
    await system.close();
  }
}

it.each([
  ['as it is synthesized', async () => assembly, 'delivered'],
  ['without its rule', () => assemblyWithout('AWS::Events::Rule', 'aws.ses'), 'sent'],
  [
    'without its event destination',
    () => assemblyWithout('AWS::SES::ConfigurationSetEventDestination'),
    'sent',
  ],
])('%s', async (_what, make, state) => {
  expect(await fateOfALetter(await make())).toBe(state);
});
