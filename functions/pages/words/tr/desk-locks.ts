import type { LockAct } from '../../../../shared/domain/officer-session.ts';

type Words = Readonly<Record<LockAct['act'], string>>;

const choices: Words = {
  end: 'Görevlinin bütün oturumlarını kapat',
  lockOut: 'Görevliyi kilitle: oturumları kapansın, yeniden giremesin',
  letIn: 'Görevlinin kilidini aç',
  endEveryone: 'Bütün görevlilerin oturumlarını kapat (sizinki de kapanır)',
  endCitizens: 'Giriş yapmış bütün başvuranların oturumlarını kapat',
};
const happened: Words = {
  end: 'Oturumları kapatıldı',
  lockOut: 'Kilitlendi',
  letIn: 'Kilidi açıldı',
  endEveryone: 'Bütün görevlilerin oturumları kapatıldı',
  endCitizens: 'Bütün başvuranların oturumları kapatıldı',
};

/** The ends of sessions, and the locks. */
export const deskLocks = {
  title: 'Görevli oturumları',
  ask: 'Ne yapılsın?',
  choices,
  officer: 'Görevlinin kullanıcı adı ya da kimlik sağlayıcıdaki numarası',
  officerHint: 'Bütün görevliler ya da başvuranlar için boş bırakın.',
  send: 'Uygula ve kaydet',
  listed: 'Yapılanlar',
  none: 'Henüz bir işlem yapılmadı.',
  happened,
  /** A line of the list; `officer` is whom it was done to, where it was one. */
  line: (moment: string, officer: string | undefined, did: string, by: string) =>
    `${moment}: ${officer === undefined ? '' : `${officer}: `}${did}. Yapan: ${by}`,
  done: (did: string) => `${did}.`,
  doneToStranger: (did: string) =>
    `${did}. Bu adla bugüne kadar kimse giriş yapmadı: adı doğru yazdığınızı kontrol edin.`,
};
