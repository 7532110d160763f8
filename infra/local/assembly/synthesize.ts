import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/**
 * Synthesizes the application into `folder`, which is emptied before. Throws with what the synthesis said when it
 * fails.
 */
export const synthesize = async (folder: string, environment: NodeJS.ProcessEnv): Promise<void> => {
  await rm(folder, { recursive: true, force: true });
  const child = spawn(process.execPath, ['infra/app.ts'], {
    cwd: root,
    env: { ...environment, CDK_OUTDIR: folder },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
  }
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`the application could not be synthesized:\n${said.trim()}`);
};
