/** What citizens did before an officer comes to her desk: their requests, made and confirmed by the API. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { kocasinan } from '../../shared/authorities/kocasinan.ts';
import type { Receipt, StatusView } from '../../shared/contracts/views.ts';
import { noticeHash } from '../../shared/domain/notice.ts';
import { clientOf } from '../journey/client.ts';
import { codeIn, inboxOf } from '../journey/inbox.ts';
import { silentNarrator } from '../journey/narrator.ts';
import { informationRequest, kvkkApplication, petition } from '../journey/people.ts';
import { markOf, type Setting } from './errand.ts';

type More = Readonly<Record<string, unknown>>;
export type Mailed = Receipt & { readonly email: string };

export function casesOf({ stage, way }: Setting, errand: string) {
  const client = clientOf(`${stage.url}/kocasinan`, silentNarrator);
  const inbox = inboxOf(stage.inboxUrl);
  const notice = {
    noticeVersion: kocasinan.notice.version,
    noticeHash: noticeHash(kocasinan.notice),
    noticeRead: true,
  };
  const submit = async (body: More): Promise<Receipt> => {
    const key = { 'idempotency-key': randomUUID() };
    const answer = await client.post<Receipt>('/requests', { ...body, ...notice }, key);
    assert.equal(answer.status, 201, JSON.stringify(answer.body));
    return answer.body;
  };
  const confirmed = async (body: More & { readonly email: string }): Promise<Mailed> => {
    const taken = await submit(body);
    const { reference } = taken;
    const { text } = await inbox.waitFor(body.email, reference, 'kod');
    const { status } = await client.post(`/requests/${reference}/confirmation`, { code: codeIn(text) });
    assert.equal(status, 200);
    return { ...taken, email: body.email };
  };
  const tag = (whose: string) => `${errand}.${whose}.${markOf(way)}`;
  return {
    inbox,
    petition: (more: More = {}) => submit({ ...petition(), ...more }),
    /** With a confirmed mailbox of its own. */
    information: (whose: string, more: More = {}) =>
      confirmed({ ...informationRequest(tag(whose)), ...more }),
    kvkk: (whose: string, more: More = {}) =>
      confirmed({ regime: 'kvkk', ...kvkkApplication(tag(whose)), ...more }),
    /** The applicant sends what she was asked for. */
    givesMore: async ({ reference, followUpCode }: Receipt, text: string) => {
      const { body } = await client.post<StatusView>(`/requests/${reference}/status`, { followUpCode });
      const given = await client.post(`/requests/${reference}/information`, { ticket: body.ticket, text });
      assert.equal(given.status, 200);
    },
  };
}
