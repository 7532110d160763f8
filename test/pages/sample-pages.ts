import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

type Samples = {
  readonly pages: Readonly<Record<string, string>>;
  readonly englishPages: Readonly<Record<string, string>>;
};

/** Every page of `samples.ts` by its name. Node does not read TSX, so they are bundled first. */
export async function samplePages(): Promise<Samples> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('samples.ts', import.meta.url))],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
    jsx: 'automatic',
    jsxImportSource: 'preact',
  });
  const code = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64');
  return (await import(`data:text/javascript;base64,${code}`)) as Samples;
}
