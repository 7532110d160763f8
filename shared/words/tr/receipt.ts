import type { Receipt } from '../../contracts/views.ts';
import type { ReplyWay } from '../../contracts/vocabulary.ts';

const confirm: Readonly<Record<Receipt['confirmation'], readonly string[]>> = {
  codeSent: [
    'E-posta adresinize 6 haneli bir kod gönderdik. Kodu yazınca alındı belgeniz e-postanıza gelir. Onaylamasanız da başvurunuz geçerlidir ve süresi işlemektedir.',
  ],
  smsSent: [
    'Telefonunuza SMS ile 6 haneli bir kod gönderdik. Kodu yazınca başvurunuzla ilgili haberler SMS ile gelir. Onaylamasanız da başvurunuz geçerlidir ve süresi işlemektedir.',
  ],
  notNeeded: [],
};
const reply: Readonly<Record<ReplyWay, string>> = {
  email:
    'Cevabı e-postayla istediniz. E-posta yalnız onaylanmış adrese gönderilir; kişisel veri içeren cevap kimliğiniz doğrulanmadıkça tebligat adresinize postayla gelir.',
  post: 'Cevap tebligat adresinize taahhütlü postayla gönderilecek.',
  inPerson: 'Cevabı kimliğinizle kurumdan elden alabilirsiniz.',
};

/** What happens after a request was taken. */
export const receipt = {
  confirm,
  reply,
  examinedBy: (unit: string) => `Başvurunuz ${unit} tarafından incelenecek.`,
  /** `term`: the law row's words; `day`: the last day, written out. */
  answeredBy: (term: string, day: string) => `Cevap ${term} verilecek; son gün ${day}.`,
};
