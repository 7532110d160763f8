import type { ReplyWay } from '../../../../shared/contracts/vocabulary.ts';
import type { TemplateId } from '../../../../shared/words/tr/reply-templates.ts';

const nextSteps: Readonly<Record<ReplyWay, string>> = {
  email: '“Gönder”e bastığınızda e-posta hemen yola çıkar ve geri alınamaz.',
  post: '“Gönder”e bastığınızda cevap verilmiş olur. Yazıyı yazdırıp taahhütlü postaya verin ve gönderi numarasını kaydedin.',
  inPerson:
    '“Gönder”e bastığınızda cevap verilmiş olur. Yazıyı yazdırın, kimliğini görerek elden verin ve teslim gününü kaydedin.',
};

/** What each text to begin with is called; the text itself is in the language of replies. */
const templates: Readonly<Record<TemplateId, string>> = {
  kvkkProcessed: 'Veriler işleniyor: bilgi verildi',
  kvkkNotProcessed: 'Kişisel veri bulunamadı',
  kvkkCorrected: 'Veriler düzeltildi ya da silindi',
  kvkkPartly: 'Kısmen kabul',
  kvkkRefused: 'Ret',
  petitionDone: 'İstek yerine getirildi',
  petitionPlanned: 'İstek programa alındı',
  petitionPartly: 'Kısmen yerine getirildi',
  petitionRefused: 'Gerekçeli ret',
  petitionForwarded: 'Görevli makama gönderildi',
  petitionNotExamined: 'İncelenemedi (m.6)',
  informationGiven: 'Bilgi ya da belge verildi',
  informationPublic: 'Bilgi zaten yayımlanmış',
  informationPartly: 'Kısmen verildi',
  informationRefused: 'Ret',
  informationForwarded: 'Bilgiyi elinde tutan kuruma gönderildi',
};

/** Where a reply is written, looked through and sent. */
export const deskReply = {
  saved: 'Taslağınız kaydedildi; bu başvurunun cevap sayfasında sizi bekler.',
  takenOver: (name: string) => `Açılan taslak: ${name}. Kaydederseniz kendi taslağınızın yerine geçer.`,
  otherDraft: (name: string, savedAt: string) =>
    `${name} de bu başvuruya cevap yazmaya başladı; son taslağı ${savedAt}.`,
  openDraft: (name: string) => `Bu taslağı aç: ${name}`,
  asked: 'Başvuranın isteği',
  nothingAsked: 'Başvuran konu ve açıklama yazmadı.',
  way: (way: string) => `Cevabın gideceği yol: ${way}`,
  wayIfPersonal: (way: string) => `Kişisel veri içerirse: ${way}`,
  readsAnother: (language: string) =>
    `Başvuranın okuduğu dil: ${language}. Mektubun çerçevesi bu dilde gider; yazdıklarınız Türkçe kalır.`,
  template: {
    section: 'Şablon',
    label: 'Şablonla başla',
    hint: 'Şablonun metni, yazdıklarınızın altına eklenir; sonra dilediğiniz gibi değiştirin.',
    add: 'Şablonu ekle',
  },
  templates,
  preview: 'Önizle',
  save: 'Taslağı kaydet',
  letter: {
    title: 'Cevabı gözden geçirin',
    back: 'Cevabı düzelt',
    ready: 'Cevapta kanunun istediği bölümlerin hepsi var. Taslağınız kaydedildi.',
    willRead: 'Başvuran bu gerekçeyi okuyacak.',
    outcome: 'Karar',
    way: 'Gideceği yol',
    to: 'Alıcı',
    subject: 'E-postanın konusu',
    mailText: 'E-postanın metni',
    paperText: 'Cevap yazısının metni',
    showMail: 'E-postanın görünüşünü yeni sekmede açın',
    showPaper: 'Yazının görünüşünü yeni sekmede açın',
    nextSteps,
    send: 'Gönder',
    mend: 'Düzelt',
  },
};
