import { newReference } from '../shared/adapters/samples.ts';
import { submitOne } from './operations.ts';
import { type Line, ms, type Section } from './report.ts';
import { post, type Stage } from './stage.ts';
import { inTurns, median } from './statistics.ts';

const contenders = ['known', 'unknown'] as const;

/** Whether a refusal, or the time it takes, tells a reference that exists from one that does not. */
export async function timeRefusals(stage: Stage, n: number): Promise<Section> {
  const [known, other] = [await submitOne(stage), await submitOne(stage)];
  const handler = await stage.handler('follow');

  const compare = async (what: string, proof: object): Promise<Line[]> => {
    const said = new Map<string, string>();
    const all = await inTurns(contenders, n, async (name) => {
      const reference = name === 'known' ? known.reference : newReference();
      const event = post('/requests/{reference}/status', { reference }, proof);
      const started = performance.now();
      const answer = await handler(event, { awsRequestId: 'bench' });
      const taken = performance.now() - started;
      said.set(name, JSON.stringify(answer));
      return taken;
    });
    const [there, not] = [median(all.known), median(all.unknown)];
    const apart = Math.abs(not / there - 1);
    const same = said.get('known') === said.get('unknown');
    return [
      {
        what: `${what}: median time, unknown ÷ known`,
        measured: `${(not / there).toFixed(3)} (${(apart * 100).toFixed(1)} % apart)`,
        bar: 'within 5 %',
        met: apart <= 0.05,
        note: `${ms(not)} ÷ ${ms(there)}`,
      },
      {
        what: `${what}: status, headers and body`,
        measured: same ? 'the same bytes' : 'different',
        bar: 'the same',
        met: same,
      },
    ];
  };
  return {
    title: 'Enumeration',
    about: `The status of a reference that exists and of ones that do not, asked with another request's follow-up code and with
a mailed code that nobody was mailed: ${n.toLocaleString('en')} refusals of each, in turns, through the real engine.`,
    lines: [
      ...(await compare('wrong follow-up code', { followUpCode: other.followUpCode })),
      ...(await compare('wrong mailed code', { code: '123456' })),
    ],
  };
}
