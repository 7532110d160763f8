import assert from 'node:assert/strict';
import { signIn } from '../../infra/local/token.ts';
import { kocasinan } from '../../shared/authorities/kocasinan.ts';
import { departmentOf } from '../../shared/authorities/registry.ts';
import { clientOf } from './client.ts';
import { inboxOf } from './inbox.ts';
import type { Narrator } from './narrator.ts';
import * as citizen from './steps-citizen.ts';
import * as officer from './steps-officer.ts';
import { type Control, watchReminders } from './steps-remind.ts';

export type Stage = {
  readonly url: string;
  readonly inboxUrl: string;
  readonly issuerUrl: string;
  readonly control: Control | undefined;
  readonly password: string;
};

/** Plays the whole loop against a running system and returns the references it made. @throws when a step differs */
export async function play(stage: Stage, tell: Narrator): Promise<readonly string[]> {
  const tour = {
    client: clientOf(`${stage.url}/kocasinan`, tell),
    inbox: inboxOf(stage.inboxUrl),
    tell,
    tag: Date.now().toString(36),
  };
  const kvkk = await citizen.submitKvkkForm(tour);
  const petition = await citizen.submitPetition(tour, kvkk.notice);
  const information = await citizen.submitInformationRequest(tour, kvkk.notice);
  await citizen.confirmEmail(tour, kvkk);
  await citizen.confirmEmail(tour, information);
  await citizen.follow(tour, petition, information);

  const mailbox = departmentOf(kocasinan, 'fen-isleri')?.mailbox;
  assert.ok(mailbox);
  await watchReminders(tour, stage.control, { ...petition, mailbox });

  const tokenOf = (username: string) =>
    signIn({ issuer: stage.issuerUrl, username, password: stage.password });
  tell.step('Three officers sign in at the OpenID provider (authorization code + PKCE)');
  const tokens = {
    roads: await tokenOf('mehmet.kaya'),
    information: await tokenOf('zeynep.aydin'),
    privacy: await tokenOf('ayse.demir'),
  };
  tell.note('Each has a bearer token with the units she may see.');
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
