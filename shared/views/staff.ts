import type { Authority } from '../authorities/authority.ts';
import type { Dossier, QueueRow, ReplyView } from '../contracts/staff-views.ts';
import type { Instant, Language } from '../contracts/vocabulary.ts';
import type { ReplyText } from '../domain/decide/decision.ts';
import { groundsById } from '../domain/law/ground.ts';
import type { Ground } from '../domain/law/row.types.ts';
import type { Opened, QueueItem } from '../domain/ports.ts';
import { isReplied, type Replied } from '../domain/request.ts';
import { arrivalOf } from '../domain/time/clock.ts';
import { dayOf, daysBetween } from '../domain/time/days.ts';
import { urgencyOf } from '../domain/urgency.ts';
import { isDeemedRefused } from '../domain/windows.ts';
import { dossierWords } from '../words/dossier.ts';
import { groundIn, groundInWords } from '../words/ground.ts';
import { kindOfRequest } from '../words/kind.ts';
import { labelsIn } from '../words/labels.ts';
import { lawIn } from '../words/law.ts';
import { formatKurus } from '../words/money.ts';
import { deadlineSumOf } from './deadline-sum.ts';
import { missingInWords } from './missing.ts';
import { perRightOf } from './per-right.ts';
import { officerNext } from './standing.ts';
import { entryInWords, type Names, whoInWords } from './timeline.ts';
import { warningsOf } from './warnings.ts';
import { windowViewsOf } from './windows.ts';

/** @param owed whether somebody still owes something on it, as the index it was read from says */
export function queueRowOf(
  item: QueueItem,
  authority: Authority,
  at: Instant,
  owed: boolean,
  language: Language = 'tr',
): QueueRow {
  const today = dayOf(at);
  return {
    reference: item.reference,
    regime: item.regime,
    kind: kindOfRequest(item, authority, language),
    ...(item.petitionType ? { petitionType: item.petitionType } : {}),
    ...(item.category ? { category: item.category } : {}),
    rightsAsked: [...item.rights],
    department: item.department,
    status: item.status,
    statusText: labelsIn(language).officeStatusTexts[item.status],
    channel: item.channel,
    assurance: item.assurance,
    ...(item.assignee ? { assignee: item.assignee } : {}),
    ...(item.assigneeName ? { assigneeName: item.assigneeName } : {}),
    receivedAt: item.receivedAt,
    dueOn: item.dueOn,
    daysLeft: owed ? daysBetween(today, item.dueOn) : null,
    urgency: owed ? urgencyOf(item, today) : 'none',
  };
}

type Reading = {
  /** Of officers, as far as whoever reads knows them. */
  readonly names?: Names;
  readonly language?: Language;
};

/** One request as its officer reads it, with what she should be warned of before she answers. */
export function dossierOf(
  opened: Opened,
  authority: Authority,
  at: Instant,
  owed: boolean,
  { names = {}, language = 'tr' }: Reading = {},
): Dossier {
  const { request, personal, notes, letters, attachments, trail } = opened;
  const law = lawIn(request.law, language);
  const { refusalGrounds, notExaminedGrounds } = groundsById(request.law);
  const groundView = (ground: Ground) => viewOf(groundIn(request, ground, language));
  const { lawNames, channelLabels, representationLabels, rightLabels } = labelsIn(language);
  const reply = replyViewOf(opened, language);
  const sum = deadlineSumOf(request, language);
  const who = (actor: string) => whoInWords(actor, request, names, language);
  return {
    ...queueRowOf(request, authority, at, owed, language),
    version: request.version,
    rolledDueOn: request.rolledDueOn,
    law: lawNames[request.regime],
    channelText: channelLabels[request.channel],
    arrivedOn: arrivalOf(request.clock),
    missing: missingInWords(request, language),
    ...(request.representation ? { representation: representationLabels[request.representation] } : {}),
    objections: [...request.objections],
    windows: windowViewsOf(request, at, language),
    ...(isDeemedRefused(request, at) && law.deemedRefusal
      ? { silence: dossierWords({ language }).deemedRefused(law.deemedRefusal.article) }
      : {}),
    grounds: {
      refusal: refusalGrounds.map(groundView),
      notExamined: notExaminedGrounds.map(groundView),
      extension: (law.extension?.grounds ?? []).map(viewOf),
    },
    ...(sum ? { sum } : {}),
    replyBy: request.replyBy,
    contact: request.contact,
    ...(request.identityCheck
      ? { identityCheck: { ...request.identityCheck, evidence: evidenceOf(opened) } }
      : {}),
    rights: request.rights.map((code) => ({ code, text: rightLabels[code] })),
    personal,
    notes: [...notes],
    letters: [...letters],
    attachments: attachments.map(({ id, name, type, size, sha256, at, scan }) => ({
      id,
      name,
      type,
      size,
      sha256,
      at,
      scan,
    })),
    trail: trail.map((entry) => ({
      sequence: entry.sequence,
      action: entry.action,
      at: entry.at,
      actor: entry.actor,
      who: who(entry.actor),
      inWords: entryInWords(entry, { authority, who, language }),
      hash: entry.hash,
    })),
    ...(reply ? { reply } : {}),
    warnings: warningsOf(opened, authority, language),
    next: officerNext(request, language),
  };
}

const viewOf = ({ id, inWords, article }: Ground) => ({ id, inWords, article });

function evidenceOf({ request, notes }: Opened): string {
  return notes.find((note) => note.at === request.identityCheck?.at)?.text ?? '';
}

/** The decision with its words, or undefined while there is none. */
export function replyViewOf(
  { request, replyText }: Pick<Opened, 'request' | 'replyText'>,
  language: Language = 'tr',
): ReplyView | undefined {
  if (!isReplied(request) || !replyText) return undefined;
  const { outcome, containsPersonalData, way, wayReason, at, forwardedTo, feeKurus, document } =
    request.reply;
  const ground = groundInWords(request, request.reply.ground, language);
  return {
    outcome,
    ...(ground ? { ground } : {}),
    perRight: perRightOf(request, replyText, language),
    thirdParties: thirdPartiesOf(request, replyText),
    ...(forwardedTo ? { forwardedTo } : {}),
    ...(feeKurus ? { fee: formatKurus(feeKurus, language) } : {}),
    ...(document ? { document } : {}),
    explanation: replyText.explanation,
    ...(replyText.reasons ? { reasons: replyText.reasons } : {}),
    containsPersonalData,
    way,
    wayBecause: dossierWords({ language }).wayReasons[wayReason],
    at,
    ...(request.dispatch ? { dispatch: request.dispatch } : {}),
    ...(request.status === 'delivered' ? { deliveredOn: request.deliveredOn } : {}),
    ...(request.status === 'undelivered' ? { failure: request.failure } : {}),
  };
}

function thirdPartiesOf({ reply }: Replied, { thirdParties = [] }: ReplyText) {
  return (reply.thirdParties ?? []).map(({ id, toldOn }) => ({
    id,
    name: thirdParties.find((each) => each.id === id)?.name ?? id,
    ...(toldOn ? { toldOn } : {}),
  }));
}
