import type { Urgency } from '../../shared/contracts/staff-views.ts';
import type { Role } from '../../shared/contracts/vocabulary.ts';
import type { Shelf } from '../../shared/domain/request.ts';

export const roleLabels: Readonly<Record<Role, string>> = {
  officer: 'görevli',
  supervisor: 'birim yöneticisi',
  privacyOfficer: 'KVKK irtibat kişisi',
  auditor: 'denetçi',
  operator: 'sistem işletmeni',
};

/** How pressing a last day is, so that nobody has to tell it from a colour. */
export const urgencyLabels: Readonly<Record<Urgency, string | undefined>> = {
  overdue: 'Süresi geçti',
  critical: 'Çok acele',
  soon: 'Acele',
  normal: 'Süresi var',
  none: undefined,
};

export const shelfLabels: Readonly<Record<Shelf, string>> = {
  open: 'Cevap bekleyenler',
  waiting: 'Başvuranı bekleyenler',
  done: 'Tamamlananlar',
};

/** The pages beside the list, by the name of their address. */
export const placeLabels = {
  register: 'Başka yolla gelen başvuruyu kaydedin',
  manager: 'Sayılar',
  system: 'Sistemin durumu',
  searches: 'Kişi aramaları',
  locks: 'Görevli oturumları',
} as const;
export type DeskPlace = keyof typeof placeLabels;

/** The mails of a request, by the kind and the state that the dossier names; a word without a row is shown as it is. */
export const letterWords: Readonly<Record<string, string>> = {
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
