import type { deskForm as tr } from '../tr/desk-form.ts';

export const deskForm: typeof tr = {
  signedInAnew:
    'You signed in again after you had opened this form. What you typed is still here and has not been saved yet; look through it and send it.',
  applicantNotTold:
    'The applicant has no confirmed e-mail address: send the notice by registered post and enter the number of the item and its day.',
};
