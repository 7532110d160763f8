import type { CodePurpose } from '../../contracts/vocabulary.ts';

const codeFor: Readonly<Record<CodePurpose, (code: string) => string>> = {
  confirm: (code) => `Onay kodunuz ${code}.`,
  follow: (code) => `Takip kodunuz ${code}.`,
};

/**
 * Short messages about a request; days come without their weekday. Only signs that the networks’ 7-bit tables know
 * (`shared/letters/sms-length.ts`): no typographic apostrophe, no dash.
 */
export const requestSms = {
  codeFor,
  keepCode: (hour: string, reference: string) =>
    `Saat ${hour} sonuna kadar geçer. Başvuru ${reference}. Kodu kimseyle paylaşmayın; siz istemediyseniz dikkate almayın.`,
  about: (reference: string) => `Başvuru ${reference}.`,
  receipt: (day: string) => `Alındı; numaranız onaylandı. Cevap için son gün ${day}.`,
  nudge: 'Telefon numaranız onaylanmadı; sayfadan kod isteyin. Siz başvurmadıysanız dikkate almayın.',
  ready: 'Cevabınız hazır; kimliğinizle kurumdan alabilirsiniz.',
  posted: 'Cevabınız postaya verildi.',
  postedUnder: (number: string) => `Cevabınız postaya verildi. Gönderi no ${number}.`,
  lapsed: 'Ücret ödenmediği için isteğinizden vazgeçmiş sayıldınız.',
  noticeAnnounced: 'Aydınlatma metni yenilendi.',
  infoAsked: 'Kurum sizden bilgi istiyor. Yazı adresinize postayla geliyor.',
  progressed: 'Ara cevap verildi. Yazı adresinize postayla geliyor.',
  extended: (day: string) => `Cevap süresi uzatıldı; yeni son gün ${day}. Yazı adresinize postayla geliyor.`,
  feeNotified: (day: string) =>
    `Ücret bildirildi; ödeme için son gün ${day}. Yazı adresinize postayla geliyor.`,
};
