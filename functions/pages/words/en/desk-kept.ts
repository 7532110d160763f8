import type { deskKept as tr } from '../tr/desk-kept.ts';

export const deskKept: typeof tr = {
  title: 'Your session has ended',
  heading: 'Your session has ended; what you typed is still here',
  notSaved:
    'Nothing was done for a while, or the session was ended; the form that you sent was not saved. Do not close this page:',
  signIn: 'Sign in in a new tab',
  comeBack: 'Come back to this tab and press the button below. The form opens again with what you typed.',
  goOn: 'I have signed in: continue',
  typed: 'What you typed',
};
