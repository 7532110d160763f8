/** What both sides of the marked journey need, and the keys that it may show to nobody else. */
import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { signIn } from '../../infra/local/officers/token.ts';
import type { Receipt } from '../../shared/contracts/views.ts';
import type { Instant } from '../../shared/contracts/vocabulary.ts';
import { dayOf } from '../../shared/domain/time/days.ts';
import type { Here } from '../faults/running-here.ts';
import { clientOf } from '../journey/client.ts';
import { inboxOf } from '../journey/inbox.ts';
import { silentNarrator } from '../journey/narrator.ts';
import { marked } from './canaries.ts';
import { notice } from './canary-people.ts';

export type Named = { readonly reference: string };
export const at = ({ reference }: Named, verb: string) => `/staff/requests/${reference}/${verb}`;
/** A client may put anything into its key. */
const keyed = () => ({ 'idempotency-key': `${marked.nationalId}-${randomUUID()}` });

/** @param faults says which function is to meet faults of the store from now on */
export function playOn(here: Here, faults: (wanted?: 'submit' | 'delivery') => void) {
  const { url, inboxUrl, issuerUrl: issuer, password, patienceMs } = here.stage;
  const client = clientOf(`${url}/kocasinan`, silentNarrator);
  const secrets: string[] = [];
  return {
    here,
    faults,
    client,
    inbox: inboxOf(inboxUrl, patienceMs),
    /** Follow-up codes, tickets, cookies, seeds and recovery codes. */
    secrets,
    today: dayOf(new Date(here.clock.now()).toISOString() as Instant),
    signIn: (username: string) => signIn({ issuer, username, password }),
    submit: async (body: object, status = 201): Promise<Receipt> => {
      const answer = await client.post<Receipt>('/requests', { ...notice, ...body }, keyed());
      expect([answer.status, status === answer.status || answer.body]).toEqual([status, true]);
      if (status === 201) secrets.push(answer.body.followUpCode);
      return answer.body;
    },
    as: async (token: string, path: string, body: object, status = 200) => {
      const answer = await client.postAs<Record<string, unknown>>(token, path, body, keyed());
      expect([path, answer.status, status === answer.status || answer.body]).toEqual([path, status, true]);
      return answer.body;
    },
  };
}
export type Play = ReturnType<typeof playOn>;
