import type { deskCompletion as tr } from '../tr/desk-completion.ts';

export const deskCompletion: typeof tr = {
  lines: {
    name: 'Applicant’s first name',
    surname: 'Applicant’s surname',
    nationalId: 'Turkish identity number',
    nationality: 'Nationality, if foreign',
    passportNumber: 'Passport number, if foreign',
    serviceAddress: 'Address for service',
    subject: 'Subject of the application',
    representedName: 'Name of the person or organisation applied for',
    authorityDocument: 'Document of authority',
  },
  signature: 'The missing signature',
  signed: 'The applicant has signed; I have seen the signature.',
};
