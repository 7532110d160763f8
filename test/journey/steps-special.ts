import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import type { Problem } from '../../shared/contracts/failures.ts';
import type { FeedOpened } from '../../shared/contracts/feeds.ts';
import type { Dossier, Standing } from '../../shared/contracts/staff-views.ts';
import type { Receipt, StatusView } from '../../shared/contracts/views.ts';
import type { Instant } from '../../shared/contracts/vocabulary.ts';
import { addDays, dayOf } from '../../shared/domain/time/days.ts';
import { informationRequest, petition } from './people.ts';
import { confirmEmail, type Notice, type Taken, type Tour } from './steps-citizen.ts';
import { pathOf, type Tokens } from './steps-officer.ts';

async function submit({ client }: Tour, notice: Notice, body: object): Promise<Receipt> {
  const answer = await client.post<Receipt>(
    '/requests',
    { ...body, ...notice, noticeRead: true },
    { 'idempotency-key': randomUUID() },
  );
  assert.equal(answer.status, 201);
  return answer.body;
}

async function statusOf({ client }: Tour, taken: Taken): Promise<StatusView> {
  const { status, body } = await client.post<StatusView>(`/requests/${taken.reference}/status`, {
    followUpCode: taken.followUpCode,
  });
  assert.equal(status, 200);
  return body;
}

/** Law 4982 m.11: the one law that knows a longer term, with a ground and reasons, told inside the first term. */
export async function extendInformationRequest(tour: Tour, tokens: Tokens, notice: Notice): Promise<void> {
  const { client, inbox, tell } = tour;
  tell.step('Law 4982: the term is extended with a ground and reasons, and the applicant is told in time');
  const person = informationRequest(`uzatma.${tour.tag}`);
  const taken = { ...(await submit(tour, notice, person)), email: person.email };
  await confirmEmail(tour, taken);
  const bare = await client.postAs<Problem>(tokens.information, pathOf(taken, '/extension'), {
    ground: 'tooMuchWork',
    reasons: 'İş yükü.',
  });
  assert.equal(bare.body.errors?.[0]?.code, 'ground.unknown', 'only a ground of the law');
  const extended = await client.postAs<Standing>(tokens.information, pathOf(taken, '/extension'), {
    ground: 'otherUnit',
    reasons: 'İstenen tablo Mali Hizmetler Müdürlüğünden sağlanıyor.',
  });
  assert.equal(extended.status, 200);
  const mail = await inbox.waitFor(person.email, taken.reference, 'Cevap süresi uzatıldı');
  assert.match(mail.text, /Mali Hizmetler/);
  const status = await statusOf(tour, taken);
  assert.ok(status.dueOn > taken.dueOn, 'the last day is later');
  assert.equal(status.sum?.days.filter(({ number }) => number !== null).length, 30);
  tell.note(
    `Last day ${taken.dueOn} → ${status.dueOn}; the sum has thirty working days. Mail: ${mail.subject}`,
  );
  const again = await client.postAs<Problem>(tokens.information, pathOf(taken, '/extension'), {
    ground: 'otherUnit',
    reasons: 'Bir daha.',
  });
  assert.equal(again.body.code, 'alreadyExtended');
}

/** Law 4982 m.10-11: a fee notice stops the clock until she pays. */
export async function askFee(tour: Tour, tokens: Tokens, notice: Notice): Promise<void> {
  const { client, inbox, tell } = tour;
  tell.step('Law 4982: a fee is notified, the clock stands; she pays, it runs on');
  const person = informationRequest(`ucret.${tour.tag}`);
  const taken = { ...(await submit(tour, notice, person)), email: person.email };
  await confirmEmail(tour, taken);
  await client.postAs(tokens.information, pathOf(taken, '/fee-notice'), {
    feeKurus: 12_550,
    explanation: '251 sayfa fotokopi gideri.',
  });
  const mail = await inbox.waitFor(person.email, taken.reference, 'ücret bildirimi');
  assert.match(mail.text, /125,50/);
  const waiting = await statusOf(tour, taken);
  assert.equal(waiting.status, 'feePending');
  assert.equal(waiting.sum?.whose, 'applicant');
  tell.note(`The clock stands; to pay by ${waiting.dueOn}. Mail: ${mail.subject}`);
  const early = await client.postAs<Problem>(tokens.information, pathOf(taken, '/reply'), {
    outcome: 'accepted',
    explanation: 'Ektedir.',
    containsPersonalData: false,
  });
  assert.equal(early.body.code, 'feeAwaited');
  const { body: dossier } = await client.get<Dossier>(pathOf(taken), tokens.information);
  const paid = await client.postAs<Standing>(tokens.information, pathOf(taken, '/payment'), {
    paidOn: dossier.arrivedOn,
    paymentNumber: 'VZ-2026-118',
  });
  assert.equal(paid.body.status, 'received');
  const running = await statusOf(tour, taken);
  assert.equal(running.dueOn, taken.dueOn, 'paid on the day of the notice: no day was lost');
  tell.note(`Paid on the same day: the last day is ${running.dueOn} again.`);
}

/** Law 3071 m.5 and m.7: a progress reply, then sent on to the body in charge; the applicant is told. */
export async function forwardPetition(tour: Tour, tokens: Tokens, notice: Notice): Promise<void> {
  const { client, tell } = tour;
  tell.step('Law 3071: a petition for another body is sent on, and the applicant is told');
  const taken = await submit(tour, notice, {
    ...petition(),
    subject: 'Devlet yolundaki çökme',
    details: 'Kayseri-Sivas devlet yolunda, ilçe çıkışında çökme var.',
  });
  const unproved = await client.postAs<Problem>(tokens.roads, pathOf(taken, '/progress'), {
    text: 'Yolun bakımından hangi kurumun sorumlu olduğu araştırılıyor.',
  });
  assert.equal(unproved.body.code, 'applicantNotTold', 'without an e-mail address a letter has to be posted');
  const { body: dossier } = await client.get<Dossier>(pathOf(taken), tokens.roads);
  await client.postAs(tokens.roads, pathOf(taken, '/progress'), {
    text: 'Yolun bakımından hangi kurumun sorumlu olduğu araştırılıyor.',
    registeredMailNumber: 'RR 223 456 785 TR',
    postedOn: dossier.arrivedOn,
  });
  const forwarded = await client.postAs<Standing>(tokens.roads, pathOf(taken, '/reply'), {
    outcome: 'forwarded',
    forwardedTo: 'Karayolları 6. Bölge Müdürlüğü',
    explanation: 'Çökmenin bulunduğu yol devlet yoludur; bakımı Karayolları Genel Müdürlüğünün görevidir.',
    containsPersonalData: false,
  });
  assert.equal(forwarded.body.status, 'answered');
  const letter = await client.get<string>(pathOf(taken, '/reply-letter'), tokens.roads);
  assert.match(letter.body, /Karayolları 6\. Bölge Müdürlüğü/);
  assert.match(letter.body, /3071 sayılı Kanun m\.5/);
  tell.note(
    'The letter to print names the body and the article; its posting and service are recorded as ever.',
  );
}

/** Law 6698: no extension, a reply right by right, third parties to be told. */
export async function askApplicantForMore(
  tour: Tour,
  tokens: Tokens,
  taken: Taken & { email: string },
): Promise<void> {
  const { client, inbox, tell } = tour;
  tell.step(
    'The privacy officer asks the KVKK applicant for more; the thirty days run on, and she answers online',
  );
  const asked = await client.postAs<Standing>(tokens.privacy, pathOf(taken, '/info-request'), {
    ask: 'Emlak vergisi sicil numaranızı yazar mısınız?',
  });
  assert.equal(asked.body.status, 'missingInfo');
  const mail = await inbox.waitFor(taken.email, taken.reference, 'ek bilgi gerekiyor');
  assert.match(mail.text, /süreyi durdurmaz/);
  const refused = await client.postAs<Problem>(tokens.privacy, pathOf(taken, '/extension'), {
    ground: 'otherUnit',
    reasons: 'İş yükü.',
  });
  assert.equal(refused.body.code, 'extensionNotInLaw');
  const { ticket, dueOn } = await statusOf(tour, taken);
  const sent = await client.post<StatusView>(`/requests/${taken.reference}/information`, {
    ticket,
    text: 'Sicil numaram 38-1147.',
  });
  assert.equal(sent.status, 200);
  assert.equal(sent.body.dueOn, dueOn, 'the last day did not move');
  const { body: dossier } = await client.get<Dossier>(pathOf(taken), tokens.privacy);
  assert.ok(dossier.notes.some(({ text }) => text.includes('38-1147')));
  tell.note(`Asked and answered; the last day is ${dueOn} as before.`);
}

/** An application on paper: taken though it is incomplete, counted from its day of service, with a receipt to hand over. */
export async function registerPaper(tour: Tour, tokens: Tokens): Promise<void> {
  const { client, tell } = tour;
  tell.step(
    'An application comes by post: registered with its day of service, incomplete, with a receipt to print',
  );
  const servedOn = addDays(dayOf(new Date().toISOString() as Instant), -4);
  const answer = await client.postAs<Receipt>(
    tokens.privacy,
    '/staff/requests',
    {
      regime: 'kvkk',
      channel: 'post',
      arrivedOn: servedOn,
      name: 'Zehra',
      surname: 'Çobanoğlu',
      serviceAddress: 'Argıncık Mah. Köşk Sok. No: 8, Kocasinan / Kayseri',
      subject: 'Verilerimin silinmesi',
      rights: ['e'],
      signed: true,
      noticeHandedOver: false,
      evidence: { registeredMailNumber: 'RR 323 456 785 TR' },
    },
    { 'idempotency-key': randomUUID() },
  );
  assert.equal(answer.status, 201);
  const taken = answer.body;
  assert.equal(taken.dueOn, addDays(servedOn, 30), 'thirty days from the day of service');
  const { body: dossier } = await client.get<Dossier>(pathOf(taken), tokens.privacy);
  assert.equal(dossier.arrivedOn, servedOn);
  assert.ok(
    dossier.missing.some((field) => field.includes('m.5/2-b')),
    'what is missing, and of which article',
  );
  tell.note(`Taken though it lacks: ${dossier.missing.join('; ')}`);
  tell.note(`Served on ${servedOn}, registered today: the last day is ${taken.dueOn}.`);
  const receipt = await client.get<string>(pathOf(taken, '/receipt'), tokens.privacy);
  assert.ok(receipt.body.includes(taken.reference) && receipt.body.includes(taken.followUpCode));
  const sum = await client.get<string>(pathOf(taken, '/deadline'), tokens.privacy);
  assert.match(sum.body, /SHA-256/);
  await grantErasure(tour, tokens, taken);
}

/** Law 6698 m.11/1-e and -f: the data was erased, and whoever got it is told, one by one. */
async function grantErasure({ client, tell }: Tour, tokens: Tokens, taken: Receipt): Promise<void> {
  const reply = {
    outcome: 'accepted',
    explanation: 'Hakkınızdaki abonelik kaydı silinmiştir.',
    perRight: [{ right: 'e', outcome: 'accepted' }],
    containsPersonalData: true,
  };
  await client.postAs(tokens.privacy, pathOf(taken, '/information'), {
    text: 'Kimlik bilgisini telefonla tamamladı.',
    fields: { nationalId: '10000000146' },
  });
  const untold = await client.postAs<Problem>(tokens.privacy, pathOf(taken, '/reply'), reply);
  assert.equal(untold.body.errors?.[0]?.field, 'thirdParties');
  await client.postAs(tokens.privacy, pathOf(taken, '/reply'), {
    ...reply,
    thirdParties: ['Kayseri Su ve Kanalizasyon İdaresi'],
  });
  const { body: open } = await client.get<Dossier>(pathOf(taken), tokens.privacy);
  assert.deepEqual(
    open.reply?.thirdParties.map(({ toldOn }) => toldOn),
    [undefined],
  );
  const told = await client.postAs<Standing>(tokens.privacy, pathOf(taken, '/third-parties'), {
    id: '1',
    toldOn: dayOf(open.reply?.at ?? taken.receivedAt),
    evidence: 'KEP iletisiyle bildirildi.',
  });
  assert.equal(told.status, 200);
  tell.note('The erasure names who else held the data; the request stays open until they were told.');
}

/** The unit's last days in the calendar that people already use. */
export async function readCalendar({ client, tell }: Tour, tokens: Tokens): Promise<void> {
  tell.step('An officer puts her unit’s last days into her calendar, and takes the address back');
  const opened = await client.postAs<FeedOpened>(tokens.privacy, '/staff/calendar-feeds', {
    department: 'kvkk',
  });
  assert.equal(opened.status, 201);
  const { id, url } = opened.body;
  const path = `/takvim/${url.slice(url.lastIndexOf('/') + 1)}`;
  const feed = await client.get<string>(path);
  assert.match(feed.body, /BEGIN:VEVENT/);
  tell.note(`${feed.body.split('BEGIN:VEVENT').length - 1} open last days, no name among them.`);
  await client.postAs(tokens.privacy, `/staff/calendar-feeds/${id}/revocation`, {});
  assert.equal((await client.get(path)).status, 404);
}
