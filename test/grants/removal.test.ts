import { beforeAll, describe, expect, it } from 'vitest';
import { synthesized } from '../assembly.ts';
import { type Grant, grantsIn, labelOf } from './assembly.ts';
import { playWithout } from './removal.ts';

let assemblyDir: string;
const patienceMs = 3_000;
let granted: readonly Grant[];

beforeAll(async () => {
  assemblyDir = await synthesized();
  granted = grantsIn(assemblyDir);
}, 60_000);

/** One of a table and one of another service; `npm run check:grants` takes away every one. */
describe('a tour without one grant', () => {
  it.each([
    ['a table', 'SubmitFunction dynamodb:PutItem table/KeysTable', 'AccessDeniedException'],
    [
      'a configuration set',
      'MailFunction ses:SendRawEmail configuration-set/OutgoingMailConfigurationSet',
      'AccessDenied',
    ],
  ])(
    'on %s fails, and the function hears what AWS would say',
    async (_kind, label, name) => {
      const grant = granted.find((one) => labelOf(one) === label);
      if (!grant) throw new Error(`${label} is not granted; there are ${granted.map(labelOf).join(', ')}`);
      const removal = await playWithout(assemblyDir, grant, patienceMs);
      expect(removal).toMatchObject({ refused: true, heard: [name] });
      expect(removal.failedAt).toBeDefined();
    },
    60_000,
  );
});
