import type { deskSignIn as tr } from '../tr/desk-sign-in.ts';

export const deskSignIn: typeof tr = {
  title: 'Officers’ sign-in',
  about: (authority) =>
    `These pages are for the officers of ${authority}. You sign in at your institution’s identity provider, with your own account.`,
  signIn: 'Sign in',
  toApply: 'If you want to apply, go to the application page',
  signedOut: {
    title: 'You are signed out',
    told: 'All your sessions at this institution, those on other devices too, have been ended.',
    onward: 'End your session at the identity provider too',
    again: 'Sign in again',
  },
};
