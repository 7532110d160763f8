/** A citizen and an officer who write to each other by mail, up to the reply and beyond. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { simpleParser } from 'mailparser';
import { signIn } from '../../infra/local/officers/token.ts';
import { kocasinan } from '../../shared/authorities/kocasinan.ts';
import type { Dossier, QueuePage, Standing } from '../../shared/contracts/staff-views.ts';
import type { Receipt, StatusView } from '../../shared/contracts/views.ts';
import { noticeHash } from '../../shared/domain/notice.ts';
import type { MoodyRelay } from '../infra/local/mail/moody-relay.ts';
import { clientOf } from './client.ts';
import { codeIn } from './inbox.ts';
import { silentNarrator } from './narrator.ts';
import { informationRequest } from './people.ts';

const patienceMs = 20_000;

/** Asks again until there is an answer; throws with what was waited for. */
export async function until<Value>(
  what: string,
  ask: () => Promise<Value | undefined> | Value | undefined,
): Promise<Value> {
  for (const end = Date.now() + patienceMs; Date.now() < end; ) {
    const value = await ask();
    if (value !== undefined && value !== false) return value;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`not within ${patienceMs} ms: ${what}`);
}

/** A mail that the relay took, with the return address it was sent from. */
export type Relayed = { readonly from: string; readonly text: string };

/** The mail to an address whose subject or text holds these words; waits for it. */
export const relayedTo = (relay: MoodyRelay, to: string, ...words: readonly string[]): Promise<Relayed> =>
  until(`a mail to ${to} with ${words.join(', ')}`, async () => {
    for (const message of relay.received.filter((one) => one.to.includes(to))) {
      const { subject = '', text = '' } = await simpleParser(message.raw);
      if (words.every((word) => subject.includes(word) || text.includes(word)))
        return { from: message.from, text };
    }
    return undefined;
  });

/** Waits until the system has sent and noted whatever it had to: nothing is spooled, no event waits. */
export const atRest = (dataDir: string): Promise<true> =>
  until('spool and events are empty', () => {
    const waiting = ['mail', 'events'].flatMap((folder) => {
      try {
        return readdirSync(join(dataDir, folder));
      } catch {
        return [];
      }
    });
    return waiting.length === 0 ? true : undefined;
  });

type Address = { readonly url: string; readonly issuerUrl: string; readonly password: string };

/** The information officer and her applicants at a running system. */
export async function correspondence({ url, issuerUrl, password }: Address) {
  const client = clientOf(`${url}/kocasinan`, silentNarrator);
  const token = await signIn({ issuer: issuerUrl, username: 'zeynep.aydin', password });
  const path = (reference: string, verb = ''): string => `/staff/requests/${reference}${verb}`;
  const command = async (reference: string, verb: string, body: object): Promise<Standing> => {
    const answer = await client.postAs<Standing>(token, path(reference, verb), body);
    assert.equal(answer.status, 200, JSON.stringify(answer.body));
    return answer.body;
  };
  const dossier = async (reference: string): Promise<Dossier> =>
    (await client.get<Dossier>(path(reference), token)).body;
  return {
    dossier,
    /** The state of the letter of a kind, once the condition holds. */
    letter: (reference: string, kind: string, state: string) =>
      until(`letter ${kind} is ${state}`, async () =>
        (await dossier(reference)).letters.find((one) => one.kind === kind && one.state === state),
      ),
    becomes: (reference: string, status: Dossier['status']): Promise<Dossier> =>
      until(`${reference} is ${status}`, async () => {
        const now = await dossier(reference);
        return now.status === status ? now : undefined;
      }),
    queue: async (show: 'open' | 'done'): Promise<readonly string[]> => {
      const { body } = await client.get<QueuePage>(`/staff/requests?show=${show}`, token);
      return body.rows.map(({ reference }) => reference);
    },
    /** What the citizen reads with her follow-up code. */
    status: async ({ reference, followUpCode }: Receipt): Promise<StatusView> =>
      (await client.post<StatusView>(`/requests/${reference}/status`, { followUpCode })).body,
    submit: async (email: string): Promise<Receipt> => {
      const body = {
        ...informationRequest('x'),
        email,
        noticeVersion: kocasinan.notice.version,
        noticeHash: noticeHash(kocasinan.notice),
        noticeRead: true,
      };
      const answer = await client.post<Receipt>('/requests', body, { 'idempotency-key': randomUUID() });
      assert.equal(answer.status, 201, JSON.stringify(answer.body));
      return answer.body;
    },
    confirm: async (reference: string, { text }: Relayed): Promise<void> => {
      const answer = await client.post(`/requests/${reference}/confirmation`, { code: codeIn(text) });
      assert.equal(answer.status, 200);
    },
    reply: (reference: string) =>
      command(reference, '/reply', {
        outcome: 'accepted',
        explanation: 'Harcamaların aylara göre dökümü aşağıdadır.',
        containsPersonalData: false,
      }),
    dispatch: (reference: string, dispatchedOn: string) =>
      command(reference, '/dispatch', { registeredMailNumber: 'RR123456785TR', dispatchedOn }),
    deliver: (reference: string, deliveredOn: string) =>
      command(reference, '/delivery', { method: 'registeredPost', deliveredOn }),
  };
}
export type Correspondence = Awaited<ReturnType<typeof correspondence>>;
