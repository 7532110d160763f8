import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Application } from '../../../infra/local/assembly/assembly.types.ts';

export type TableModels = Pick<Application, 'tables' | 'region' | 'account'>;

const sources = [
  '../../../infra/constructs/tables.ts',
  '../../../infra/settings.ts',
  '../../../infra/local/assembly/application.ts',
  '../../../infra/local/assembly/template.ts',
];

/**
 * The tables exactly as the stack defines them: its own constructs, synthesized, read by the runner's own reader.
 * Loading CDK takes a second, so the answer is kept in the temporary folder until one of the sources changes.
 */
export async function tableModels(): Promise<TableModels> {
  const hash = createHash('sha256');
  for (const source of sources) hash.update(readFileSync(new URL(source, import.meta.url)));
  const kept = join(tmpdir(), `basvuru-tables-${hash.digest('hex').slice(0, 16)}.json`);
  try {
    return JSON.parse(readFileSync(kept, 'utf8')) as TableModels;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  const models = await synthesized();
  const draft = `${kept}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(models));
  renameSync(draft, kept);
  return models;
}

async function synthesized(): Promise<TableModels> {
  const [{ App, Stack }, { KeysTable, RequestsTable }, { stages }, { describeApplication }, reader] =
    await Promise.all([
      import('aws-cdk-lib'),
      import('../../../infra/constructs/tables.ts'),
      import('../../../infra/settings.ts'),
      import('../../../infra/local/assembly/application.ts'),
      import('../../../infra/local/assembly/template.ts'),
    ]);
  const outdir = mkdtempSync(join(tmpdir(), 'basvuru-synth-'));
  const app = new App({ outdir, analyticsReporting: false });
  const stack = new Stack(app, 'Tables');
  new RequestsTable(stack, 'Requests', stages.try);
  new KeysTable(stack, 'Keys', stages.try);
  app.synth();
  const described = describeApplication(reader.resolveTemplate(reader.readStack(outdir)), []);
  rmSync(outdir, { recursive: true });
  const { tables, region, account } = described;
  return { tables, region, account };
}
