import type { OfficerAct } from '../../shared/domain/officer-acts.ts';

/** An act as the officer meets it: in the address of its page, in her list, on its page, and when it is done. */
type ActWords = {
  readonly slug: string;
  readonly title: string;
  readonly button: string;
  readonly done: string;
};

export const actWords: Readonly<Record<OfficerAct, ActWords>> = {
  reply: { slug: 'cevap', title: 'Cevap yaz', button: 'Gönder', done: 'Cevap verildi.' },
  assign: {
    slug: 'gorev',
    title: 'Görevi al ya da ver',
    button: 'Görevi ver',
    done: 'Görev verildi.',
  },
  route: {
    slug: 'birim',
    title: 'Başka birime yönlendir',
    button: 'Yönlendir',
    done: 'Başvuru yönlendirildi.',
  },
  note: { slug: 'not', title: 'Not ekle', button: 'Notu ekle', done: 'Not eklendi.' },
  checkIdentity: {
    slug: 'kimlik',
    title: 'Kimlik kontrolünü kaydet',
    button: 'Kaydet',
    done: 'Kimlik kontrolü kaydedildi.',
  },
  askForMore: {
    slug: 'bilgi-iste',
    title: 'Başvurandan bilgi iste',
    button: 'İste ve bildir',
    done: 'Bilgi istendi.',
  },
  takeMore: {
    slug: 'ek-bilgi',
    title: 'Ek bilgiyi kaydet',
    button: 'Kaydet',
    done: 'Ek bilgi kaydedildi.',
  },
  reportProgress: {
    slug: 'ara-cevap',
    title: 'Ara cevap ver',
    button: 'Ara cevabı ver',
    done: 'Ara cevap verildi.',
  },
  extend: { slug: 'sure', title: 'Süreyi uzat', button: 'Süreyi uzat', done: 'Süre uzatıldı.' },
  notifyFee: {
    slug: 'ucret',
    title: 'Ücret bildir',
    button: 'Ücreti bildir',
    done: 'Ücret bildirildi; süre durdu.',
  },
  recordPayment: {
    slug: 'odeme',
    title: 'Ödemeyi kaydet',
    button: 'Kaydet',
    done: 'Ödeme kaydedildi; süre yeniden işliyor.',
  },
  takeLaterDay: {
    slug: 'son-gun',
    title: 'Tatille değişen son günü al',
    button: 'Yeni son günü al',
    done: 'Yeni son gün alındı.',
  },
  withdraw: { slug: 'vazgecme', title: 'Vazgeçmeyi kaydet', button: 'Kaydet', done: 'Vazgeçme kaydedildi.' },
  dispatch: {
    slug: 'posta',
    title: 'Postaya verilişi kaydet',
    button: 'Kaydet',
    done: 'Postaya veriliş kaydedildi.',
  },
  recordReturn: {
    slug: 'iade',
    title: 'İadeyi kaydet',
    button: 'Kaydet',
    done: 'İade kaydedildi.',
  },
  deliver: { slug: 'teslim', title: 'Teslimi kaydet', button: 'Kaydet', done: 'Teslim kaydedildi.' },
  tellThirdParty: {
    slug: 'ucuncu-kisi',
    title: 'Üçüncü kişiye bildirimi kaydet',
    button: 'Kaydet',
    done: 'Üçüncü kişiye bildirim kaydedildi.',
  },
  recordObjection: {
    slug: 'itiraz',
    title: 'Şikâyet, itiraz, dava kaydet',
    button: 'Kaydet',
    done: 'Şikâyet, itiraz ya da dava kaydedildi.',
  },
};

const acts = Object.keys(actWords) as OfficerAct[];

/** The act that an address names. */
export const actOf = (slug: string | undefined): OfficerAct | undefined =>
  acts.find((act) => actWords[act].slug === slug);

/** In the address of a dossier: that the act which was asked for is not possible now. */
export const notNowSlug = 'simdi-degil';

/** What the dossier says after an act; an address that names none says nothing. */
export function doneText(slug: string | undefined): string | undefined {
  if (slug === notNowSlug)
    return 'Bu işlem başvurunun bu durumunda yapılamaz; yapabilecekleriniz aşağıda duruyor.';
  const act = actOf(slug);
  return act && actWords[act].done;
}
