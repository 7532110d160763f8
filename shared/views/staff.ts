import type { Authority } from '../authorities/authority.ts';
import type { Dossier, QueueRow, ReplyView } from '../contracts/staff-views.ts';
import type { Instant } from '../contracts/vocabulary.ts';
import type { ReplyText } from '../domain/decide/decision.ts';
import { identificationOf, identityEstablished } from '../domain/identification.ts';
import type { Ground } from '../domain/law/row.types.ts';
import { lawById } from '../domain/law/rows.ts';
import type { Opened, QueueItem } from '../domain/ports.ts';
import { isOpen, isReplied, type Replied, type WayReason } from '../domain/request.ts';
import { arrivalOf } from '../domain/time/clock.ts';
import { dayOf, daysBetween } from '../domain/time/days.ts';
import { firstBroken } from '../domain/trail.ts';
import { urgencyOf } from '../domain/urgency.ts';
import { isDeemedRefused } from '../domain/windows.ts';
import { groundInWords } from '../words/ground.ts';
import { kindOfRequest } from '../words/kind.ts';
import { formatKurus } from '../words/money.ts';
import {
  assuranceLabels,
  channelLabels,
  representationLabels,
  rightLabels,
  statusTexts,
} from '../words/tr/labels.ts';
import { deadlineSumOf } from './deadline-sum.ts';
import { missingInWords } from './missing.ts';
import { perRightOf } from './per-right.ts';
import { officerNext } from './status.ts';
import { entryInWords, type Names, whoInWords } from './timeline.ts';
import { windowViewsOf } from './windows.ts';

/** @param owed whether somebody still owes something on it, as the index it was read from says */
export function queueRowOf(item: QueueItem, authority: Authority, at: Instant, owed: boolean): QueueRow {
  const today = dayOf(at);
  return {
    reference: item.reference,
    regime: item.regime,
    kind: kindOfRequest(item, authority),
    ...(item.petitionType ? { petitionType: item.petitionType } : {}),
    ...(item.category ? { category: item.category } : {}),
    rightsAsked: [...item.rights],
    department: item.department,
    status: item.status,
    statusText: statusTexts[item.status],
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

export const wayReasons: Readonly<Record<WayReason, string>> = {
  asked: 'Başvuran bu yolu seçti.',
  contactNotConfirmed: 'E-posta istendi ama adres onaylanmadı; cevap postayla gider.',
  identityNotEstablished:
    'E-posta istendi ama kimlik doğrulanmadı; kişisel veri içeren cevap postayla gider.',
  mailNotDelivered: 'Cevap e-postayla gönderildi ama ulaştığı bildirilmedi; kâğıtla gider.',
};

/**
 * One request as its officer reads it, with what she should be warned of before she answers.
 *
 * @param names of officers, as far as whoever reads knows them
 */
export function dossierOf(
  opened: Opened,
  authority: Authority,
  at: Instant,
  owed: boolean,
  names: Names = {},
): Dossier {
  const { request, personal, notes, letters, attachments, trail } = opened;
  const law = lawById(request.law);
  const reply = replyViewOf(opened);
  const sum = deadlineSumOf(request);
  const who = (actor: string) => whoInWords(actor, request, names);
  return {
    ...queueRowOf(request, authority, at, owed),
    version: request.version,
    rolledDueOn: request.rolledDueOn,
    law: `${law.lawNumber} sayılı ${law.title}`,
    channelText: channelLabels[request.channel],
    arrivedOn: arrivalOf(request.clock),
    missing: missingInWords(request),
    ...(request.representation ? { representation: representationLabels[request.representation] } : {}),
    objections: [...request.objections],
    windows: windowViewsOf(request, at),
    ...(isDeemedRefused(request, at) && law.deemedRefusal
      ? { silence: `Cevap verilmediği için istek reddedilmiş sayılır (${law.deemedRefusal.article}).` }
      : {}),
    grounds: {
      refusal: law.refusalGrounds.map(groundView),
      notExamined: law.notExaminedGrounds.map(groundView),
      extension: (law.extension?.grounds ?? []).map(groundView),
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
      inWords: entryInWords(entry, authority, who),
      hash: entry.hash,
    })),
    ...(reply ? { reply } : {}),
    warnings: warningsOf(opened, authority),
    next: officerNext(request),
  };
}

const groundView = ({ id, inWords, article }: Ground) => ({ id, inWords, article });

function evidenceOf({ request, notes }: Opened): string {
  return notes.find((note) => note.at === request.identityCheck?.at)?.text ?? '';
}

function warningsOf({ request, letters, trail }: Opened, authority: Authority): string[] {
  const warnings: string[] = [];
  // A decision taken while the dossier was read may already stand in the trail; the next reading judges it.
  if (firstBroken(request, trail.slice(0, request.version), request.head) !== undefined)
    warnings.push(
      'Bu başvurunun işlem kaydı bozulmuş: kayıtlar birbirini tutmuyor. İşlem yapmadan önce sistem yöneticisine bildirin.',
    );
  if (request.missing.length > 0)
    warnings.push(
      `Başvuruda eksik: ${missingInWords(request).join('; ')}. Başvurandan isteyin; süre işliyor.`,
    );
  if (request.addressKnown === false)
    warnings.push(
      'Kayıtlı e-posta yolunda adresin kurumda kayıtlı olması gerekir (Başvuru Tebliği m.5/1); başvurunun geldiği adres bu kişi için kayıtlı değil ve kimliği göstermez. Başvuru alındı, süresi işliyor; kimliği başka yolla kontrol edin.',
    );
  if (isOpen(request) && request.notice.version === '')
    warnings.push('Başvurana aydınlatma metni verilmedi; verin ya da yazışmanıza ekleyin.');
  if (isOpen(request) && !identityEstablished(request, authority))
    warnings.push(
      `Kimlik güvencesi: ${assuranceLabels[request.assurance]}; kurum bu türde “${assuranceLabels[identificationOf(authority, request.regime).toBeAnswered]}” arar. Kişisel veri içeren cevap yalnız tebligat adresine postayla gider; kimliği kontrol ettiyseniz kaydedin.`,
    );
  if (request.contact === 'unconfirmed')
    warnings.push(
      request.contactBy === 'sms'
        ? 'Telefon numarası onaylanmadı; bu numaraya haber gönderilmez.'
        : 'E-posta adresi onaylanmadı; bu adrese cevap gönderilmez.',
    );
  if (request.contact === 'confirmed' && request.contactBy === 'sms')
    warnings.push(
      'Başvuran e-posta vermedi; SMS yalnız haber verir. Bildirimleri taahhütlü postayla gönderip gönderi numarasını yazın.',
    );
  if (letters.some((letter) => letter.state === 'bounced'))
    warnings.push('Başvurana giden bir e-posta geri döndü; adres çalışmıyor olabilir.');
  if (letters.some((letter) => letter.state === 'complained'))
    warnings.push(
      'Başvuran bir e-postayı istenmeyen olarak işaretledi; e-postaları görmüyor olabilir, başka yolla bilgilendirin.',
    );
  if (letters.some((letter) => letter.state === 'failed'))
    warnings.push('Bir e-posta gönderilemedi; başvuranı başka yolla bilgilendirin.');
  return warnings;
}

/** The decision with its words, or undefined while there is none. */
export function replyViewOf({
  request,
  replyText,
}: Pick<Opened, 'request' | 'replyText'>): ReplyView | undefined {
  if (!isReplied(request) || !replyText) return undefined;
  const { outcome, containsPersonalData, way, wayReason, at, forwardedTo, feeKurus, document } =
    request.reply;
  const ground = groundInWords(request, request.reply.ground);
  return {
    outcome,
    ...(ground ? { ground } : {}),
    perRight: perRightOf(request, replyText),
    thirdParties: thirdPartiesOf(request, replyText),
    ...(forwardedTo ? { forwardedTo } : {}),
    ...(feeKurus ? { fee: formatKurus(feeKurus) } : {}),
    ...(document ? { document } : {}),
    explanation: replyText.explanation,
    ...(replyText.reasons ? { reasons: replyText.reasons } : {}),
    containsPersonalData,
    way,
    wayBecause: wayReasons[wayReason],
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
