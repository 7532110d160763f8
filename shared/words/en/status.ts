import type { status as tr } from '../tr/status.ts';

const history: (typeof tr)['history'] = {
  submitted: 'Your application was received; the term started running.',
  contactConfirmed: 'You confirmed your e-mail address or telephone number; your receipt was sent.',
  contactFailed: 'A message to your e-mail address came back; the address counts as not confirmed.',
  contactChangeAsked: 'A confirmation code was sent to your new e-mail address or telephone.',
  contactChanged: 'You changed where you are reached, and confirmed it.',
  replyWayChanged: 'You changed how you want to receive the reply.',
  nudged: 'You were reminded to confirm your e-mail address.',
  assigned: 'Your application was given to an officer and is being examined.',
  assigneeReminded: undefined,
  routed: 'Your application was passed on to the unit in charge.',
  noted: undefined,
  infoAsked: 'You were asked for more information; the term keeps running.',
  infoGiven: 'Your information or document was received.',
  progressed: 'You were told how far the matter is; the result follows separately.',
  extended: 'The term for the reply was extended, with reasons, and you were told.',
  feeNotified: 'A fee was notified; the term stands still until you pay.',
  feeNoticeFailed: 'The fee notice did not reach you; the term counts as never having stood still.',
  feePaid: 'Your payment was recorded; the term is running again.',
  lapsed: 'As the fee was not paid in time, you are taken to have given up your request.',
  withdrawn: 'You withdrew your application.',
  thirdPartyTold: 'Whoever the data had been passed on to was told of the correction or erasure.',
  objected: 'A complaint, an appeal or a lawsuit was recorded.',
  rated: 'You rated how your application was dealt with.',
  recounted: 'The table of holidays changed; the last day was counted anew.',
  noticeAnnounced: 'You were told of the renewed privacy notice.',
  noticeRead: 'You read the privacy notice.',
  identityChecked: 'The institution checked your identity.',
  replied: 'Your application was answered.',
  dispatched: 'The reply was sent by registered post.',
  returned: 'The registered letter came back from your address.',
  delivered: 'The reply reached you.',
  bounced: 'The reply could not be delivered to your e-mail address.',
};

const letters: (typeof tr)['letters'] = {
  code: 'Code to confirm or to follow',
  contactCode: 'Confirmation code of the new address',
  contactMoved: 'To the old address: you are reached elsewhere now',
  receipt: 'Receipt',
  nudge: 'Reminder to confirm',
  reply: 'Reply',
  ready: 'Word that the reply is ready',
  posted: 'Word that the reply was posted',
  lapsed: 'Word that you are taken to have given up',
  withdrawn: 'Word that your withdrawal was recorded',
  noticeAnnounced: 'Renewed privacy notice',
  infoAsked: 'Request for more information',
  progressed: 'Progress reply',
  extended: 'Notice of extension',
  feeNotified: 'Fee notice',
};

const letterStates: (typeof tr)['letterStates'] = {
  pending: 'to be sent',
  sending: 'being sent',
  sent: 'sent',
  delivered: 'arrived',
  bounced: 'came back',
  complained: 'marked as spam',
  failed: 'could not be sent',
  cancelled: 'not sent, no longer needed',
};

export const status: typeof tr = {
  history,
  letters,
  letterStates,
  next: {
    noticeFailed: (dueOn) =>
      `The fee notice that was sent to you did not arrive, so the term did not stand still. The institution may notify the fee again, or it replies by ${dueOn} at the latest. If your e-mail address has changed, give the new one below.`,
    late: (dueOn, remedy) => `The last day for the reply was ${dueOn}, and it is over. ${remedy}`,
    lateAndRefused: (dueOn, remedy) =>
      `The last day for the reply was ${dueOn}, and it is over. The law takes this silence for a refusal of the request. ${remedy}`,
    asked: (clock) => `The institution has asked you for information; write it below and send it. ${clock}`,
    nothing: (dueOn) =>
      `There is nothing for you to do now. The reply will be given by ${dueOn} at the latest.`,
    addressFails: (dueOn) =>
      `Messages do not reach your e-mail address. Unless you put that right and confirm the address, the reply goes by post to your address for service. The reply will be given by ${dueOn} at the latest.`,
    confirm: (dueOn) =>
      `Confirm your e-mail address; otherwise the reply goes by post to your address for service. The reply will be given by ${dueOn} at the latest.`,
    pay: (sum, dueOn) =>
      `For your application to be decided, pay ${sum} and send the institution the proof; the last day is ${dueOn}. If it is not paid, you are taken to have given up your request.`,
    withdrawn: 'Your application ended as you wished. You can apply again if you want to.',
    deemedWithdrawn: 'Your application has ended. You can apply again if you want to.',
    posted: (day, number) => `The reply was posted on ${day}. Number of the registered letter: ${number}.`,
    answered: {
      email: 'The reply is on its way to the e-mail address you confirmed.',
      inPerson: 'Your reply is ready; you can collect it at the institution with your identity document.',
      post: 'Your reply is ready; it will go by registered post to your address for service.',
    },
    delivered: (day) =>
      `The reply reached you on ${day}. Where you can go further, and until when, is below; the reply says it too.`,
    cameBackByPost:
      'The reply came back from your address for service. If your address has changed, tell the institution; you can also collect the reply there with your identity document.',
    cameBackByMail:
      'The reply did not reach your e-mail address. The institution will post it to your address for service.',
  },
  how: {
    board:
      'Complain in writing or through the complaint module on the Board’s website, in Turkish; add copies of your application and of the reply, if there is one.',
    reviewBoard:
      'Send your objection in writing to the Review Board for Access to Information, in Turkish; add copies of your application and of the reply, if there is one.',
    court:
      'Bring your claim before the competent administrative court, in Turkish; courts at the place where you are take it too and pass it on.',
    institution: 'Give your objection to the institution in writing.',
  },
};
