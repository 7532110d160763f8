import type { signIn as tr } from '../tr/sign-in.ts';

export const signIn: typeof tr = {
  title: 'Sign in',
  left: {
    title: 'You have signed out',
    text: 'All your sessions with this institution have ended; forms that you wrote and did not send no longer open in this browser. If you signed in with e-Devlet, your session there may still be open; on a shared computer, sign out at turkiye.gov.tr too.',
  },
  ended: 'Your session has ended. Sign in again to see where you were.',
  why: 'Verify your identity to see the applications you have made to this institution.',
  without: (link) => [
    'Without signing in you can ',
    link('follow a single application'),
    ' with its reference number and follow-up code.',
  ],
};
