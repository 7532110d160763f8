import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import type { AwsCall } from '../../infra/local/access/door.types.ts';
import type { FaultFor } from '../../infra/local/access/faults.ts';
import { signIn } from '../../infra/local/officers/token.ts';
import { kocasinan } from '../../shared/authorities/kocasinan.ts';
import type { MonitorView, TrailView } from '../../shared/contracts/audit-views.ts';
import type { FeedList, FeedOpened } from '../../shared/contracts/feeds.ts';
import type { Dossier } from '../../shared/contracts/staff-views.ts';
import type { Receipt } from '../../shared/contracts/views.ts';
import { noticeHash } from '../../shared/domain/notice.ts';
import type { Here } from '../faults/running-here.ts';
import type { FakeClamd } from '../infra/local/scan/fake-clamd.ts';
import { type Client, clientOf, hiddenField } from '../journey/client.ts';
import { type Inbox, inboxOf } from '../journey/inbox.ts';
import { type Narrator, silentNarrator } from '../journey/narrator.ts';
import { informationRequest, petition } from '../journey/people.ts';
import { play } from '../journey/play.ts';
import { moveClock } from '../journey/steps-remind.ts';
import { signInOnPage, type WebBrowser, webBrowser } from '../journey/web-browser.ts';
import { documentsAreAdded } from './documents.ts';

/** What the tour of the journey leaves out, and the tour itself, in a system inside this process. */
export type WholeTour = {
  /** Plays it all. @throws at the first step that differs */
  readonly play: (here: Here) => Promise<void>;
  /** To be put before the system: the provider is busy once, so that a letter waits for the sweep. */
  readonly fault: FaultFor;
};

const notice = {
  noticeVersion: kocasinan.notice.version,
  noticeHash: noticeHash(kocasinan.notice),
  noticeRead: true,
};
/** One minute until the next try, as one minute until a new code may be asked for; and a little more. */
const aMinuteMs = 65_000;

/** @param scanner looks through documents in the system that it is played in */
export function wholeTour(scanner: FakeClamd, tell: Narrator = silentNarrator): WholeTour {
  const late = `gec.${randomUUID().slice(0, 8)}@ornek.example`;
  return {
    fault: busyOnceFor(late),
    play: async (here) => {
      const client = clientOf(`${here.stage.url}/kocasinan`, tell);
      const inbox = inboxOf(here.stage.inboxUrl, here.stage.patienceMs);
      tell.step('Two citizens leave their addresses; one comes back, one is never confirmed');
      const bounced = await take(client, informationRequest('x'), 'bounce@simulator.amazonses.com');
      const unconfirmed = await take(client, petition(), late);

      tell.step('A citizen adds documents; one is harmful, the others are opened');
      await documentsAreAdded(here, client, scanner, notice);

      tell.step('An officer puts her unit’s last days into her calendar and takes the address back');
      await calendarIsFed(here, client, bounced);

      tell.step('So does she with what is given to her alone, and asks for it as a list');
      await whatIsHersIsShown(here, client);
      tell.step('The operator looks at the counts');
      await countsAreShown(here, client);

      tell.step('She looks at it in the browser and signs out everywhere');
      await deskIsUsed(here, bounced);

      tell.step('A letter that the provider would not take goes with the sweep');
      await sweepSendsWhatWaits(here, inbox, late, unconfirmed);
      tell.step('A new code is asked for');
      await newCodeComes(client, inbox, late, unconfirmed);
      await play(here.stage, tell);
      tell.step('The citizen is reminded to confirm her address');
      await inbox.waitFor(late, unconfirmed, 'E-posta adresinizi onaylayın');
      tell.step('The officer sees that a letter came back');
      await bounceIsSeen(here, client, bounced);

      tell.step('An auditor sees that its chains are whole since a signed root');
      await chainsAreWhole(here, client, bounced);

      tell.step('The manager and the operator find their answer on one page each');
      await pagesAnswer(here);

      tell.step('No function failed and no event was given up');
      await here.system.settled();
      assert.deepEqual(faultsIn(here.lines), []);
    },
  };
}

async function take(client: Client, person: object, email: string): Promise<string> {
  const key = { 'idempotency-key': randomUUID() };
  const answer = await client.post<Receipt>('/requests', { ...person, ...notice, email }, key);
  assert.equal(answer.status, 201);
  return answer.body.reference;
}

/** By path, as the address stands in a calendar program; the secret is in no line of the log. */
async function calendarIsFed({ stage, lines }: Here, client: Client, reference: string): Promise<void> {
  const { issuerUrl: issuer, password } = stage;
  const token = await signIn({ issuer, username: 'zeynep.aydin', password });
  const order = { department: 'bilgi-edinme' };
  const opened = await client.postAs<FeedOpened>(token, '/staff/calendar-feeds', order);
  assert.equal(opened.status, 201);
  const { id, url } = opened.body;
  const file = url.slice(url.lastIndexOf('/') + 1);
  const fed = await client.get<string>(`/takvim/${file}`);
  assert.equal(fed.headers.get('content-type'), 'text/calendar; charset=utf-8');
  assert.match(fed.body, new RegExp(`UID:${reference}@kocasinan\\.basvuru\\r\\n`));

  const list = await client.get<FeedList>('/staff/calendar-feeds', token);
  assert.deepEqual(
    list.body.feeds.map((feed) => feed.id),
    [id],
  );
  await client.postAs(token, `/staff/calendar-feeds/${id}/revocation`, {});
  assert.equal((await client.get(`/takvim/${file}`)).status, 404);
  assert.ok(!lines.some((line) => line.includes(file.replace('.ics', ''))));
}

async function whatIsHersIsShown({ stage }: Here, client: Client): Promise<void> {
  const { issuerUrl: issuer, password } = stage;
  const token = await signIn({ issuer, username: 'zeynep.aydin', password });
  const opened = await client.postAs<FeedOpened>(token, '/staff/calendar-feeds', { own: true });
  assert.equal(opened.status, 201);
  const { url } = opened.body;
  assert.equal((await client.get(`/takvim/${url.slice(url.lastIndexOf('/') + 1)}`)).status, 200);
  assert.equal((await client.get('/staff/requests?assigned=me', token)).status, 200);
}

async function countsAreShown({ stage }: Here, client: Client): Promise<void> {
  const { issuerUrl: issuer, password } = stage;
  const token = await signIn({ issuer, username: 'burak.yildiz', password });
  const { status, body } = await client.get<MonitorView>('/staff/monitor', token);
  assert.equal(status, 200);
  assert.equal(body.letters.failedIn30Days, 0);
}

async function pagesAnswer({ stage: { url, password } }: Here): Promise<void> {
  const base = `${url}/kocasinan`;
  const [manager, operator] = [webBrowser(), webBrowser()];
  await signInOnPage(manager, base, { username: 'elif.sahin', password });
  const figures = await manager.open(`${base}/gorevli/yonetim`);
  assert.match(figures.body, /Bilgi Edinme Birimi/);
  const csv = await manager.open(`${base}/gorevli/yonetim/sayilar.csv`);
  assert.match(csv.body, /^Birim;/);
  await signInOnPage(operator, base, { username: 'burak.yildiz', password });
  const system = await operator.open(`${base}/gorevli/sistem`);
  assert.match(system.body, /Hatırlatmalar ve günlük bakım/);
  assert.doesNotMatch(system.body, /Henüz çalışmadı/);
  assert.equal((await operator.open(`${base}/gorevli/yonetim`)).status, 403);
}

/** The reminders' jumps through time left a root behind for the day on which it came. */
async function chainsAreWhole({ stage }: Here, client: Client, reference: string): Promise<void> {
  const { issuerUrl: issuer, password } = stage;
  const token = await signIn({ issuer, username: 'selin.arslan', password });
  const { body } = await client.get<TrailView>(`/staff/requests/${reference}/trail`, token);
  assert.deepEqual(
    [body.decisions.verified, body.decisions.rooted.state, body.roots.verified],
    [true, 'whole', true],
  );
}

/** Through the issuer's own form; the cookie is in no line of the log. */
async function deskIsUsed(here: Here, reference: string): Promise<void> {
  const { stage, lines } = here;
  const browser = webBrowser();
  const base = `${stage.url}/kocasinan`;
  const officer = { username: 'zeynep.aydin', password: stage.password };
  const desk = await signInOnPage(browser, base, officer);
  assert.equal(desk.status, 200);
  assert.match(desk.body, new RegExp(`/gorevli/basvuru/${reference}"`));
  assert.equal((await browser.open(`${base}/gorevli?assigned=me`)).status, 200);
  assert.equal((await browser.open(`${base}/gorevli/basvuru/${reference}`)).status, 200);
  await paperIsTakenDown(here, browser, base);
  const [, token = ''] = [...browser.cookiesAt(base)].find(([name]) => name.startsWith('__Host-')) ?? [];
  const formToken = hiddenField(desk.body, 'formToken');
  assert.equal((await browser.submit(desk, `${base}/gorevli/cikis`, { formToken })).status, 200);
  assert.equal((await browser.open(`${base}/gorevli`)).status, 401);
  assert.ok(token !== '' && !lines.some((line) => line.includes(token)));
}

/** What came by post on this very day: it begins a request with a key of its own, as a citizen's form does. */
async function paperIsTakenDown({ clock }: Here, browser: WebBrowser, base: string): Promise<void> {
  const register = await browser.open(`${base}/gorevli/kayit?kanun=information&yol=post`);
  const taken = await browser.submit(register, `${base}/gorevli/kayit`, {
    formToken: hiddenField(register.body, 'formToken'),
    idempotencyKey: hiddenField(register.body, 'idempotencyKey'),
    kanun: 'information',
    yol: 'post',
    arrivedOn: new Date(clock.now()).toISOString().slice(0, 10),
    replyBy: 'post',
  });
  assert.equal(taken.status, 201);
}

async function sweepSendsWhatWaits(here: Here, inbox: Inbox, to: string, reference: string): Promise<void> {
  const until = Date.now() + inbox.patienceMs;
  while (!here.lines.some((line) => line.includes("code: 'refused'"))) {
    assert.ok(Date.now() < until, 'the letter is tried once');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  await moveClock(here.stage.control, new Date(here.clock.now() + aMinuteMs).toISOString());
  await inbox.waitFor(to, reference, 'kod');
}

async function newCodeComes(client: Client, inbox: Inbox, to: string, reference: string): Promise<void> {
  const before = await mailsTo(inbox, to);
  const answer = await client.post(`/requests/${reference}/codes`, { purpose: 'confirm' });
  assert.equal(answer.status, 202);
  const until = Date.now() + inbox.patienceMs;
  while ((await mailsTo(inbox, to)) === before) {
    assert.ok(Date.now() < until, 'the new code arrives in time');
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
}

const mailsTo = async (inbox: Inbox, email: string): Promise<number> =>
  (await inbox.list()).filter(({ to }) => to.some(({ address }) => address === email)).length;

/** The officer sees that the letter came back. */
async function bounceIsSeen({ stage }: Here, client: Client, reference: string): Promise<void> {
  const { issuerUrl: issuer, password } = stage;
  const token = await signIn({ issuer, username: 'zeynep.aydin', password });
  const { body } = await client.get<Dossier>(`/staff/requests/${reference}`, token);
  assert.equal(body.letters.find(({ kind }) => kind === 'code')?.state, 'bounced');
}

function busyOnceFor(recipient: string): FaultFor {
  let busy = true;
  const body =
    '<ErrorResponse><Error><Type>Sender</Type><Code>Throttling</Code><Message>Maximum sending rate exceeded.</Message></Error></ErrorResponse>';
  return (call) => {
    if (!busy || !isMailTo(call, recipient)) return 'pass';
    busy = false;
    return { instead: { status: 400, headers: { 'content-type': 'text/xml' }, body } };
  };
}

const isMailTo = ({ service, body }: AwsCall, recipient: string): boolean =>
  service === 'ses' && new URLSearchParams(body.toString()).get('Destinations.member.1') === recipient;

/** Lines that say that something failed, was refused to a function, or was given up. */
const faultsIn = (lines: readonly string[]): readonly string[] =>
  lines.filter((line) => /FAILED|REFUSED|DEAD LETTER|CANNOT START|'(?:fault|letterFault)'/.test(line));
