import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** Every page of `samples.ts` by its name. Node does not read TSX, so they are bundled first. */
export async function samplePages(): Promise<Readonly<Record<string, string>>> {
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
  const module = (await import(`data:text/javascript;base64,${code}`)) as {
    pages: Readonly<Record<string, string>>;
  };
  return module.pages;
}
