import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Judged } from '../../infra/local/access/grants.ts';
import { startHere } from '../faults/running-here.ts';
import { startFakeClamd } from '../infra/local/scan/fake-clamd.ts';
import { silentNarrator } from '../journey/narrator.ts';
import { type Grant, labelOf, withoutGrant } from './assembly.ts';
import { wholeTour } from './whole-tour.ts';

/** What a tour without one grant came to. */
export type Removal = {
  readonly grant: string;
  /** The step of the tour that differed; undefined when none did. */
  readonly failedAt: string | undefined;
  /** What differed there, in the tour's words. */
  readonly because: string;
  /** True when exactly what was taken away was asked for and refused, and nothing else. */
  readonly refused: boolean;
  /** The errors that the function's AWS client made of the refusals, by name. */
  readonly heard: readonly string[];
  readonly ms: number;
};

/** Plays the whole tour, until it fails, in a system whose template lacks that one action on that one resource. */
export async function playWithout(assemblyDir: string, grant: Grant, patienceMs: number): Promise<Removal> {
  const folder = mkdtempSync(join(tmpdir(), 'basvuru-grants-'));
  const started = performance.now();
  const refusals: Judged[] = [];
  let step = '';
  const scanner = await startFakeClamd();
  const tour = wholeTour(scanner, {
    ...silentNarrator,
    step: (title) => {
      step = title;
    },
  });
  const hooks = {
    judged: (one: Judged) => void (one.allowed || refusals.push(one)),
    fault: tour.fault,
    retryDelay: () => 10,
  };
  try {
    withoutGrant(assemblyDir, grant, join(folder, 'cdk.out'));
    const here = await startHere({
      assemblyDir: join(folder, 'cdk.out'),
      dataDir: join(folder, 'data'),
      hooks,
      clamd: scanner.address,
      patienceMs,
    });
    const failure = await tour
      .play(here)
      .then(() => undefined)
      .catch((error: Error) => error)
      .finally(here.close);
    return {
      grant: labelOf(grant),
      failedAt: failure && step,
      because: failure?.message.replaceAll(/\s+/g, ' ').trim() ?? '',
      refused: refusals.length > 0 && refusals.every((one) => labelOf(one) === labelOf(grant)),
      heard: namesIn(here.lines.filter((line) => line.startsWith(`${grant.functionName}: `))),
      ms: Math.round(performance.now() - started),
    };
  } finally {
    await scanner.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

const namesIn = (lines: readonly string[]): readonly string[] => [
  ...new Set(lines.flatMap((line) => line.match(/\bAccessDenied(?:Exception)?\b/g) ?? [])),
];
