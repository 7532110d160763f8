/** What the marked people send: one application under each of the three laws. */
import { kocasinan } from '../../shared/authorities/kocasinan.ts';
import { noticeHash } from '../../shared/domain/notice.ts';
import { marked } from './canaries.ts';

export const notice = {
  noticeVersion: kocasinan.notice.version,
  noticeHash: noticeHash(kocasinan.notice),
  noticeRead: 'true',
};
export const person = {
  name: marked.name,
  surname: marked.surname,
  serviceAddress: marked.address,
  phone: '0541 739 62 58',
  subject: marked.subject,
  details: marked.details,
};
export const kvkk = {
  ...person,
  nationalId: marked.nationalId,
  email: marked.email,
  birthDate: marked.birthDate,
  relation: 'citizen',
  rights: ['a', 'e'],
  replyBy: 'email',
};
export const information = {
  regime: 'information',
  ...person,
  nationality: marked.nationality,
  passportNumber: marked.passport,
  organisation: marked.organisation,
  email: marked.bouncing,
  replyBy: 'email',
};
export const petition = {
  regime: 'petition',
  ...person,
  representation: 'principal',
  representedName: marked.represented,
  authorityDocument: marked.document,
  petitionType: 'complaint',
  category: 'yol',
  location: marked.location,
  replyBy: 'post',
};
/** Barcodes, document and file numbers are offices' own and stand in the trail as its proof, in the clear. */
export const barcode = 'RR739182645TR';
export const fileNumber = 'ESAS-9417263';
