import type { save as tr } from '../tr/save.ts';

export const save: typeof tr = {
  button: 'Save and continue later',
  resumeLink: 'If you kept a form before, continue with it here',
  mailbox: {
    title: 'Continue later',
    text: 'Your form is kept for 30 days. Once you have confirmed your e-mail address, we send a return code to it; the form opens again with this code only. Nothing that you wrote is put into an e-mail.',
    documents: 'Documents that you added are not kept; you add them again when you come back.',
    email: 'E-mail address',
    button: 'Send the confirmation code',
    back: 'Back to the form',
  },
  code: {
    title: 'Type the code from your e-mail',
    sent: (email) => [
      'We have sent a 6-digit code to ',
      email,
      '. If it has not arrived, check the address and your spam folder.',
    ],
    button: 'Confirm and keep the form',
    another: 'Send a new code',
  },
  done: {
    title: 'Your form is kept',
    text: (email, until) =>
      `We have sent the return code to ${email}. Your form is kept until ${until}; then it is deleted.`,
    notSent: 'The form has not been sent yet; time begins to run when you send it.',
    goOn: 'Continue now',
    later: 'The page on which you continue with the return code',
  },
  resume: {
    title: 'Continue with a kept form',
    text: 'Type your e-mail address and the return code that we sent to it.',
    email: 'E-mail address',
    code: 'Return code',
    hint: '20 letters and digits; you need not type spaces and hyphens.',
    button: 'Open the form',
    refused:
      'No form was found that is kept with this address and code: the address or the code may be wrong, or the code used or expired. Check them and try again, or begin a new application.',
  },
};
