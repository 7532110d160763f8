import { randomUUID } from 'node:crypto';
import type { Clock, PutEvent } from '../access/door.types.ts';
import type { Application } from '../assembly/assembly.types.ts';
import type { Invocations } from '../functions/invocations.ts';
import { compilePattern } from './event-pattern.ts';

type BusOptions = {
  readonly application: Pick<Application, 'rules' | 'region' | 'account'>;
  readonly invocations: Invocations;
  readonly clock: Clock;
};

/**
 * The default event bus: hands an event to the targets of every rule whose pattern it matches. Resolves when the
 * event is on disk for each of them. Throws at once on a pattern it does not know.
 */
export const createBus = ({ application, invocations, clock }: BusOptions): PutEvent => {
  const { region, account } = application;
  const rules = application.rules.map(({ pattern, targets }) => ({
    matches: compilePattern(pattern),
    targets,
  }));
  return async ({ source, 'detail-type': detailType, detail, resources = [] }) => {
    const event = {
      version: '0',
      id: randomUUID(),
      'detail-type': detailType,
      source,
      account,
      time: new Date(clock.now()).toISOString().replace(/\.\d+Z$/, 'Z'),
      region,
      resources,
      detail,
    };
    const payload = JSON.stringify(event);
    const targets = rules.filter(({ matches }) => matches(event)).flatMap((rule) => rule.targets);
    await Promise.all(targets.map((target) => invocations.enqueue({ ...target, payload })));
  };
};
