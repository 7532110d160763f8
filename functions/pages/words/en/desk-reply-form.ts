import type { deskReplyForm as tr } from '../tr/desk-reply-form.ts';

export const deskReplyForm: typeof tr = {
  decision: {
    heading: 'Decision',
    outcome: 'Decision on the application',
    ground: {
      label: 'Legal ground',
      hint: 'Choose one if the application is refused, partly accepted or not examined.',
    },
    refusal: (ground) => `Refusal: ${ground}`,
    notExamined: (ground) => `Not examined: ${ground}`,
    forwardedTo: {
      label: 'Sent to',
      hint: (article) =>
        `If the application is sent to the competent institution, give the institution’s name (${article}).`,
    },
  },
  right: {
    outcome: 'Decision on this right',
    ground: { label: 'Legal ground of the refusal', hint: 'Choose one only if you refuse.' },
    reasons: {
      label: 'Reasons for the refusal',
      hint: 'Only if you refuse. The applicant will read these reasons.',
    },
  },
  text: {
    heading: 'Text of the reply',
    explanation: {
      label: 'Explanation',
      hint: 'Tell the applicant what you found and what you did. At most 8000 characters.',
    },
    reasons: {
      label: 'Reasons',
      hint: 'Needed if you refuse or partly accept. The applicant will read these reasons.',
    },
  },
  parties: {
    heading: 'Third parties to be told',
    names: {
      label: 'People and institutions to whom the data was passed on',
      hint: 'If a correction or an erasure is accepted, write one name on each line (Law 6698, Art. 11/1-f).',
    },
    none: { label: 'If it was passed on to nobody', choice: 'The data was passed on to nobody.' },
  },
  fee: {
    heading: 'Fee',
    pages: { label: 'Number of pages of the reply' },
    medium: { label: 'Cost of the recording medium (lira)' },
  },
  personal: {
    heading: 'Personal data',
    label: 'Does the reply hold personal data?',
    no: { label: 'No', hint: 'It goes the way that the applicant chose.' },
    yes: {
      label: 'Yes',
      hint: 'By e-mail it goes only to an applicant whose identity is verified; otherwise by post to the service address.',
    },
  },
  document: {
    heading: 'The reply in the document system (EBYS)',
    number: { label: 'Number of the document' },
    date: { label: 'Date of the document' },
  },
};
