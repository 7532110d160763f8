import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const ownArguments = [
  '--no-sandbox',
  '--headless',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
];

/** The browser is an optional package: there is none for every machine, and what needs one is skipped without. */
export const hasBrowser =
  process.env.CHROMIUM_BIN !== undefined || existsSync('node_modules/@sparticuz/chromium/package.json');

/**
 * The pinned Chromium of `@sparticuz/chromium`, with the libraries it brings along; `CHROMIUM_BIN` names another.
 * Its own launch arguments crash on a second context, so they are not used.
 *
 * @param more further launch arguments, such as a port for Lighthouse
 */
export async function launchChromium(more: readonly string[] = []): Promise<Browser> {
  const own = process.env.CHROMIUM_BIN;
  return chromium.launch({ executablePath: own ?? (await unpacked()), args: [...ownArguments, ...more] });
}

/** The package unpacks its libraries by itself only on Lambda, and exports the two functions that do it nowhere. */
async function unpacked(): Promise<string> {
  const build = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..');
  const { default: pinned } = await import('@sparticuz/chromium');
  const { inflate } = (await import(join(build, 'esm/lambdafs.js'))) as {
    inflate: (file: string) => Promise<string>;
  };
  const libraries = await inflate(join(build, '../bin/al2023.tar.br'));
  process.env.LD_LIBRARY_PATH = [join(libraries, 'lib'), process.env.LD_LIBRARY_PATH]
    .filter(Boolean)
    .join(':');
  const executable = await pinned.executablePath();
  process.env.FONTCONFIG_PATH ??= join(tmpdir(), 'fonts');
  return executable;
}
