/** A body for each officers' route that passes its contract, so that only access and the law decide. */
import { randomUUID } from 'node:crypto';
import { person } from '../shared/adapters/samples.ts';
import type { Place } from './expected.ts';
import { authorityOf, colleague, isKvkk, unitOf } from './scene.ts';

const today = '2026-05-04';
const posted = { registeredMailNumber: 'RR123456785TR', postedOn: today };
const categories: Readonly<Partial<Record<Place, string>>> = {
  road: 'yol',
  dog: 'basibos-hayvan',
  givenDog: 'basibos-hayvan',
};

const registration = (place: Place) => ({
  channel: 'inPerson',
  arrivedOn: today,
  name: person.name,
  surname: person.surname,
  nationalId: person.nationalId,
  serviceAddress: person.serviceAddress,
  subject: 'Mor menekşe saksısı',
  signed: true,
  noticeHandedOver: true,
  evidence: { identityCheck: { how: 'T.C. kimlik kartı görüldü' } },
  ...(isKvkk(place)
    ? { regime: 'kvkk', rights: ['a'] }
    : { regime: 'petition', petitionType: 'complaint', category: categories[place] }),
});
const reply = (place: Place) => ({
  outcome: 'accepted',
  explanation: 'İstek yerine getirildi.',
  containsPersonalData: false,
  ...(isKvkk(place) ? { perRight: ['a', 'ğ'].map((right) => ({ right, outcome: 'accepted' })) } : {}),
});

export const bodies: Readonly<Record<string, (place: Place) => unknown>> = {
  register: registration,
  registerAddress: () => ({
    nationalId: person.nationalId,
    email: `${randomUUID()}@posta.example`,
    evidence: 'Abonelik formu',
  }),
  assign: () => ({ assignee: colleague }),
  route: (place) => ({ department: authorityOf(place).generalDepartment, reason: 'Konu oraya girer.' }),
  note: () => ({ note: 'Telefonla görüşüldü.' }),
  checkIdentity: () => ({ evidence: 'Kimlik kartı görüldü' }),
  askForMore: () => ({ ask: 'Yerini yazar mısınız?', ...posted }),
  takeMore: () => ({ text: 'Okulun önü.' }),
  reportProgress: () => ({ text: 'Keşif yapıldı.', ...posted }),
  extend: () => ({ ground: 'otherUnit', reasons: 'Arşivden istenecek.', ...posted }),
  notifyFee: () => ({ feeKurus: 500, explanation: 'Beş sayfa.', ...posted }),
  recordPayment: () => ({ paidOn: today, paymentNumber: 'D-1' }),
  withdraw: () => ({ withdrawnOn: today, evidence: 'Dilekçe' }),
  takeLaterDay: () => ({ dueOn: '2026-06-10', reason: 'Çizelge değişti.' }),
  reply,
  tellThirdParty: () => ({ id: '1', toldOn: today, evidence: 'Yazı' }),
  recordObjection: () => ({ forum: 'court', on: today }),
  dispatch: () => ({ registeredMailNumber: 'RR123456785TR', dispatchedOn: today }),
  recordReturn: () => ({ returnedOn: today }),
  deliver: () => ({ method: 'handedOver', deliveredOn: today }),
  openAttachment: () => ({}),
  lock: () => ({ act: 'end', officer: 'kimse' }),
  openFeed: (place) => ({ department: unitOf(place) }),
};
