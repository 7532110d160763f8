import { DeleteItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { challengeStore } from '../../../shared/adapters/challenge-store.ts';
import { committer } from '../../../shared/adapters/commit.ts';
import { dossierOpener } from '../../../shared/adapters/dossier-opener.ts';
import { toItem } from '../../../shared/adapters/items.ts';
import { keys } from '../../../shared/adapters/keys.ts';
import { codeOf } from '../../../shared/domain/challenge.ts';
import { confirmContact } from '../../../shared/domain/decide/citizen.ts';
import { addNote, assign } from '../../../shared/domain/decide/officer.ts';
import { reply } from '../../../shared/domain/decide/reply.ts';
import type { OpenDossier, RequestName } from '../../../shared/domain/ports.ts';
import { firstBroken } from '../../../shared/domain/trail.ts';
import { officerAt, when } from '../domain/samples.ts';
import { type RealEngine, startRealEngine } from './engine.ts';
import { accepted, storesOf } from './samples.ts';

let engine: RealEngine;
let stores: ReturnType<typeof storesOf>;
let open: OpenDossier;
const at = '2026-05-05T07:00:00.000Z';
const officer = 'memur-1';

beforeAll(async () => {
  engine = await startRealEngine();
  stores = storesOf(engine);
  open = dossierOpener(engine.tables, engine.readKey);
});
afterAll(() => engine.close());

async function opened(name: RequestName) {
  const dossier = await open(name);
  if (!dossier) throw new Error('There is no such request');
  return dossier;
}
const itemsOf = async ({ reference }: RequestName) =>
  (await engine.scan('requests')).filter((item) => String(item.pk).endsWith(reference));

describe('a decision', () => {
  it('is refused when somebody decided since the request was read, and leaves nothing behind', async () => {
    const name = await stores.takeOne();
    const early = await stores.load(name);
    await stores.decideOn(name, (request) => assign(request, { assignee: 'ayse' }, officerAt(at, officer)));
    const before = await itemsOf(name);
    const late = await stores.commit(
      early,
      accepted(addNote(early.request, 'geç kaldım', officerAt(at, officer))),
    );
    expect(late).toEqual({ ok: false, failure: { code: 'changedMeanwhile' } });
    expect(await itemsOf(name)).toEqual(before);
  });

  it('is refused by the version alone, even where the trail has lost the entry that would stop it too', async () => {
    const name = await stores.takeOne();
    const early = await stores.load(name);
    await stores.decideOn(name, (request) => assign(request, { assignee: 'ayse' }, officerAt(at, officer)));
    const Key = toItem({ pk: keys.trail(name), sk: keys.sequence(2) });
    await engine.tables.client.send(new DeleteItemCommand({ TableName: engine.tables.requests, Key }));
    const late = await stores.commit(
      early,
      accepted(assign(early.request, { assignee: 'veli' }, officerAt(at, officer))),
    );
    expect(late).toEqual({ ok: false, failure: { code: 'changedMeanwhile' } });
    expect((await stores.load(name)).request.assignee).toBe('ayse');
  });

  it('keeps what it does not touch: the sealed words, the intake key and the applicant', async () => {
    const name = await stores.takeOne();
    const before = await stores.load(name);
    await stores.decideOn(name, (request) => assign(request, { assignee: 'ayse' }, officerAt(at, officer)));
    const after = await stores.load(name);
    expect(after.kept).toEqual(before.kept);
    expect(after.request).toMatchObject({ status: 'inReview', assignee: 'ayse', version: 2 });
  });

  it('writes a reply’s words sealed, and they open for whoever may open the request', async () => {
    const name = await stores.takeOne();
    const words = { explanation: 'Heykel taşınacak.', reasons: 'Bütçe yılı kapandı.' };
    const decided = { outcome: 'partlyAccepted', ground: 'onTheMerits' } as const;
    await stores.decideOn(name, (request) =>
      reply(request, { ...decided, ...words, containsPersonalData: false }, officerAt(at, officer)),
    );
    const dossier = await opened(name);
    expect(dossier.replyText).toEqual(words);
    expect(dossier.request).toMatchObject({ status: 'answered', reply: { way: 'post' } });
  });

  it('cannot write words through a function that has no key for them', async () => {
    const name = await stores.takeOne();
    const wordless = committer(engine.tables, engine.secrets);
    const loaded = await stores.load(name);
    const decision = accepted(addNote(loaded.request, 'not', officerAt(at, officer)));
    await expect(wordless(loaded, decision)).rejects.toThrow('may not write words');
    expect((await stores.load(name)).request.version).toBe(1);
  });
});

describe('twenty decisions at once on one version', () => {
  it('are won by exactly one', async () => {
    const name = await stores.takeOne();
    const loaded = await stores.load(name);
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, i) =>
        stores.commit(
          loaded,
          accepted(assign(loaded.request, { assignee: `memur-${i}` }, officerAt(at, `amir-${i}`))),
        ),
      ),
    );
    const won = answers.filter((answer) => answer.ok);
    expect(won).toHaveLength(1);
    expect(answers.filter((a) => !a.ok && a.failure.code === 'changedMeanwhile')).toHaveLength(19);
    const dossier = await opened(name);
    expect(dossier.request.version).toBe(2);
    expect(dossier.request.assignee).toBe(won[0]?.ok ? won[0].value.assignee : undefined);
    expect(dossier.trail).toHaveLength(2);
  });

  it('taken anew after each defeat are all in the history, one per version, and the chain verifies', async () => {
    const name = await stores.takeOne();
    const persist = async (text: string) => {
      for (;;) {
        const loaded = await stores.load(name);
        const answer = await stores.commit(
          loaded,
          accepted(addNote(loaded.request, text, officerAt(at, text))),
        );
        if (answer.ok) return;
      }
    };
    const texts = Array.from({ length: 20 }, (_, i) => `not-${i}`);
    await Promise.all(texts.map(persist));
    const { request, trail, notes } = await opened(name);
    expect(request.version).toBe(21);
    expect(request.history.map(({ action }) => action)).toEqual(['submitted', ...texts.map(() => 'noted')]);
    expect(trail.map(({ sequence }) => sequence)).toEqual(Array.from({ length: 21 }, (_, i) => i + 1));
    expect(firstBroken(name, trail, request.head)).toBeUndefined();
    expect(notes.map(({ text }) => text).sort()).toEqual([...texts].sort());
  });
});

describe('the audit trail', () => {
  it('is only ever appended to: an entry that stands where the next one belongs stops the decision', async () => {
    const name = await stores.takeOne();
    const stranger = { pk: keys.trail(name), sk: keys.sequence(2), note: 'önceden konmuş' };
    await engine.tables.client.send(
      new PutItemCommand({ TableName: engine.tables.requests, Item: toItem(stranger) }),
    );
    const loaded = await stores.load(name);
    const decision = accepted(assign(loaded.request, { assignee: 'ayse' }, officerAt(at, officer)));
    await expect(stores.commit(loaded, decision)).rejects.toThrow();
    const items = await itemsOf(name);
    expect(items.find((item) => item.sk === '000002')).toEqual(stranger);
    expect((await stores.load(name)).request.version).toBe(1);
  });

  it('names who decided and what, and nothing of the words', async () => {
    const name = await stores.takeOne();
    await stores.decideOn(name, (request) => addNote(request, 'komşusu aradı', officerAt(at, officer)));
    const { trail } = await opened(name);
    expect(trail[1]).toMatchObject({ sequence: 2, action: 'noted', actor: officer, at, facts: {} });
    expect(JSON.stringify(trail)).not.toContain('komşusu');
  });
});

describe('a confirmation', () => {
  it('uses its challenge up in the same transaction, so that it cannot be taken twice', async () => {
    const name = await stores.takeOne();
    const challenge = (await itemsOf(name)).find((item) => item.sk === 'CHALLENGE#confirm');
    const loaded = await stores.load(name);
    const decision = accepted(confirmContact(loaded.request, String(challenge?.nonce), when(at)));
    const answers = await Promise.all([stores.commit(loaded, decision), stores.commit(loaded, decision)]);
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
    const items = await itemsOf(name);
    expect(items.find((item) => item.sk === 'CHALLENGE#confirm')).toMatchObject({ usedAt: at });
    expect(items.filter((item) => item.sk === 'LETTER#receipt')).toHaveLength(1);
  });

  it('with a code that was used elsewhere in between is not committed', async () => {
    const name = await stores.takeOne();
    const challenges = challengeStore(engine.tables);
    const challenge = await challenges.find(name, 'confirm');
    if (!challenge) throw new Error('A new request has a code');
    const loaded = await stores.load(name);
    await challenges.use(name, challenge, at);
    const answer = await stores.commit(
      loaded,
      accepted(confirmContact(loaded.request, challenge.nonce, when(at))),
    );
    expect(answer).toEqual({ ok: false, failure: { code: 'changedMeanwhile' } });
    expect((await stores.load(name)).request.contact).toBe('unconfirmed');
  });

  it('with the nonce of another code is not committed', async () => {
    const name = await stores.takeOne();
    const loaded = await stores.load(name);
    const answer = await stores.commit(
      loaded,
      accepted(confirmContact(loaded.request, 'f'.repeat(32), when(at))),
    );
    expect(answer).toEqual({ ok: false, failure: { code: 'changedMeanwhile' } });
    expect((await stores.load(name)).request.contact).toBe('unconfirmed');
    expect((await itemsOf(name)).some((item) => item.sk === 'LETTER#receipt')).toBe(false);
  });

  it('leaves nothing in the table from which the mailed code can be read without the secret', async () => {
    const name = await stores.takeOne();
    const challenge = (await itemsOf(name)).find((item) => item.sk === 'CHALLENGE#confirm');
    const { code } = await engine.secrets();
    const right = codeOf(name.reference, 'confirm', String(challenge?.nonce), code);
    expect(JSON.stringify(await itemsOf(name))).not.toContain(right);
    const other = codeOf(name.reference, 'confirm', String(challenge?.nonce), new Uint8Array(32));
    expect(other).not.toBe(right);
  });
});
