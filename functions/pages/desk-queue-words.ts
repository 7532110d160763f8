import type { Pressing, StatusGroup } from '../../shared/contracts/queue-query.ts';
import type { RecordedKind } from '../../shared/domain/search.ts';

/** Statuses as an officer sorts her list by them. */
export const statusGroupLabels: Readonly<Record<StatusGroup, string>> = {
  received: 'Alındı, kimsede değil',
  inReview: 'İnceleniyor',
  missingInfo: 'Eksik bilgi bekleniyor',
  feePending: 'Ücret bekleniyor',
  answered: 'Cevaplandı',
  ended: 'Vazgeçildi',
};

/** How pressing, with what that means; the bare word stands in `desk-words.ts`. */
export const pressingLabels: Readonly<Record<Pressing, string>> = {
  overdue: 'Süresi geçti',
  critical: 'Çok acele: 3 gün ya da daha az',
  soon: 'Acele: sürenin son dörtte biri',
  normal: 'Süresi var',
};

export const assignedLabels = { me: 'Bana verilenler', nobody: 'Kimseye verilmeyenler' } as const;

/** The columns of a list of requests, in their order. */
export const columnLabels = {
  due: 'Süre',
  reference: 'Başvuru',
  type: 'Tür',
  category: 'Konu',
  department: 'Birim',
  assignee: 'Görevli',
  status: 'Durum',
  channel: 'Geliş yolu',
  assurance: 'Kimlik',
  received: 'Alındığı gün',
} as const;

/** What somebody was searched by. */
export const searchKindLabels: Readonly<Record<RecordedKind, string>> = {
  name: 'Ad ve soyad',
  nationalId: 'T.C. kimlik numarası',
  passport: 'Pasaport numarası',
};
