/** What officers take down, and who they are; one rig for the tests of registering and of its receipt. */
import { randomUUID } from 'node:crypto';
import type { printReceipt } from '../../../functions/staff/receipt.ts';
import { type RegisterDependencies, registerRequest } from '../../../functions/staff/register.ts';
import type { registerAddress } from '../../../functions/staff/register-address.ts';
import { addressBook } from '../../../shared/adapters/address-book.ts';
import { trailFinder } from '../../../shared/adapters/dossier-opener.ts';
import { readRecorder } from '../../../shared/adapters/reads-store.ts';
import { registration } from '../../../shared/contracts/registration.ts';
import { turkishHolidays } from '../../../shared/domain/time/holidays.ts';
import type { Officer } from '../../../shared/http/officer.ts';
import type { RealEngine } from '../../shared/adapters/engine.ts';
import { accepted, authority, may4, newNonce, person, storesOf } from '../../shared/adapters/samples.ts';

export type Dependencies = RegisterDependencies &
  Parameters<typeof registerAddress>[0] &
  Parameters<typeof printReceipt>[0];

/** What the composition root gives the handlers, over a real engine. */
export function dependenciesOf(engine: RealEngine): Dependencies {
  const { takeIn, find } = storesOf(engine);
  return {
    takeIn,
    find,
    secrets: engine.secrets,
    addresses: addressBook(engine.tables, engine.makeKey),
    calendar: turkishHolidays,
    recordRead: readRecorder(engine.tables),
    trail: trailFinder(engine.tables),
    nonce: newNonce,
    siteUrl: ({ id }) => `https://ebelediye.kocasinan.example/${id}`,
  };
}

type Role = Officer['entitlements'][0]['role'];
export const officerOf = (
  id: string,
  ...groups: [authority: string, department: string, role: Role][]
): Officer => ({
  id,
  entitlements: groups.map(([of, department, role]) => ({ authority: of, department, role })),
});
export const privacy = officerOf('ayse.demir', ['kocasinan', 'kvkk', 'privacyOfficer']);
export const desk = officerOf('masa', ['kocasinan', 'cozum-masasi', 'officer']);

export const card = 'T.C. kimlik kartı görüldü, seri Z99';
const paper = {
  regime: 'kvkk',
  channel: 'inPerson',
  arrivedOn: '2026-04-30',
  name: person.name,
  surname: person.surname,
  nationalId: person.nationalId,
  serviceAddress: person.serviceAddress,
  subject: 'Mor menekşe saksısı',
  rights: ['a'],
  signed: true,
  noticeHandedOver: true,
  evidence: { identityCheck: { how: card } },
};
export type Changes = Readonly<Record<string, unknown>>;
const formOf = (changes: Changes = {}) => registration.parse({ ...paper, ...changes });
export const callOf = (changes: Changes = {}, officer = privacy, idempotencyKey: string = randomUUID()) => ({
  authority,
  officer,
  at: may4,
  language: 'tr' as const,
  form: formOf(changes),
  idempotencyKey,
});
export const takenDown = async (deps: RegisterDependencies, ...about: Parameters<typeof callOf>) =>
  accepted(await registerRequest(deps, callOf(...about)));
