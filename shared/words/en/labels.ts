import type * as tr from '../tr/labels.ts';

/** The words of `../tr/labels.ts` for whoever reads English; the law speaks Turkish, and its text decides. */
export const regimeLabels: typeof tr.regimeLabels = {
  kvkk: 'Personal data application (KVKK)',
  petition: 'Petition',
  information: 'Information request',
};

export const lawNames: typeof tr.lawNames = {
  kvkk: 'Law 6698 on the Protection of Personal Data (KVKK)',
  petition: 'Law 3071 on the Right to Petition',
  information: 'Law 4982 on the Right to Information',
};

export const petitionTypeLabels: typeof tr.petitionTypeLabels = {
  request: 'Request',
  complaint: 'Complaint',
  suggestion: 'Suggestion',
};

/** Law 6698 m.11/1. */
export const rightLabels: typeof tr.rightLabels = {
  a: 'I want to know whether my personal data is processed.',
  b: 'If my personal data has been processed, I want information about it.',
  c: 'I want to know what my personal data is processed for, and whether it is used for that purpose.',
  ç: 'I want to know to whom, in this country or abroad, my personal data has been passed on.',
  d: 'I want incomplete or wrong personal data of mine to be corrected.',
  e: 'I want my personal data to be erased or destroyed under the conditions of article 7 of the Law.',
  f: 'I want those to whom my data was passed on to be told of the correction, erasure or destruction.',
  g: 'I object to a result against me that came from analysing my data by automated systems alone.',
  ğ: 'I want compensation for the damage that unlawful processing of my personal data has caused me.',
};

export const rightReferences: typeof tr.rightReferences = {
  a: 'Art. 11/1-a',
  b: 'Art. 11/1-b',
  c: 'Art. 11/1-c',
  ç: 'Art. 11/1-ç',
  d: 'Art. 11/1-d',
  e: 'Art. 11/1-e',
  f: 'Art. 11/1-f',
  g: 'Art. 11/1-g',
  ğ: 'Art. 11/1-ğ',
};

export const relationLabels: typeof tr.relationLabels = {
  citizen: 'Citizen (using a service or applying for one)',
  customer: 'Customer or subscriber',
  visitor: 'Visitor',
  employee: 'Employee',
  formerEmployee: 'Former employee',
  jobApplicant: 'Job applicant',
  supplier: 'Supplier',
  businessPartner: 'Business partner',
  other: 'Other',
};

export const replyWayLabels: typeof tr.replyWayLabels = {
  email: 'By e-mail',
  post: 'By post to the service address',
  inPerson: 'In person, at the institution',
};

export const statusTexts: typeof tr.statusTexts = {
  received: 'Received',
  inReview: 'Under review',
  missingInfo: 'Waiting for information from you',
  feePending: 'Waiting for the fee',
  answered: 'Answered',
  delivered: 'Reply delivered',
  undelivered: 'Reply could not be delivered',
  withdrawn: 'Withdrawn',
  deemedWithdrawn: 'Deemed withdrawn',
};

export const officeStatusTexts: typeof tr.officeStatusTexts = {
  ...statusTexts,
  missingInfo: 'Waiting for information from the applicant',
};

export const outcomeLabels: typeof tr.outcomeLabels = {
  accepted: 'Accepted',
  partlyAccepted: 'Partly accepted',
  refused: 'Refused with reasons',
  forwarded: 'Sent to the competent institution',
  notExamined: 'Not examined',
};

export const outcomeSentences: typeof tr.outcomeSentences = {
  accepted: 'Your application has been accepted.',
  partlyAccepted: 'Your application has been accepted in part.',
  refused: 'Your application has been refused for the reasons below.',
  forwarded: 'Your application has been sent to the competent institution.',
  notExamined: 'Your application could not be examined for the reason below.',
};

export const channelLabels: typeof tr.channelLabels = {
  system: 'Through this system',
  inPerson: 'By hand, in writing',
  notary: 'Through a notary',
  kep: 'By registered electronic mail (KEP)',
  secureSignature: 'With a secure electronic signature',
  mobileSignature: 'With a mobile signature',
  registeredEmail: 'From an e-mail address registered with the institution',
  post: 'By post, in writing',
  desk: 'Spoken to an officer and recorded',
  telephone: 'By telephone and recorded',
};

export const representationLabels: typeof tr.representationLabels = {
  principal: 'For a person whose proxy I am',
  child: 'For a child in my custody',
  ward: 'For a person whose guardian I am',
  company: 'For an organisation that I represent',
};

export const forumLabels: typeof tr.forumLabels = {
  board: 'Personal Data Protection Board',
  reviewBoard: 'Right to Information Review Board',
  court: 'Administrative court',
  institution: 'The institution itself',
};

export const assuranceLabels: typeof tr.assuranceLabels = {
  unconfirmed: 'Not verified',
  contactConfirmed: 'E-mail address or telephone confirmed (identity not verified)',
  member: 'Verified by membership of the institution',
  edevlet: 'Verified by the e-Government Gateway (e-Devlet)',
};

export const identityLabels: typeof tr.identityLabels = {
  nationalId: 'Turkish identity number',
  nationality: 'Nationality',
  passportNumber: 'Passport number',
};
