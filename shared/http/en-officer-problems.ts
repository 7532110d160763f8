import type { FailureCode, MemberFailure } from '../contracts/failures.ts';
import { enProblems } from './en-problems.ts';
import type { ProblemWords } from './problem-words.ts';

/** The refusals of `officer-problems.ts` in English. */
export const enOfficerProblems: Readonly<Record<Exclude<FailureCode, MemberFailure>, ProblemWords>> = {
  ...enProblems,
  tokenMissing: {
    title: 'A session is needed',
    detail: 'Send the access token that the institution gave you in the header Authorization: Bearer.',
  },
  tokenInvalid: {
    title: 'The access token is not valid',
    detail: 'The access token could not be verified; sign in again.',
  },
  tokenExpired: {
    title: 'The session has expired',
    detail: 'Sign in again and repeat the step.',
  },
  sessionEnded: {
    title: 'Your session has ended',
    detail: 'Nothing was done for a while, or the session was ended; sign in again.',
  },
  signInRefused: {
    title: 'You could not be signed in',
    detail:
      'The answer of the identity provider could not be verified, or the link to sign in is too old. No session was started; start signing in again.',
  },
  scopeMissing: {
    title: 'The app has not been given this permission',
    detail:
      'The token of the app that you use does not allow work on applications; sign in again with the scope for applications requested in the app, or use the officers’ pages.',
  },
  lockedOut: {
    title: 'Your account is locked in this system',
    detail: 'The system operator has locked you out; ask the operator to let you in again.',
  },
  notOnOneself: {
    title: 'You cannot lock yourself out',
    detail: 'End your own sessions on the page “My sessions”; ask another operator for a lock.',
  },
  freshLoginNeeded: {
    title: 'First show again who you are',
    detail: 'To end sessions you must have signed in within the last five minutes; sign in again.',
  },
  secondFactorMissing: {
    title: 'A second step is needed',
    detail:
      'The session was started with a password alone; sign out and sign in again with a second step (a one-time code).',
  },
  officerNotEntitled: {
    title: 'You are not entitled to do this',
    detail: 'Your role does not cover this unit or institution; ask your unit’s supervisor.',
  },
  requestNotFound: {
    title: 'The application was not found',
    detail: 'Your unit has no application with this number; check the number.',
  },
  assigneeUnknown: {
    title: 'No officer is known by this name',
    detail:
      'Check the spelling of the name, and that the officer’s role allows work on applications; if both are right, ask the officer to sign in to the officers’ pages once, then try again.',
  },
  assigneeAmbiguous: {
    title: 'Several officers have this name',
    detail:
      'Nothing was done, so that the application is not opened to the wrong person; ask your system administrator for the officer’s identifier (sub) at the identity provider and enter it instead of the name.',
  },
  alreadyAssigned: {
    title: 'This officer already has the application',
    detail: 'There is nothing to do; to assign the application to somebody else, choose another officer.',
  },
  nobodyAssigned: {
    title: 'Nobody has the application',
    detail: 'There is no officer to remind; first assign the application to an officer.',
  },
  alreadyReminded: {
    title: 'A reminder was sent today',
    detail: 'An officer gets one reminder a day about an application; try again tomorrow.',
  },
  requestNotAnswered: {
    title: 'The application has not been answered yet',
    detail:
      'First answer the application; once the term for the reply has passed, an objection or action can be recorded without a reply too.',
  },
  replyAlreadyDelivered: {
    title: 'The reply has already been delivered',
    detail: 'The day of delivery was recorded before; open the application again to see it.',
  },
  replyNotDispatched: {
    title: 'No item is on its way',
    detail: 'First record the number of the registered item, then the day it was delivered or came back.',
  },
  identityNotEstablished: {
    title: 'No identity check is recorded',
    detail:
      'The reply contains personal data; first record the identity check, then hand over the reply and enter the day of delivery.',
  },
  dateInFuture: {
    title: 'The date cannot be in the future',
    detail: 'Enter today or an earlier day.',
  },
  dateBeforeReply: {
    title: 'The date cannot be before the reply',
    detail: 'Enter the day of the reply or a later one.',
  },
  dateBeforeDispatch: {
    title: 'The date cannot be before the posting',
    detail: 'Enter the day on which the item was posted or a later one.',
  },
  dateBeforeArrival: {
    title: 'The date cannot be before the application',
    detail: 'Enter the day on which the application arrived or a later one.',
  },
  replyIncomplete: {
    title: 'The reply is incomplete',
    detail: 'The reply lacks a part that the law demands; complete what is listed below and send it again.',
  },
  noFeeAwaited: {
    title: 'No fee is awaited',
    detail: 'No fee is to be paid for this application; open the application again and look at its status.',
  },
  paidTooLate: {
    title: 'The time to pay is over',
    detail:
      'The payment was made after the last day; ask the applicant to apply again for what is deemed withdrawn.',
  },
  feeStopsNothing: {
    title: 'A notice of a fee does not stop the term of this application',
    detail:
      'This law knows no notice of a fee that interrupts the term; if there is a fee, enter it with the reply (pages, mediumKurus).',
  },
  feeAlreadyNotified: {
    title: 'Notice of the fee was given before',
    detail: 'Notice of a fee can be given once; answer the application.',
  },
  termAlreadyOver: {
    title: 'The term is over',
    detail: 'No notice of a fee can be given once the term for the reply is over; answer the application.',
  },
  extensionNotInLaw: {
    title: 'The term of this application cannot be extended',
    detail:
      'The law of this application knows no extension (only Law 4982, Art. 11, does); answer by the last day.',
  },
  extensionTooLate: {
    title: 'It is too late for an extension',
    detail:
      'The applicant has to be told of an extension before the first term is over (Law 4982, Art. 11); answer the application as soon as you can.',
  },
  alreadyExtended: {
    title: 'The term was extended before',
    detail: 'The term can be extended once; answer by the extended last day.',
  },
  progressNotInLaw: {
    title: 'This application takes no interim reply',
    detail:
      'Interim replies are given to petitions only (Law 3071, Art. 7); answer the application or ask for the missing information.',
  },
  forwardingNotInLaw: {
    title: 'This application cannot be sent to another institution',
    detail:
      'This law does not provide for sending an application on; if you are not the data controller, refuse it with reasons.',
  },
  examinationOwed: {
    title: 'This application has to be examined',
    detail: 'This law knows no ground for not examining; accept the application or refuse it with reasons.',
  },
  applicantNotTold: {
    title: 'The applicant has not been told',
    detail:
      'The applicant has no confirmed e-mail address: send the notice by registered post and enter the number of the item (registeredMailNumber) and its day (postedOn).',
  },
  thirdPartyAlreadyTold: {
    title: 'They have been told before',
    detail: 'This was recorded before; open the application again and see who is left.',
  },
  dayNotMoved: {
    title: 'The last day does not change',
    detail:
      'Today’s table of holidays does not give this last day; open the application again and look at the calculation.',
  },
  channelNotInLaw: {
    title: 'No application can be made this way',
    detail: 'Choose from the list how the application arrived.',
  },
  receiptNotForStaff: {
    title: 'The applicant has been given the receipt',
    detail:
      'The applicant sent this application and got its receipt; an officer prints only the receipt of an application that an officer registered.',
  },
  attachmentNotFound: {
    title: 'The document was not found',
    detail:
      'This application has no such document; open the application again and look at the list of documents.',
  },
  attachmentNotScannedYet: {
    title: 'The document has not been scanned yet',
    detail: 'The scan for malicious software is still running; try again in a few minutes.',
  },
  attachmentInfected: {
    title: 'Malicious software was found in the document',
    detail:
      'The document was deleted and is given to nobody. If it is needed, ask the applicant for it again in another format.',
  },
  attachmentUnscanned: {
    title: 'The document was not scanned for malicious software',
    detail:
      'The document may contain malicious software. If you open it all the same, do so on a computer with up-to-date protection and say that you know this (unscannedAccepted: true).',
  },
};
