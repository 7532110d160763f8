import type { accountSignIn as tr } from '../tr/account-sign-in.ts';

export const accountSignIn: typeof tr = {
  title: 'Sign in to your account',
  password: 'Your password',
  goOn: 'Continue',
  byPasskey: {
    heading: 'If you have a passkey',
    text: 'If you have added a passkey to your account, you sign in with the screen lock of your phone or computer, without a password.',
    button: 'Sign in with a passkey',
  },
  stuck: 'If you cannot sign in',
  signUp: 'I have no account and want to create one',
  forgotten: 'I have forgotten my password',
  otherWays: {
    heading: 'Other ways',
    edevlet: 'Verify my identity with e-Devlet (the e-Government Gateway)',
    without: 'Continue without signing in',
    onPaper: (address) => `You can also apply in writing: ${address}`,
  },
  secondStep: {
    title: 'Second step',
    text: 'Your password is right. Show once more that it is you; you have ten minutes.',
    button: 'Sign in',
    passkey: 'Passkey',
    recoveryButton: 'Sign in with the recovery code',
    nothingLeft: 'I cannot get to any of these',
    notTakenAway:
      'For your security the second step is never removed by telephone or e-mail. You can apply in these ways:',
  },
  passkeyAlone: {
    title: 'Sign in with a passkey',
    text: 'When you press the button, your browser asks for your passkey: you use your fingerprint, your face or your screen lock. These stay on your device and never come to us.',
    byPassword: 'Sign in with my e-mail address and password',
    notAccepted:
      'This passkey was not accepted. Try another one, or sign in with your e-mail address and password.',
  },
  problem: {
    account: 'My account and its security',
    signIn: 'Sign in to your account',
    reset: 'Set a new password',
    signUp: 'Create an account',
    start: 'Applications page',
  },
};
