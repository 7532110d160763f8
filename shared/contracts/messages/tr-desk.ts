import { trOfficer } from './tr-officer.ts';

const day = 'gün, ay ve yıl olarak yazın, örneğin 4.5.2026.';

/** What officers read on their own pages, where the sentences of the API speak of its fields and formats. */
export const trDesk = {
  ...trOfficer,
  'feeKurus.missing': 'Ücreti lira olarak, sıfırdan büyük yazın, örneğin 12,50.',
  'mediumKurus.missing': 'Ortam bedelini lira olarak, sıfırdan büyük yazın, örneğin 25.',
  'paidOn.missing': `Ödeme gününü ${day}`,
  'postedOn.missing': `Bildirimin postaya verildiği günü ${day}`,
  'withdrawnOn.missing': `Vazgeçme gününü ${day}`,
  'toldOn.missing': `Bildirim gününü ${day}`,
  'on.missing': `Başvuru, itiraz ya da dava gününü ${day}`,
  'dispatchedOn.missing': `Gönderinin postaya verildiği günü ${day}`,
  'returnedOn.missing': `Gönderinin iade geldiği günü ${day}`,
  'deliveredOn.missing': `Teslim gününü ${day}`,
  'documentDate.missing': `Belge tarihini ${day}`,
  'arrivedOn.missing': `Başvurunun kuruma tebliğ edildiği ya da verildiği günü ${day}`,
  'arrivedAt.invalid': 'Geliş gününü ve saatini 4.5.2026 09.30 gibi yazın.',
  'id.missing': 'Kime bildirildiğini seçin.',
  'forum.missing': 'Nereye gidildiğini seçin.',
  'method.missing': 'Cevabın nasıl teslim edildiğini seçin.',
  'outcome.missing': 'Kararı seçin.',
  'containsPersonalData.missing': 'Cevabın kişisel veri içerip içermediğini seçin.',
  'kanun.missing': 'Ne geldiğini seçin.',
  'yol.missing': 'Nasıl geldiğini seçin.',
  'act.missing': 'Ne yapılacağını seçin.',
  'assignee.missing': 'Görevlinin kullanıcı adını yazın.',
  'field.invalid': 'Bu alanı yeniden doldurun; yazılan değer okunamadı.',
} as const satisfies Readonly<Record<string, string>>;
