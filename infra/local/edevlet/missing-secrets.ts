import { join } from 'node:path';
import type { EdevletClients } from '../../../shared/contracts/edevlet-clients.ts';
import type { Log } from '../access/door.types.ts';
import { readIfPresent } from '../durable-file.ts';
import { secretNameIn } from '../secrets/secrets.ts';

/** Says at start which institution's citizens cannot sign in yet, and where what e-Devlet gave it has to be put. */
export async function sayMissingSecrets(clients: EdevletClients, folder: string, log: Log): Promise<void> {
  for (const [authority, { secret }] of Object.entries(clients)) {
    const file = join(folder, secretNameIn(secret) ?? '');
    if (!(await readIfPresent(file))?.trim())
      log('edevlet', `${authority} has no secret yet: put what e-Devlet gave it into ${file}`);
  }
}
