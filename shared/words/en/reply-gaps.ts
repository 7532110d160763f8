import type { ReplyGapWords } from '../law.types.ts';

/** By row of `shared/domain/law`: what a reply has to hold. The Turkish text of the law decides. */
const parts: ReplyGapWords['parts'] = {
  'kvkk-2018': {
    applicant: 'the applicant’s identity and contact details',
    subject: 'the subject of the application',
    explanation: 'the explanation of the data controller',
    perRight: 'a decision on each right that was used',
    ground: 'the legal ground of the refusal',
    reasons: 'the reasons for the refusal',
  },
  'petition-1984': {
    explanation: 'what was done or how far it is',
    ground: 'the legal ground of the decision',
    reasons: 'the reasons for the decision',
  },
  'information-2004': {
    explanation: 'the information or document asked for, or an explanation of the decision',
    ground: 'the article on which the refusal rests',
    reasons: 'the reasons for the refusal',
  },
};

export const replyGaps: ReplyGapWords = {
  parts,
  lacks: (part, article) => `The reply lacks this: ${part} (${article}). Add it and send it again.`,
  asAWhole: (article) => `This application is answered as a whole, not right by right (${article}).`,
  groundUnknown: 'This ground of refusal cannot be used here; choose one of those in the list.',
  partiesMissing:
    'A correction or an erasure was accepted: name the third parties to whom the data was passed on, or say that there are none (Law 6698, Art. 11/1-f).',
};
