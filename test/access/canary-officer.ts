/** The officers' part of the marked journey: they write, refuse, reply, register, read and sign out. */
import { expect } from 'vitest';
import { kocasinan } from '../../shared/authorities/kocasinan.ts';
import type { FeedOpened } from '../../shared/contracts/feeds.ts';
import { addDays } from '../../shared/domain/time/days.ts';
import { eventually } from '../infra/local/scratch.ts';
import { hiddenField } from '../journey/client.ts';
import { moveClock } from '../journey/steps-remind.ts';
import { signInOnPage, webBrowser } from '../journey/web-browser.ts';
import { marked } from './canaries.ts';
import { addsMore, type Own } from './canary-citizen.ts';
import { barcode, fileNumber, information, kvkk } from './canary-people.ts';
import { at, type Named, type Play } from './canary-play.ts';

/** A KVKK application from a note to a reply by mail, and the court after it. */
export async function answerByMail(play: Play, ofForm: Own): Promise<void> {
  const { as, inbox, today, client } = play;
  const privacy = await play.signIn('ayse.demir');
  await as(privacy, at(ofForm, 'notes'), { note: marked.note });
  await as(privacy, at(ofForm, 'notes'), { note: '', [marked.name]: marked.note }, 422);
  await as(privacy, at(ofForm, 'info-request'), { ask: marked.ask });
  await inbox.waitFor(marked.email, ofForm.reference, 'ek bilgi gerekiyor');
  await addsMore(play, ofForm);
  await as(privacy, at(ofForm, 'identity-check'), { evidence: marked.proof });
  const reply = {
    outcome: 'accepted',
    explanation: marked.reply,
    perRight: kvkk.rights.map((right) => ({ right, outcome: 'accepted' })),
    thirdParties: [marked.third],
    document: {
      number: 'E-38291745',
      date: today,
      pdf: Buffer.from(`%PDF-1.7 ${marked.name}`).toString('base64'),
    },
    containsPersonalData: true,
  };
  await as(privacy, at(ofForm, 'reply'), { ...reply, perRight: [] }, 422);
  await as(privacy, at(ofForm, 'reply'), { ...reply, outcome: marked.reply, forwardedTo: marked.third }, 422);
  await as(privacy, at(ofForm, 'reply'), reply);
  await as(privacy, at(ofForm, 'reply'), reply, 409);
  await inbox.waitFor(marked.email, ofForm.reference, 'cevabı');
  await as(privacy, at(ofForm, 'third-parties'), { id: '1', toldOn: today, evidence: marked.proof });
  await as(privacy, at(ofForm, 'objections'), { forum: 'court', on: today, fileNumber });
  const auditor = await play.signIn('selin.arslan');
  expect((await client.get(at(ofForm, 'trail'), auditor)).status).toBe(200);
}

/** The mailbox sends everything back, so she is told by post; she pays, and withdraws. */
export async function writeByPost({ as, today, signIn }: Play, asked: Named): Promise<void> {
  const info = await signIn('zeynep.aydin');
  const posted = { registeredMailNumber: barcode, postedOn: today };
  await as(info, at(asked, 'extension'), { ground: 'otherUnit', reasons: marked.reasons, ...posted });
  await as(info, at(asked, 'fee-notice'), { feeKurus: 500, explanation: marked.reasons, ...posted });
  await as(info, at(asked, 'payment'), { paidOn: today, paymentNumber: marked.payment });
  await as(info, at(asked, 'withdrawal'), { withdrawnOn: today, evidence: marked.proof });
}

/** A petition is refused with reasons on paper, which comes back and is handed over. */
export async function refuseOnPaper({ as, client, today, signIn }: Play, complained: Named): Promise<void> {
  const roads = await signIn('mehmet.kaya');
  const posted = { registeredMailNumber: barcode, postedOn: today };
  await as(roads, at(complained, 'assignment'), { assignee: 'mehmet.kaya' });
  await as(roads, at(complained, 'progress'), { text: marked.reply, ...posted });
  await as(roads, at(complained, 'information'), {
    text: marked.more,
    fields: { nationalId: marked.otherNationalId },
  });
  await as(
    roads,
    at(complained, 'information'),
    { text: marked.more, fields: { nationalId: marked.wrongNationalId } },
    422,
  );
  const refusal = {
    outcome: 'refused',
    explanation: marked.reply,
    ground: 'onTheMerits',
    reasons: marked.reasons,
  };
  await as(
    roads,
    at(complained, 'reply'),
    { ...refusal, ground: marked.reasons, containsPersonalData: false },
    422,
  );
  await as(roads, at(complained, 'reply'), { ...refusal, containsPersonalData: false });
  const letter = await client.get<string>(at(complained, 'reply-letter'), roads);
  expect(letter.body).toContain(marked.surname);
  await as(
    roads,
    at(complained, 'dispatch'),
    { registeredMailNumber: marked.proof, dispatchedOn: today },
    422,
  );
  await as(roads, at(complained, 'dispatch'), { registeredMailNumber: barcode, dispatchedOn: today });
  await as(roads, at(complained, 'return'), { returnedOn: today });
  await as(roads, at(complained, 'delivery'), { method: 'handedOver', deliveredOn: today });
}

/** Paper, a notary, KEP, and an address of hers in the book. */
export async function register({ as, client, today, secrets, signIn }: Play): Promise<void> {
  const privacy = await signIn('ayse.demir');
  const { identityCheck, ...ways } = {
    identityCheck: { how: marked.proof },
    inPerson: {},
    post: { registeredMailNumber: barcode },
    notary: { notaryNumber: marked.notary },
    kep: { kepId: marked.kep },
  };
  const { relation: _relation, ...written } = kvkk;
  const paper = { regime: 'kvkk', ...written, replyBy: 'post', signed: true, noticeHandedOver: true };
  for (const [channel, evidence] of Object.entries(ways)) {
    const arrival = channel === 'kep' ? {} : { arrivedOn: addDays(today, -1) };
    const body = {
      ...paper,
      channel,
      ...arrival,
      evidence: { ...evidence, ...(channel === 'inPerson' && { identityCheck }) },
    };
    const receipt = await as(privacy, '/staff/requests', body, 201);
    secrets.push(String(receipt.followUpCode));
    await client.get(at({ reference: String(receipt.reference) }, 'receipt'), privacy);
  }
  await as(
    privacy,
    '/staff/requests',
    { ...paper, channel: 'post', arrivedOn: marked.birthDate, nationalId: marked.wrongNationalId },
    422,
  );
  const book = { nationalId: marked.nationalId, email: marked.email, evidence: marked.proof };
  await as(privacy, '/staff/registered-addresses', book, 201);
  await as(privacy, '/staff/registered-addresses', { ...book, email: marked.surname }, 422);
  for (const path of ['/staff/requests', '/staff/requests?show=done', '/staff/monitor'])
    await client.get(path, privacy);
}

/** A calendar, the desk in a browser, signing out. */
export async function lookAndLeave(
  play: Play,
  { reference: own }: Named,
  { reference: others }: Named,
): Promise<void> {
  const { client, here, secrets } = play;
  const privacy = await play.signIn('ayse.demir');
  const opened = await client.postAs<FeedOpened>(privacy, '/staff/calendar-feeds', { department: 'kvkk' });
  const feed = await client.get<string>(`/takvim/${opened.body.url.split('/').at(-1)}`);
  expect(feed.body).toContain('BEGIN:VEVENT');
  const browser = webBrowser();
  const { base } = client;
  const desk = await signInOnPage(browser, base, { username: 'ayse.demir', password: here.stage.password });
  expect((await browser.open(`${base}/gorevli/basvuru/${own}`)).body).toContain(marked.surname);
  expect((await browser.open(`${base}/gorevli/basvuru/${others}`)).status).toBe(404);
  secrets.push([...browser.cookiesAt(base).values()].join());
  await browser.submit(desk, `${base}/gorevli/cikis`, { formToken: 'x' });
  const formToken = hiddenField(desk.body, 'formToken');
  expect((await browser.submit(desk, `${base}/gorevli/cikis`, { formToken })).status).toBe(200);
}

/** A report of the mail provider is given up; then time passes and the unit is reminded. */
export async function letTimePass({ here, submit, faults, inbox, today }: Play): Promise<Named> {
  faults('delivery');
  const again = await submit({ ...information, email: marked.bouncing.replace('+', '+yine') });
  await eventually(() => here.lines.some((line) => line.includes('DEAD LETTER')), 15_000);
  faults();
  await moveClock(here.stage.control, `${addDays(today, 22)}T08:00:05+03:00`);
  const unit = kocasinan.departments.find(({ id }) => id === 'bilgi-edinme')?.mailbox ?? '';
  await inbox.waitFor(unit, again.reference);
  await moveClock(here.stage.control);
  await here.system.settled();
  return again;
}
