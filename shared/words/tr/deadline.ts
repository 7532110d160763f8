import type { LaterEvent } from '../../domain/time/term.ts';

const events: Readonly<Record<LaterEvent, string>> = {
  extended: 'süre uzatıldı',
  feeNotified: 'ücret bildirildi, süre ertesi günden başlayarak durdu',
  feeNoticeFailed: 'ücret bildirimi ulaşmadı, süre hiç durmamış sayılır',
  feePaid: 'ücret ödendi, süre ertesi günden başlayarak işledi',
};

/** How a last day is counted; days come written out. */
export const deadline = {
  events,
  paidAtTheEnd: 'ücret ödendi, süreden gün kalmadığı için son gün budur',
  registered: (day: string) => `${day} günü kaydedildi`,
  weekend: 'hafta sonu',
  holiday: (name: string) => `resmî tatil, ${name}`,
  uncovered: 'takvim çizelgesi bu yılı kapsamıyor',
  workingDay: 'iş günü',
  halfDay: (name: string) => `iş günü (yarım gün, ${name})`,
  stands: (what: string) => `${what}: süre duruyor`,
  standsWaiting: (what: string, number: number) => `${what}: süre duruyor, ödeme süresinin ${number}. günü`,
  nothingLeft: (what: string) => `${what}: süreden gün kalmamıştı, ödemeden sonraki ilk iş günü son gündür`,
  notCounted: (what: string) => `${what}: sayılmaz`,
  tableChanged: (now: string, given: string) =>
    `Tatil çizelgesi bu başvuru alındıktan sonra değişti: bugünkü çizelgeyle son gün ${now} olurdu. Kurum, verilmiş olan ${given} gününü esas alır.`,
};
