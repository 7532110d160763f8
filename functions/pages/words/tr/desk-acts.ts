import type { OfficerAct } from '../../../../shared/domain/officer-acts.ts';

type ActWords = {
  readonly title: string;
  readonly button: string;
  /** Said on the dossier afterwards. */
  readonly done: string;
};

const acts: Readonly<Record<OfficerAct, ActWords>> = {
  reply: { title: 'Cevap yaz', button: 'Gönder', done: 'Cevap verildi.' },
  assign: { title: 'Görevi al ya da ver', button: 'Görevi ver', done: 'Görev verildi.' },
  route: { title: 'Başka birime yönlendir', button: 'Yönlendir', done: 'Başvuru yönlendirildi.' },
  note: { title: 'Not ekle', button: 'Notu ekle', done: 'Not eklendi.' },
  checkIdentity: {
    title: 'Kimlik kontrolünü kaydet',
    button: 'Kaydet',
    done: 'Kimlik kontrolü kaydedildi.',
  },
  askForMore: { title: 'Başvurandan bilgi iste', button: 'İste ve bildir', done: 'Bilgi istendi.' },
  takeMore: { title: 'Ek bilgiyi kaydet', button: 'Kaydet', done: 'Ek bilgi kaydedildi.' },
  reportProgress: { title: 'Ara cevap ver', button: 'Ara cevabı ver', done: 'Ara cevap verildi.' },
  extend: { title: 'Süreyi uzat', button: 'Süreyi uzat', done: 'Süre uzatıldı.' },
  notifyFee: { title: 'Ücret bildir', button: 'Ücreti bildir', done: 'Ücret bildirildi; süre durdu.' },
  recordPayment: {
    title: 'Ödemeyi kaydet',
    button: 'Kaydet',
    done: 'Ödeme kaydedildi; süre yeniden işliyor.',
  },
  takeLaterDay: {
    title: 'Tatille değişen son günü al',
    button: 'Yeni son günü al',
    done: 'Yeni son gün alındı.',
  },
  withdraw: { title: 'Vazgeçmeyi kaydet', button: 'Kaydet', done: 'Vazgeçme kaydedildi.' },
  dispatch: { title: 'Postaya verilişi kaydet', button: 'Kaydet', done: 'Postaya veriliş kaydedildi.' },
  recordReturn: { title: 'İadeyi kaydet', button: 'Kaydet', done: 'İade kaydedildi.' },
  deliver: { title: 'Teslimi kaydet', button: 'Kaydet', done: 'Teslim kaydedildi.' },
  tellThirdParty: {
    title: 'Üçüncü kişiye bildirimi kaydet',
    button: 'Kaydet',
    done: 'Üçüncü kişiye bildirim kaydedildi.',
  },
  recordObjection: {
    title: 'Şikâyet, itiraz, dava kaydet',
    button: 'Kaydet',
    done: 'Şikâyet, itiraz ya da dava kaydedildi.',
  },
};

/** Each act as the officer meets it: in her list, on its page, and when it is done. */
export const deskActs = {
  acts,
  none: 'Bu başvuruda şu anda yapabileceğiniz bir işlem yok.',
  notNow: 'Bu işlem başvurunun bu durumunda yapılamaz; yapabilecekleriniz aşağıda duruyor.',
};
