import type { CodePurpose } from '../../../../shared/contracts/vocabulary.ts';

type Asked = { readonly title: string; readonly text: string; readonly action: string };

/** One-time codes of a request: where they are typed, asked for anew, and what a right one leads to. */
export const codes = {
  code: {
    label: '6 haneli kod',
    hint: 'Kodu e-postanızda ya da SMS’lerinizde bulursunuz. E-posta gelmediyse istenmeyen (spam) klasörüne de bakın.',
  },
  reference: {
    label: 'Başvuru numarası',
    hint: 'Alındı belgenizde yazan, XXXXX-XXXXX biçimindeki 10 karakter. Küçük harfle de yazabilirsiniz.',
  },
  newCode: 'Yeni kod gönder',
  follow: 'Başvuru takibi',
  asked: {
    confirm: {
      title: 'Size gelen kodu yazın',
      text: 'Başvurunuzda yazdığınız e-posta adresine, e-posta yazmadıysanız cep telefonunuza gönderdiğimiz 6 haneli kodu yazın.',
      action: 'Onayla',
    },
    follow: {
      title: 'Size gelen kodu yazın',
      text: 'Bu başvuruda onaylanmış bir e-posta adresi ya da telefon varsa oraya 6 haneli bir kod gönderdik.',
      action: 'Başvurunun durumunu göster',
    },
  } satisfies Readonly<Record<CodePurpose, Asked>>,
  noCode: 'Kod gelmedi mi?',
  askAgain: 'Yeni kod isteyebilirsiniz; yeni kod gelince eskisi geçersiz olur.',
  /** Said whether or not a code went out: the answer must not tell which references exist. */
  sent: 'Bu başvuruda kod gönderilebilecek bir e-posta adresi ya da cep telefonu varsa ve son bir dakikada kod istenmediyse yeni bir kod gönderildi. Kod on dakika geçerlidir.',
  confirmed: 'Onaylandı',
  receiptComes: 'Onaylandı; alındı belgeniz e-posta adresinize ya da telefonunuza gönderiliyor.',
  yourReference: 'Başvuru numaranız',
  next: 'Bundan sonra ne olacak?',
  whatComes:
    'Başvurunuzla ilgili bildirimler bundan sonra onayladığınız e-posta adresine ya da telefona gelir. Onay, başvurunuzun alındığı günü ve son cevap gününü değiştirmez.',
  followIt: 'Başvurunuzun durumunu izleyin',
};
