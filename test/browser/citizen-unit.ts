/** What the units do meanwhile, by the staff API: the officers' own pages have errands of their own. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { signIn } from '../../infra/local/officers/token.ts';
import type { Dossier } from '../../shared/contracts/staff-views.ts';
import { clientOf } from '../journey/client.ts';
import { until } from '../journey/mailed-reply.ts';
import { silentNarrator } from '../journey/narrator.ts';
import { receiptIn, type Taken } from '../journey/steps-citizen.ts';
import type { Visitor } from './citizen.ts';
import type { Setting } from './errand.ts';

/** An officer of the institution whose pages the citizen is at. */
export async function unitOf({ stage }: Setting, { base }: Pick<Visitor, 'base'>, username: string) {
  const client = clientOf(base, silentNarrator);
  const token = await signIn({ issuer: stage.issuerUrl, username, password: stage.password });
  const path = (reference: string, verb = '') => `/staff/requests/${reference}${verb}`;
  const command = async (reference: string, verb: string, body: object): Promise<void> => {
    const answer = await client.postAs(token, path(reference, verb), body);
    assert.equal(answer.status, 200, JSON.stringify(answer.body));
  };
  return {
    asks: (reference: string, ask: string) => command(reference, '/info-request', { ask }),
    /** Saw who she is at the desk: what is personal may be mailed then. */
    knows: (reference: string) =>
      command(reference, '/identity-check', { evidence: 'Kimlik kartı bankoda görüldü.' }),
    answers: (reference: string, reply: object) =>
      command(reference, '/reply', { containsPersonalData: false, ...reply }),
    /** Answers, and waits until the mail with the reply has come to the applicant's mail server. */
    replies: async (reference: string, reply: object): Promise<void> => {
      await command(reference, '/reply', { containsPersonalData: false, ...reply });
      await until(`the reply to ${reference} is delivered`, async () => {
        const { body } = await client.get<Dossier>(path(reference), token);
        return body.status === 'delivered' || undefined;
      });
    },
    /** Takes down what came by post, and hands its receipt over. */
    registers: async (paper: object): Promise<Taken> => {
      const answer = await client.postAs(token, '/staff/requests', paper, {
        'idempotency-key': randomUUID(),
      });
      assert.equal(answer.status, 201, JSON.stringify(answer.body));
      return receiptIn(JSON.stringify(answer.body));
    },
  };
}
