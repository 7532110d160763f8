import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Judged } from '../../infra/local/access/grants.ts';
import { synthesized } from '../assembly.ts';
import { type Here, startHere } from '../faults/running-here.ts';
import { type FakeClamd, startFakeClamd } from '../infra/local/scan/fake-clamd.ts';
import { scratchFolder } from '../infra/local/scratch.ts';
import { type Grant, grantsIn, labelOf } from './assembly.ts';
import { usedByLambdaItself } from './unplayed.ts';
import { wholeTour } from './whole-tour.ts';

const folder = scratchFolder();
const judged: Judged[] = [];
let granted: readonly Grant[];
let here: Here;
let scanner: FakeClamd;

beforeAll(async () => {
  const assemblyDir = await synthesized();
  granted = grantsIn(assemblyDir);
  scanner = await startFakeClamd();
  const tour = wholeTour(scanner);
  const hooks = { judged: (one: Judged) => judged.push(one), fault: tour.fault, retryDelay: () => 10 };
  here = await startHere({ assemblyDir, dataDir: join(folder, 'data'), hooks, clamd: scanner.address });
  await tour.play(here);
}, 90_000);
afterAll(async () => {
  await here?.close();
  await scanner?.close();
});

describe('in a whole tour, every AWS call of every function', () => {
  it('is granted by the role in the template', () => {
    expect(judged.length).toBeGreaterThan(100);
    expect(judged.filter(({ allowed }) => !allowed)).toEqual([]);
    const cells = new Set(granted.map(labelOf));
    expect(judged.map(labelOf).filter((used) => !cells.has(used))).toEqual([]);
  });

  it('is recorded, and nothing is granted that none of them uses', () => {
    const used = new Set(judged.map(labelOf));
    const idle = granted.filter(
      (grant) => !used.has(labelOf(grant)) && !(grant.action in usedByLambdaItself),
    );
    expect(idle.map(labelOf)).toEqual([]);
  });

  it('needs no reason that is not needed', () => {
    const used = new Set(judged.map(({ action }) => action));
    const grantedActions = new Set(granted.map(({ action }) => action));
    for (const action of Object.keys(usedByLambdaItself)) {
      expect(grantedActions, 'a reason for what nobody is granted').toContain(action);
      expect(used, 'a reason for what is seen used').not.toContain(action);
    }
  });
});
