import type { accountSignUp as tr } from '../tr/account-sign-up.ts';

export const accountSignUp: typeof tr = {
  mailbox: {
    title: 'Create an account',
    notNeeded: 'You do not need an account to apply. With an account:',
    gains: [
      'you see your applications in one place and keep no follow-up codes,',
      'you do not type your details and confirm your e-mail address again for every application,',
      'you can get replies about your personal data by e-mail.',
    ],
    twoSteps:
      'For an account you set up a password and a second step: an authenticator app on your phone, or a passkey.',
    signIn: 'I have an account and want to sign in',
  },
  sendCode: 'Send code',
  newCode: 'Send a new code',
  anotherMailbox: 'Change the e-mail address',
  confirm: {
    title: 'Open your account',
    sent: (email) => [
      'We have sent a message to ',
      email,
      '. Enter the code in it and fill in your details. If no message arrives, check the address; at most five messages an hour go to one address.',
    ],
    you: 'You',
    identityHint: 'It lets us know you again in your applications.',
    phoneHint: 'For example 0532 123 45 67.',
    purpose: (link) => [
      'We use your details for your account and your applications only: ',
      link('privacy notice'),
      '.',
    ],
    button: 'Open the account',
  },
  reset: {
    title: 'Set a new password',
    text: 'Enter the e-mail address of your account; we send a code there. A new password also needs your second step (authenticator app, passkey or recovery code).',
    codeTitle: 'Enter the code we sent you',
    sent: (email) => [
      'If there is an account with the address ',
      email,
      ', we have sent a code there. If no code arrives, check the address; at most five messages an hour go to one address.',
    ],
    goOn: 'Continue',
    noAccount: (link) => ['If you have no account, you can ', link('create one'), '.'],
  },
  newPassword: {
    title: 'Your new password',
    text: 'When the new password is set, all your sessions end and you sign in with it.',
    button: 'Set the password',
    byPasskey: 'With a passkey',
    passkeyButton: 'Set it with a passkey',
    leaveCodeEmpty: 'Leave the code above empty and type one of your recovery codes.',
    done: 'Your new password is set and your open sessions have ended. Sign in with the new password.',
  },
};
