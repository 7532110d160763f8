import { kocasinan } from '../../../shared/authorities/kocasinan.ts';
import type { Personal } from '../../../shared/contracts/personal.ts';
import type { Language } from '../../../shared/contracts/vocabulary.ts';
import type { ReplyText } from '../../../shared/domain/decide/decision.ts';
import { memberCodePurposes, securityEvents } from '../../../shared/domain/member-letter.ts';
import type { Replied, Request, Withdrawn } from '../../../shared/domain/request.ts';
import { codeMessage, nudgeMessage } from '../../../shared/letters/contact-letters.ts';
import { returnCodeMessage } from '../../../shared/letters/draft-letters.ts';
import {
  accountClosedMessage,
  accountExistsMessage,
  contactChangedMessage,
  memberCodeMessage,
  noAccountMessage,
  securityNoticeMessage,
} from '../../../shared/letters/member-letters.ts';
import type { Message } from '../../../shared/letters/message.ts';
import {
  extendedMessage,
  feeMessage,
  infoAskedMessage,
  lapsedMessage,
  noticeMessage,
  progressMessage,
} from '../../../shared/letters/midway-letters.ts';
import { receiptMessage } from '../../../shared/letters/receipt-letter.ts';
import { postedMessage, readyMessage, replyMessage } from '../../../shared/letters/reply-letters.ts';
import { contactCodeMessage, contactMovedMessage } from '../../../shared/letters/request-contact-letter.ts';
import { withdrawnMessage } from '../../../shared/letters/withdrawn-letter.ts';
import { standing } from '../domain/samples.ts';
import { code, expiresAt, siteUrl } from './samples.ts';

const at = expiresAt;

/** Every letter to an applicant or a member. @param written what an officer wrote in it */
export function everyMessage(
  who: Personal,
  { reply, written }: { readonly reply: ReplyText; readonly written: string },
  language: Language,
): Readonly<Record<string, Message>> {
  const about = <R extends Request>(request: R) => ({
    request: { ...request, language },
    authority: kocasinan,
    siteUrl,
  });
  const replied = (request: Request) => replyMessage(about(request as Replied), who, reply);
  const { name } = who;
  const member = { authority: kocasinan, siteUrl, language, name };
  return {
    confirmCode: codeMessage(about(standing.received), 'confirm', code, expiresAt),
    followCode: codeMessage(about(standing.received), 'follow', code, expiresAt),
    nudge: nudgeMessage(about(standing.received)),
    receipt: receiptMessage(about(standing.received), who),
    receiptOfInformation: receiptMessage(about(standing.information), who),
    infoAsked: infoAskedMessage(about(standing.missingInfo), who, written),
    progressed: progressMessage(about(standing.progressed), who, written),
    extended: extendedMessage(about(standing.extended), who, written),
    feeNotified: feeMessage(about(standing.feePending), who, written),
    lapsed: lapsedMessage(about(standing.deemedWithdrawn), who),
    noticeRenewed: noticeMessage(about(standing.received), who, false),
    noticePurpose: noticeMessage(about(standing.received), who, true),
    reply: replied(standing.answeredByEmail),
    replyWithThirdParties: replied(standing.answeredWithThirdParties),
    replyRefused: replied(standing.refused),
    replyForwarded: replied(standing.forwarded),
    replyNotExamined: replied(standing.notExamined),
    ready: readyMessage(about(standing.answeredInPerson)),
    posted: postedMessage(about(standing.posted as Replied)),
    withdrawn: withdrawnMessage(about(standing.withdrawn as Withdrawn), who),
    contactCode: contactCodeMessage(about(standing.received), code, expiresAt),
    contactMoved: contactMovedMessage(about(standing.received)),
    ...Object.fromEntries(
      memberCodePurposes.map((purpose) => [
        `${purpose}Code`,
        memberCodeMessage(member, purpose, code, expiresAt),
      ]),
    ),
    returnCode: returnCodeMessage(member, code, expiresAt),
    accountExists: accountExistsMessage(member),
    noAccount: noAccountMessage(member),
    contactChanged: contactChangedMessage(member, at),
    ...Object.fromEntries(securityEvents.map((what) => [what, securityNoticeMessage(member, what, at)])),
    accountClosed: accountClosedMessage(member, at),
  };
}
