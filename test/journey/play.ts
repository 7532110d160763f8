import assert from 'node:assert/strict';
import { signIn } from '../../infra/local/officers/token.ts';
import type { Authority } from '../../shared/authorities/authority.ts';
import { kentKonut } from '../../shared/authorities/kent-konut.ts';
import { kocasinan } from '../../shared/authorities/kocasinan.ts';
import { departmentOf } from '../../shared/authorities/registry.ts';
import { clientOf } from './client.ts';
import { inboxOf } from './inbox.ts';
import type { Narrator } from './narrator.ts';
import * as citizen from './steps-citizen.ts';
import { applyThroughEdevlet } from './steps-edevlet.ts';
import { joinAsMember } from './steps-member.ts';
import * as officer from './steps-officer.ts';
import { actHerself } from './steps-own-acts.ts';
import { type Control, watchReminders } from './steps-remind.ts';
import * as special from './steps-special.ts';

export type Stage = {
  readonly url: string;
  readonly inboxUrl: string;
  readonly issuerUrl: string;
  /** Of the box with what would go to telephones. */
  readonly smsUrl?: string | undefined;
  readonly control: Control | undefined;
  readonly password: string;
  /** How long a mail or a report is waited for; milliseconds. */
  readonly patienceMs?: number;
};

function mailboxOf(authority: Authority, department: string): string {
  const mailbox = departmentOf(authority, department)?.mailbox;
  assert.ok(mailbox);
  return mailbox;
}

/** Plays the whole loop against a running system and returns the references it made. @throws when a step differs */
export async function play(stage: Stage, tell: Narrator): Promise<readonly string[]> {
  const tour = {
    client: clientOf(`${stage.url}/kocasinan`, tell),
    inbox: inboxOf(stage.inboxUrl, stage.patienceMs),
    tell,
    tag: Date.now().toString(36),
  };
  const kvkk = await citizen.submitKvkkForm(tour);
  const petition = await citizen.submitPetition(tour, kvkk.notice);
  const information = await citizen.submitInformationRequest(tour, kvkk.notice);
  await citizen.confirmEmail(tour, kvkk);
  await citizen.confirmEmail(tour, information);
  await citizen.follow(tour, petition, information);
  await actHerself(tour, kvkk.notice);
  const other = clientOf(`${stage.url}/kent-konut`, tell);
  await applyThroughEdevlet(tour, other);
  await joinAsMember(tour, stage.control);

  const elsewhere = await citizen.submitToOtherAuthority(tour, other);
  await watchReminders(
    tour,
    stage.control,
    { ...petition, mailbox: mailboxOf(kocasinan, 'fen-isleri') },
    { ...elsewhere, mailbox: mailboxOf(kentKonut, 'kvkk') },
  );

  const tokenOf = (username: string) =>
    signIn({ issuer: stage.issuerUrl, username, password: stage.password });
  tell.step('Four officers sign in at the OpenID provider (authorization code + PKCE)');
  const tokens = {
    roads: await tokenOf('mehmet.kaya'),
    information: await tokenOf('zeynep.aydin'),
    privacy: await tokenOf('ayse.demir'),
    elsewhere: await tokenOf('deniz.aksoy'),
  };
  tell.note('Each has a bearer token with the units she may see.');
  await officer.keepAuthoritiesApart(tour, other, tokens, petition, elsewhere);
  await special.extendInformationRequest(tour, tokens, kvkk.notice);
  await special.askFee(tour, tokens, kvkk.notice);
  await special.forwardPetition(tour, tokens, kvkk.notice);
  await special.askApplicantForMore(tour, tokens, kvkk);
  await special.registerPaper(tour, tokens);
  await special.readCalendar(tour, tokens);
  await officer.answerPetition(tour, tokens, petition);
  await officer.answerInformationRequest(tour, tokens, information);
  await officer.answerKvkk(tour, tokens, kvkk);

  tell.step('Every mail of this tour lies in the inbox');
  const references = [kvkk.reference, petition.reference, information.reference];
  const mails = (await tour.inbox.list()).filter((mail) =>
    references.some((reference) => mail.subject.includes(reference) || mail.text.includes(reference)),
  );
  for (const mail of mails) tell.note(`${mail.to.map(({ address }) => address).join(', ')}: ${mail.subject}`);
  tell.look(stage.inboxUrl);
  return references;
}
