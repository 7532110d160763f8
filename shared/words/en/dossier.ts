import type { dossier as tr } from '../tr/dossier.ts';

export const dossier: typeof tr = {
  wayReasons: {
    asked: 'The applicant chose this way.',
    contactNotConfirmed: 'E-mail was asked for, but the address was not confirmed; the reply goes by post.',
    identityNotEstablished:
      'E-mail was asked for, but the identity was not verified; a reply with personal data goes by post.',
    mailNotDelivered: 'The reply was sent by e-mail, but nothing says that it arrived; it goes on paper.',
  },
  deemedRefused: (article) => `As no reply was given, the request is deemed refused (${article}).`,
  warnings: {
    trailBroken:
      'The record of this application is damaged: its entries do not fit each other. Before you do anything, tell the system administrator.',
    missing: (fields) => `Missing from the application: ${fields}. Ask the applicant; the term is running.`,
    addressUnknown:
      'To apply from a registered e-mail address, the address has to be on record at the institution (Communiqué on Applications, Art. 5/1); the one that this application came from is not on record for this person and does not show who it is. The application was taken and its term is running; check the identity another way.',
    noticeNotGiven:
      'The applicant was not given the privacy notice; hand it over or add it to your correspondence.',
    assurance: (has, needs) =>
      `Assurance of identity: ${has}; for this kind the institution wants “${needs}”. A reply with personal data goes only by post to the service address; if you have checked the identity, record it.`,
    phoneUnconfirmed: 'The telephone number was not confirmed; no message is sent to it.',
    emailUnconfirmed: 'The e-mail address was not confirmed; no reply is sent to it.',
    smsOnly:
      'The applicant gave no e-mail address; a text message only tells that there is news. Send notices by registered post and enter the number of the item.',
    bounced: 'An e-mail to the applicant came back; the address may not work.',
    complained:
      'The applicant marked an e-mail as spam and may not see e-mails; let the applicant know another way.',
    failed: 'An e-mail could not be sent; let the applicant know another way.',
  },
  next: {
    noticeFailed: (dueOn) =>
      `The notice of the fee did not reach the applicant and the term did not stop: send the notice again by registered post and record it, or answer by ${dueOn} at the latest.`,
    received: (dueOn) => `Assign it to an officer and answer by ${dueOn} at the latest.`,
    inReview: (dueOn) => `Answer by ${dueOn} at the latest.`,
    missingInfo: (dueOn) =>
      `Information is awaited from the applicant, but the term is running: answer by ${dueOn} at the latest.`,
    feePending: (dueOn) =>
      `Payment is awaited; last day ${dueOn}. Record the payment when it comes; if it does not, the application ends by itself.`,
    withdrawn: 'The application has ended; there is nothing to do.',
    deemedWithdrawn:
      'The application has ended. If it turns out later that the fee was paid in time, record the payment.',
    onItsWay: 'Record the day of delivery when you learn it; if the item comes back, record that.',
    answered: {
      email:
        'The reply is being sent by e-mail; its delivery will be recorded by itself. If that has not happened within two days, send the reply by post or hand it over.',
      post: 'Print the letter with the reply, send it by registered post and record the number of the item.',
      inPerson:
        'Print the letter with the reply, hand it over after checking the identity and record the day of delivery.',
    },
    thirdParties:
      'The reply has arrived; tell those to whom the data was passed on of the correction or erasure, and record it (Law 6698, Art. 11/1-f).',
    done: 'There is nothing left to do.',
    cameBackByPost:
      'The item came back: check the address, post the reply again and record the number of the item, or hand it over after checking the identity.',
    cameBackByMail:
      'The e-mail came back: print the letter with the reply, send it by registered post and record the number of the item.',
  },
};
