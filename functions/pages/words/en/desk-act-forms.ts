import type { deskActForms as tr } from '../tr/desk-act-forms.ts';

export const deskActForms: typeof tr = {
  letterNumber: {
    label: 'Number of the registered item',
    hint: 'The 13 characters on the receipt, for example RR123456785TR.',
  },
  told: {
    byMail: 'What you write is sent to the applicant’s confirmed e-mail address at once.',
    byPost:
      'The applicant has no confirmed e-mail address. First send the notice by registered post; then record the number of the item here, together with the text that you wrote.',
    postedOn: { label: 'Day on which the notice was posted' },
  },
  assign: {
    assignee: {
      label: 'To whom should it be assigned?',
      hint: 'The officers who have signed in to these pages before are listed. Whoever you choose can read and answer the application, even from another unit.',
    },
    self: (name) => `${name} (myself)`,
    mailbox: {
      label: 'The officer’s own e-mail address',
      hint: 'If you give one, reminders go to this address as well as to the unit.',
    },
  },
  route: {
    lead: 'The term keeps running. The application moves to the new unit’s list and is no longer assigned to anybody.',
    department: { label: 'To which unit?' },
    reason: { label: 'Why?', hint: 'The new unit reads it; the applicant does not see it.' },
  },
  note: {
    lead: 'Only officers read the note; the applicant does not see it. A note cannot be deleted later.',
    note: { label: 'Note', hint: 'At most 2000 characters.' },
  },
  checkIdentity: {
    lead: 'Record it once you have seen the identity document: from then on a reply that holds personal data can go to the confirmed e-mail address or be handed over.',
    evidence: {
      label: 'How was the identity checked?',
      hint: 'For example “Turkish identity card seen”. Do not write the number of the document.',
    },
  },
  askForMore: {
    ask: { label: 'What do you ask of the applicant?', hint: 'The applicant reads this text.' },
  },
  takeMore: {
    lead: 'Write down what the applicant gave later, in the applicant’s own words.',
    text: { label: 'Information given' },
  },
  reportProgress: {
    text: { label: 'How far the matter is', hint: 'The applicant reads this text.' },
  },
  extend: {
    lead: (term) =>
      `The term can be extended once, and the applicant has to be told before the first term ends: ${term}.`,
    ground: 'Legal ground of the extension',
    reasons: { label: 'Reasons', hint: 'The applicant will read these reasons.' },
  },
  notifyFee: {
    sum: { label: 'Fee (lira)', hint: 'For example 12,50, with a comma.' },
    explanation: {
      label: 'What the fee is for and how it is paid',
      hint: 'The applicant reads this text.',
    },
  },
  recordPayment: {
    paidOn: { label: 'Day of payment' },
    number: { label: 'Number of the proof of payment' },
  },
  takeLaterDay: {
    moved: (before, after) =>
      `By today’s table of holidays the last day is ${after} instead of ${before}. A later day is taken only if you decide so.`,
    notMoved: 'Today’s table of holidays does not change the last day.',
    reason: { label: 'Why do you take it?' },
  },
  withdraw: {
    lead: 'Record it only on the applicant’s own declaration: the application ends without a reply.',
    withdrawnOn: { label: 'Day on which the applicant withdrew' },
    evidence: {
      label: 'How was it declared?',
      hint: 'For example “signed letter dated 4.5.2026”.',
    },
  },
  dispatch: {
    lead: 'Record it once you have printed the reply letter and sent it by registered post.',
    dispatchedOn: { label: 'Day on which it was posted' },
  },
  recordReturn: { returnedOn: { label: 'Day on which it came back' } },
  deliver: {
    method: 'How was the reply delivered?',
    ways: {
      registeredPost: 'By registered post',
      handedOver: 'Handed over at the institution, identity document seen',
    },
    deliveredOn: {
      label: 'Day of delivery',
      hint: 'Day, month, year; if it went by post, the day on the receipt, for example 4.5.2026.',
    },
  },
  tellThirdParty: {
    id: 'Who was told?',
    toldOn: { label: 'Day on which they were told' },
    evidence: { label: 'How were they told?', hint: 'For example “KEP message, 4.5.2026”.' },
  },
  recordObjection: {
    forum: 'Where did the applicant turn?',
    on: { label: 'On which day?' },
    fileNumber: { label: 'File number' },
  },
};
