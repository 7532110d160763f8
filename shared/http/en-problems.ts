import type { ApplicantFailure } from '../contracts/failures.ts';
import type { ProblemWords } from './problem-words.ts';

/** The refusals of `problem.ts` in English. */
export const enProblems: Readonly<Record<ApplicantFailure, ProblemWords>> = {
  bodyTooLarge: {
    title: 'Too much was sent',
    detail: 'The text that was sent is over the limit of 64 KB; shorten it and send again.',
  },
  bodyNotJson: {
    title: 'The JSON could not be read',
    detail: 'The body is not a valid JSON object; correct it and send again.',
  },
  bodyNotForm: {
    title: 'The form could not be read',
    detail: 'What the form sent could not be read; reload the page and send again.',
  },
  contentTypeUnsupported: {
    title: 'This content type is not supported',
    detail: 'Send the body with Content-Type: application/json.',
  },
  inputInvalid: {
    title: 'Some fields are missing or wrong',
    detail: 'Correct the fields below and send again; nothing else has changed.',
  },
  routeUnknown: {
    title: 'There is no such address',
    detail: 'Check the address, or start again from the institution’s application page.',
  },
  regimeNotOffered: {
    title: 'This institution does not take this kind of application',
    detail: 'Choose one of the kinds on the institution’s application page.',
  },
  identificationNeeded: {
    title: 'You need to verify your identity for this application',
    detail:
      'First sign in through the e-Government Gateway (e-Devlet) or with your account at the institution, then send the form again. If you cannot sign in, you can apply at the institution or by post.',
  },
  ownRequestNotFound: {
    title: 'You have no such application',
    detail:
      'Choose from the list of your applications. One that is not in the list can be followed with its number and follow-up code.',
  },
  notFromOwnPage: {
    title: 'The request did not come from these pages',
    detail: 'For your safety nothing was done; open the page again and repeat the step from there.',
  },
  noticeOutdated: {
    title: 'The privacy notice has been renewed',
    detail: 'Read the new privacy notice and send the form again; what you typed is still here.',
  },
  idempotencyKeyReused: {
    title: 'This key was used for another application',
    detail: 'The same Idempotency-Key was sent with other content; use a new key for a new application.',
  },
  codeNotAccepted: {
    title: 'The code was not accepted',
    detail: 'The code may be wrong, expired or already used. Check it or ask for a new one.',
  },
  followUpNotAccepted: {
    title: 'No application was found',
    detail:
      'The application number and the follow-up code do not belong together; enter both again from your receipt.',
  },
  contactAlreadyConfirmed: {
    title: 'The address or number is already confirmed',
    detail:
      'The e-mail address or telephone number of this application was confirmed before; there is nothing you need to do.',
  },
  requestAlreadyAnswered: {
    title: 'The application has already been answered',
    detail: 'A reply has been given; open the application again to see where it stands.',
  },
  requestEnded: {
    title: 'The application has ended',
    detail:
      'The application was withdrawn or is deemed withdrawn; whatever you want now is a new application.',
  },
  feeAwaited: {
    title: 'The fee is awaited',
    detail:
      'The time limit stands still until the fee is paid; this can be done once the payment is recorded.',
  },
  ticketNotAccepted: {
    title: 'The page has expired',
    detail: 'Open your application again on the follow-up page, copy what you typed to it and send.',
  },
  actNotOpen: {
    title: 'This can no longer be done',
    detail: 'Your application has changed meanwhile. Open it again; it says there what you can do.',
  },
  ownLoginNeeded: {
    title: 'You need to sign in for this',
    detail:
      'The reply to this application may contain your personal data, so its address cannot be changed with the follow-up code. Change it on the page “My applications” after signing in the way you did when you applied, or come to the institution with your identity document.',
  },
  feedNotFound: {
    title: 'No calendar was found',
    detail:
      'The address of the calendar is wrong or has been withdrawn; ask the officer in charge for a new one.',
  },
  changedMeanwhile: {
    title: 'The application has changed in the meantime',
    detail:
      'An officer has done something with it; open the application again and decide by how it stands now.',
  },
  calendarMissing: {
    title: 'The time limit cannot be calculated',
    detail:
      'The calendar of public holidays does not cover this year; you can apply in writing or try again later.',
  },
  tooManyTries: {
    title: 'Too many attempts',
    detail:
      'Too much was done from this connection in a short time. Wait a little and try again; an application that cannot wait can also be made in writing.',
  },
  eDevletAttemptEnded: {
    title: 'Signing in was not completed',
    detail:
      'The sign-in may have expired or been started in another window. Start signing in through e-Devlet again in this browser.',
  },
  eDevletCancelled: {
    title: 'You cancelled signing in',
    detail:
      'None of your data was taken. Sign in again if you like, or apply without signing in through e-Devlet.',
  },
  eDevletRefused: {
    title: 'e-Devlet did not verify your identity',
    detail:
      'The e-Government Gateway (e-Devlet) did not verify who you are. Start signing in again; if that fails too, apply without signing in through e-Devlet or in writing.',
  },
  eDevletUnavailable: {
    title: 'Signing in is not possible right now',
    detail:
      'Signing in could not be completed because the e-Government Gateway (e-Devlet) does not answer. Try again in a little while; if you cannot wait, apply without signing in through e-Devlet or in writing.',
  },
  eDevletNotOffered: {
    title: 'This institution does not offer sign-in through e-Devlet',
    detail:
      'The institution takes no sign-ins through the e-Government Gateway. Go on in one of the ways below.',
  },
  notThroughEdge: {
    title: 'There is no such address',
    detail: 'Check the address, or start again from the institution’s application page.',
  },
  unavailable: {
    title: 'No answer is possible right now',
    detail:
      'The step could not be completed. Try again in a few minutes with the same details; do not hesitate to send twice, your application is taken once.',
  },
};
