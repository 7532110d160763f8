import { existsSync } from 'node:fs';
import { mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { synthesize } from '../infra/local/assembly/synthesize.ts';

/**
 * The application, synthesized once for a whole run of the tests by whichever file needs it first: CDK takes longer
 * for it than most of these files for all that they do. Nobody may change what stands in the folder.
 */
export async function synthesized(): Promise<string> {
  const shared = join(
    process.env.BASVURU_ASSEMBLY ?? (await mkdtemp(join(tmpdir(), 'basvuru-assembly-'))),
    'cdk.out',
  );
  if (existsSync(shared)) return shared;
  const own = `${shared}-${process.pid}-${Date.now()}`;
  await synthesize(own, process.env);
  // Two files that began at once both made it; the first to finish is everybody's.
  await rename(own, shared).catch(() => rm(own, { recursive: true, force: true }));
  return shared;
}
