import type { BulkActName } from '../../../../shared/contracts/bulk.ts';

type OfAct = Readonly<Record<BulkActName, string>>;

/** What is done to several applications at once: chosen, looked at, and told of. */
export const deskBulk = {
  about:
    'Seçtiğiniz başvuruları topluca bir görevliye verebilir ya da görevlilerine hatırlatabilirsiniz. Önce ne yapılacağı gösterilir.',
  chosen: {
    assign: 'Seçilenleri bir görevliye ver',
    remind: 'Seçilenleri hatırlat',
  } satisfies OfAct,
  headings: {
    assign: 'Başvuruları bir görevliye verin',
    remind: 'Görevlilere hatırlatın',
  } satisfies OfAct,
  order: {
    assign: (count: number) => `Görevliye ver (${count})`,
    remind: (count: number) => `Hatırlatmaları gönder (${count})`,
  } satisfies Readonly<Record<BulkActName, unknown>>,
  toDo: {
    assign: 'Verilecek başvurular',
    remind: 'Görevlisine hatırlatma gidecek başvurular',
  } satisfies OfAct,
  done: {
    assign: 'Verilen başvurular',
    remind: 'Görevlisine hatırlatma gönderilen başvurular',
  } satisfies OfAct,
  givenTo: (officer: string) => `Verilen başvurular: ${officer}`,
  impossible: 'Seçtiğiniz başvuruların hiçbirinde bu işlem yapılamıyor.',
  officer: 'Görevli',
  officerHint:
    'Listede, son 400 günde giriş yapmış ve başvurularda çalışabilen görevliler var. Seçtiğiniz kişi, başka birimden de olsa, bu başvuruları okuyup cevaplayabilir.',
  choose: 'Seçin',
  toSkip: 'Atlanacak başvurular',
  result: 'Toplu işlemin sonucu',
  counts: (done: number, skipped: number, failed: number) =>
    `${done} başvuruda yapıldı, ${skipped} başvuru atlandı, ${failed} başvuruda yapılamadı.`,
  skipped: 'Atlanan başvurular',
  failed: 'Yapılamayan başvurular',
  title: 'Toplu işlem',
  nothingDone: 'Hiçbir şey yapılmadı. Listeye dönüp seçiminizi yeniden yapın.',
  back: 'Listeye dön',
  assignee: (officer: string) => `görevlisi ${officer}`,
};
