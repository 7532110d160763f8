import type { deskRegister as tr } from '../tr/desk-register.ts';

export const deskRegister: typeof tr = {
  title: 'Register an application',
  heading: 'Register an application that arrived another way',
  start: {
    lead: 'Register what came on paper, by KEP, through a notary, by telephone or at the counter with the day on which it came. The term runs from that day; when it was registered is noted separately.',
    regime: 'What came?',
    channel: 'How did it come?',
    goOn: 'Continue',
  },
  back: 'Change the kind or the way',
  lead: 'Leave empty what the applicant did not write: the application is taken all the same, what is missing is recorded and asked for later.',
  save: 'Register',
  arrival: {
    heading: 'Arrival',
    arrivedOn: {
      label: 'Day on which it was served on or handed to the institution',
      hint: 'Day, month, year; for example 4.5.2026. The term runs from the day after.',
    },
    arrivedAt: {
      label: 'Day and time at which it reached the institution',
      hint: 'For example 4.5.2026 09:30. If you leave it empty, it counts as having come now.',
    },
    signed: { label: 'Signature', choice: 'The application is signed.' },
    noticeHandedOver: {
      label: 'Privacy notice',
      choice: 'The privacy notice in force was given to the applicant.',
    },
  },
  evidence: {
    registeredMailNumber: {
      label: 'Number of the registered item',
      hint: 'The 13 characters on the envelope, for example RR123456785TR.',
    },
    kepId: { label: 'KEP message', hint: 'The id of the KEP message, or the sender’s KEP address.' },
    notaryNumber: {
      label: 'Notarial act',
      hint: 'The name of the notary, the date of the act and its journal number.',
    },
    signatureCheck: {
      label: 'Verification of the electronic signature',
      hint: 'How the signature was verified, and with what result.',
    },
    senderAddress: {
      label: 'Registered e-mail address of the sender',
      hint: 'The e-mail address from which the application came.',
    },
    identityCheck: {
      label: 'Identity check',
      hint: 'For example “Turkish identity card seen”. Do not write the number of the document.',
    },
  },
  who: {
    heading: 'Applicant',
    name: { label: 'First name' },
    surname: { label: 'Surname' },
    nationalId: { label: 'Turkish identity number' },
    nationality: { label: 'Nationality, if foreign' },
    passportNumber: { label: 'Passport number, if foreign' },
    acting: {
      summary: 'Applies for somebody else',
      text: 'Give the applicant’s details above, and here those of the person or organisation applied for.',
    },
    representation: 'For whom?',
    representedName: { label: 'Name of the person or organisation applied for' },
    authorityDocument: { label: 'Document of authority' },
  },
  reach: {
    heading: 'Contact and reply',
    serviceAddress: { label: 'Address for service' },
    email: { label: 'E-mail address' },
    phone: { label: 'Telephone number' },
    replyBy: 'How does the applicant want to get the reply?',
  },
  asked: {
    heading: 'What is asked',
    birthDate: { label: 'Date of birth', hint: 'Day, month, year; for example 27.3.1985.' },
    relation: 'Connection with the institution',
    rights: 'Rights used',
    petitionType: 'Kind of petition',
    category: {
      label: 'Topic',
      hint: 'The application goes to the unit in charge of this topic.',
      placeholder: 'Not known: the general registry directs it',
    },
    location: { label: 'Place' },
    organisation: { label: 'Name of the legal person' },
    subject: { label: 'Subject', hint: 'One sentence of at most 200 characters.' },
    details: { label: 'What the applicant wrote or said' },
  },
  registered: {
    title: 'The application was registered',
    reference: 'Application number',
    kind: 'Kind',
    arrival: 'Arrival',
    dueOn: 'Last day for the reply',
    missing: (missing) => `Missing from the application: ${missing}.`,
    receipt: 'Open the receipt in a new tab, print it and give it to the applicant',
    open: 'Open the application',
    another: 'Register another application',
  },
};
