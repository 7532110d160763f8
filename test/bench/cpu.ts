import type { CannedEndpoint } from './canned-endpoint.ts';
import type { Floor } from './floors.ts';
import { run, type Said } from './processes.ts';
import { ms, type Section, times } from './report.ts';
import { inTurns, median } from './statistics.ts';
import { submission, submitEnvironment } from './submission.ts';

type Contender = Floor | 'submit';
export type CpuOptions = {
  readonly bundles: Readonly<Record<Contender, string>>;
  readonly endpoint: CannedEndpoint;
};
const contenders: readonly Contender[] = ['empty', 'sdk', 'submit'];

const ask = (
  { bundles, endpoint }: CpuOptions,
  name: Contender,
  more: Readonly<Record<string, string>> = {},
) => ({
  bundle: bundles[name],
  event: submission(),
  environment: { ...submitEnvironment, ...endpoint.environment, ...more },
});

const answered = (name: Contender, said: Said): Said => {
  if (name === 'submit' && said.status !== 201) throw new Error(`submit answered ${said.status}`);
  return said;
};

/** From the start of a process to the answer of its first submit, against the two floors. */
export async function coldStart(options: CpuOptions, runs: number): Promise<Section> {
  const all = await inTurns(contenders, runs, async (name) =>
    answered(name, await run('first-call', ask(options, name))),
  );
  const wall = (name: Contender) => median(all[name].map(({ wallMs }) => wallMs));
  const cpu = (name: Contender) => median(all[name].map(({ cpuMs }) => cpuMs));
  const lineOf = (floor: Floor, what: string) => {
    const ratio = wall('submit') / wall(floor);
    return {
      what: `submit ÷ ${what}`,
      measured: times(ratio),
      bar: '≤ 3.80 ×',
      met: ratio <= 3.8,
      note: `${ms(wall('submit'))} ÷ ${ms(wall(floor))}; in CPU time ${times(cpu('submit') / cpu(floor))}`,
    };
  };
  const sdk = wall('sdk') / wall('empty');
  return {
    title: 'Cold start',
    about: `From the start of the process over loading the bundle to the answer of the first call, medians of ${runs}
runs in turns, AWS a local ${options.endpoint.secure ? 'TLS' : 'plain HTTP (no `openssl` here)'} endpoint that answers at once. A submit makes three calls over two
connections (two of KMS, one of DynamoDB). The project's bar does not say which of the two floors it means.`,
    lines: [
      lineOf('sdk', 'a handler with the SDK’s DynamoDB client, as published, and one call'),
      lineOf('empty', 'an empty handler'),
      {
        what: 'that handler with the SDK ÷ an empty one',
        measured: times(sdk),
        note: 'nothing of ours in it',
      },
    ],
  };
}

/** CPU time of a submit once everything is loaded and compiled. */
export async function warmSubmit(options: CpuOptions, calls: number, rounds: number): Promise<Section> {
  const all = await inTurns(contenders, rounds, async (name) =>
    answered(name, await run('many-calls', ask(options, name, { BENCH_CALLS: String(calls) }))),
  );
  const cpu = (name: Contender) => median(all[name].map(({ cpuMs }) => cpuMs));
  return {
    title: 'Warm submit',
    about: `CPU time (\`process.cpuUsage\`) of one call over ${calls.toLocaleString('en')}, the median of ${rounds} processes; the same
endpoint. A warm submit makes two calls: a data key of KMS, one transaction.`,
    lines: [
      {
        what: 'a submit of 2 KB',
        measured: ms(cpu('submit')),
        bar: '≤ 0.9 ms',
        met: cpu('submit') <= 0.9,
      },
      {
        what: 'submit ÷ two calls of the SDK, as published, that do nothing else',
        measured: times(cpu('submit') / (2 * cpu('sdk'))),
        note: `${ms(cpu('sdk'))} a call`,
      },
      {
        what: 'submit ÷ an empty handler',
        measured: times(cpu('submit') / cpu('empty')),
        note: ms(cpu('empty')),
      },
    ],
  };
}
