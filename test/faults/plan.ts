import type { AwsCall } from '../../infra/local/access/door.types.ts';
import type { FaultFor } from '../../infra/local/access/faults.ts';
import { drawsFrom } from './draws.ts';
import { type Misfortune, misfortunes } from './misfortunes.ts';

export type Plan = {
  readonly fault: FaultFor;
  /** How often each misfortune has struck, by `service: name`. */
  readonly struck: () => Readonly<Record<string, number>>;
  /** Milliseconds since the last call; zero while one is held up. */
  readonly idleMs: () => number;
  /** From now on every call passes. */
  readonly end: () => void;
};

/**
 * A code lives for ten minutes, and each of these can cost its letter a lease of two or a back-off of four: with more
 * trouble than this it would rightly be cancelled, not sent.
 */
const strikesPerLetter = 3;

/**
 * Decides which calls meet a misfortune. The decision hangs on the seed, on which function calls what about which
 * request, and on the how-manieth time that is; not on the order in which things happen to come.
 *
 * @param kill kills the threads of a function
 */
export function planFrom(seed: string, kill: (functionName: string) => Promise<void>): Plan {
  const draw = drawsFrom(seed);
  const times = new Map<string, number>();
  const counts = new Map<string, number>();
  let ended = false;
  let held = 0;
  let lastCall = performance.now();

  const count = (map: Map<string, number>, key: string): number => {
    const n = (map.get(key) ?? 0) + 1;
    map.set(key, n);
    return n;
  };
  const fateOf = (call: AwsCall): Misfortune | undefined => {
    const { service, operation, principal } = call;
    const subject = subjectOf(call);
    const about = `${principal.functionName} ${operation} ${subject}`;
    const number = draw(service, about, count(times, about));
    const letter = principal.functionName === 'MailFunction' && subject !== '' ? subject : undefined;
    const fate = pick(misfortunes[service] ?? [], operation, number);
    if (!fate || ended) return undefined;
    if (letter !== undefined && count(counts, `letter ${letter}`) > strikesPerLetter) return undefined;
    count(counts, `${service}: ${fate.name}`);
    return fate;
  };
  return {
    fault: async (call) => {
      lastCall = performance.now();
      const fate = fateOf(call);
      if (!fate) return 'pass';
      held += 1;
      try {
        return await fate.strike(call, kill);
      } finally {
        held -= 1;
        lastCall = performance.now();
      }
    },
    struck: () => Object.fromEntries([...counts].filter(([name]) => !name.startsWith('letter ')).sort()),
    idleMs: () => (held > 0 ? 0 : performance.now() - lastCall),
    end: () => {
      ended = true;
    },
  };
}

function pick(from: readonly Misfortune[], operation: string, number: number): Misfortune | undefined {
  let passed = 0;
  for (const each of from) {
    if (each.operation !== undefined && each.operation !== operation) continue;
    passed += each.share;
    if (number < passed) return each;
  }
  return undefined;
}

const referenceForm = /\b[2-9AEFHKLMRTUY]{5}-[2-9AEFHKLMRTUY]{5}\b/;

/** The reference that a call is about; empty for a call that is about none. */
function subjectOf({ service, body }: AwsCall): string {
  const text = service === 'ses' ? tagsIn(body) : body.toString();
  return referenceForm.exec(text)?.[0] ?? '';
}

function tagsIn(body: Buffer): string {
  const form = new URLSearchParams(body.toString());
  return [...form]
    .filter(([name]) => /^Tags\.member\.\d+\.Value$/.test(name))
    .map(([, value]) => value)
    .join(' ');
}
