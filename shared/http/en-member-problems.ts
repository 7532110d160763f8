import type { ApplicantFailure, MemberFailure } from '../contracts/failures.ts';
import { enProblems } from './en-problems.ts';
import type { ProblemWords } from './problem-words.ts';

/** The refusals of `member-problems.ts` in English. */
export const enMemberProblems: Readonly<Record<ApplicantFailure | MemberFailure, ProblemWords>> = {
  ...enProblems,
  membershipNotOffered: {
    title: 'This institution has no accounts',
    detail:
      'This institution offers no sign-in by account; you can apply without one and follow your application with its follow-up code.',
  },
  signInNotAccepted: {
    title: 'You could not be signed in',
    detail:
      'The e-mail address or the password is wrong. Check both and try again; if you have forgotten your password, set a new one.',
  },
  stepEnded: {
    title: 'Your time for this is up',
    detail:
      'Ten minutes have passed, no try is left, or this step has been used; start again from the beginning.',
  },
  secondFactorNotAccepted: {
    title: 'The second step was not accepted',
    detail:
      'The code or passkey was not accepted. Wait for the next code of the app and enter that one, or use a recovery code.',
  },
  passwordNotAccepted: {
    title: 'The present password was not accepted',
    detail: 'Check your present password and enter it again; your password has not changed.',
  },
  memberSessionEnded: {
    title: 'Your session has ended',
    detail: 'Nothing was done for a while, or the session was ended; sign in again.',
  },
  signInAgain: {
    title: 'Sign in again to do this',
    detail: 'This concerns the security of your account; sign in again and repeat it.',
  },
  factorAlreadyAdded: {
    title: 'Your account already has this second step',
    detail: 'To add a new one, first remove the old one from your account, or choose another way.',
  },
  tooManyPasskeys: {
    title: 'Your account has as many passkeys as it can have',
    detail: 'There can be at most ten passkeys; remove one that you do not use and try again.',
  },
  factorNotFound: {
    title: 'Your account does not have this second step',
    detail: 'It may have been removed; reload your account page and look at the list again.',
  },
  lastFactor: {
    title: 'The last second step cannot be removed',
    detail: 'First add a new authenticator app or passkey, then remove this one.',
  },
  edevletOfAnother: {
    title: 'Your account is linked to another person',
    detail:
      'The person whom the State named is not the one that your account is linked to; try again with your own e-Devlet account.',
  },
  edevletTaken: {
    title: 'This person has another account',
    detail:
      'The person whom the State named is linked to another account; sign in with that one, or close it.',
  },
};
