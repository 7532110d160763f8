import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder for one run of the tests, in which `assembly.ts` keeps what was synthesized; gone afterwards. */
export default function setup() {
  const folder = mkdtempSync(join(tmpdir(), 'basvuru-assembly-'));
  process.env.BASVURU_ASSEMBLY = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
