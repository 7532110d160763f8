import type { Urgency } from '../../../../shared/contracts/staff-views.ts';
import type { Role } from '../../../../shared/contracts/vocabulary.ts';
import type { Shelf } from '../../../../shared/domain/request.ts';
import type { DeskPlace } from '../../desk-place.ts';

type Words<W extends string> = Readonly<Record<W, string>>;

const roles: Words<Role> = {
  officer: 'görevli',
  supervisor: 'birim yöneticisi',
  privacyOfficer: 'KVKK irtibat kişisi',
  auditor: 'denetçi',
  operator: 'sistem işletmeni',
};

/** How pressing a last day is, so that nobody has to tell it from a colour. */
const urgencies: Readonly<Record<Urgency, string | undefined>> = {
  overdue: 'Süresi geçti',
  critical: 'Çok acele',
  soon: 'Acele',
  normal: 'Süresi var',
  none: undefined,
};

const shelves: Words<Shelf> = {
  open: 'Cevap bekleyenler',
  waiting: 'Başvuranı bekleyenler',
  done: 'Tamamlananlar',
};

const places: Words<DeskPlace> = {
  register: 'Başka yolla gelen başvuruyu kaydedin',
  manager: 'Sayılar',
  system: 'Sistemin durumu',
  searches: 'Kişi aramaları',
  locks: 'Görevli oturumları',
};

/** The mails of a request, by the kind and the state that the dossier names; a word without a row is shown as it is. */
const letters: Words<string> = {
  code: 'Onay kodu',
  receipt: 'Alındı belgesi',
  nudge: 'Onay hatırlatması',
  reply: 'Cevap',
  ready: 'Cevabın hazır olduğu bilgisi',
  posted: 'Cevabın postaya verildiği bilgisi',
  lapsed: 'Sürenin dolduğu bilgisi',
  noticeAnnounced: 'Yenilenen aydınlatma metni',
  infoAsked: 'Ek bilgi isteği',
  progressed: 'Ara cevap',
  extended: 'Süre uzatma bilgisi',
  feeNotified: 'Ücret bildirimi',
  assigneeReminded: 'Görevliye hatırlatma',
  withdrawn: 'Vazgeçmenin kaydedildiği bilgisi',
  contactCode: 'Yeni adresin onay kodu',
  contactMoved: 'Eski adrese: iletişim adresi değişti',
  cameBack: 'Birime: e-posta ulaşmadı',
  pending: 'gönderilecek',
  sent: 'gönderildi',
  delivered: 'ulaştı',
  bounced: 'geri döndü',
  complained: 'istenmeyen olarak işaretlendi',
  failed: 'gönderilemedi',
};

/** One name for each thing that several of officers' pages show. */
export const deskLabels = { roles, urgencies, shelves, places, letters };
