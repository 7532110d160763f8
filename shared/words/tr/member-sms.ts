/** Short messages about an account. Only signs that the networks’ 7-bit tables know (`shared/letters/sms-length.ts`). */
export const memberSms = {
  code: (code: string, hour: string) =>
    `Üyelik kodunuz ${code}. Saat ${hour} sonuna kadar geçer. Kodu kimseyle paylaşmayın; siz istemediyseniz dikkate almayın.`,
  accountExists:
    'Bu numarayla yeniden üyelik açılmak istendi. Üyeliğiniz zaten var, hiçbir şey değişmedi; giriş yapın ya da yeni parola isteyin.',
  noAccount:
    'Bu numarayla açılmış bir üyelik yok; yeni parola istenemez. Üye olabilir ya da üye olmadan başvurabilirsiniz.',
  contactChanged:
    'Üyeliğinizin telefon numarası değişti. Bunu siz yapmadıysanız parolanızı yenileyin ve kuruma haber verin.',
  accountClosed: 'Üyeliğiniz kapatıldı; süren başvurularınız işlemeye devam eder.',
  security: (event: string) => `${event}. Bunu siz yapmadıysanız parolanızı yenileyin ve kuruma haber verin.`,
};
