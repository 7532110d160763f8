/** What goes to an address to have it confirmed, or to show a status. `authority`: its short name. */
export const contactLetters = {
  codeSubject: (code: string, reference: string) => `${code} kodunuz – başvuru ${reference}`,
  codeFor: {
    confirm: (authority: string) =>
      `${authority} başvuru sayfasında bu e-posta adresi yazıldı. Adresin size ait olduğunu onaylamak için sayfaya şu kodu yazın:`,
    follow: (authority: string) =>
      `${authority} başvuru sayfasında başvurunuzun durumunu görmek için şu kodu yazın:`,
  },
  unaskedCode: {
    confirm:
      'Bu başvuruyu siz yapmadıysanız bu iletiyi dikkate almayın. Kod yazılmadıkça bu adrese başvurunun içeriği gönderilmez; yalnız bir kez hatırlatma gelebilir.',
    follow:
      'Bu kodu siz istemediyseniz bu iletiyi dikkate almayın; kod yazılmadıkça başvurunuzun durumu kimseye gösterilmez.',
  },
  nudgeSubject: (reference: string) => `E-posta adresinizi onaylayın – başvuru ${reference}`,
  nudgePreview: 'Onaylanmayan adrese alındı belgesi ve cevap gönderilmez.',
  nudge:
    'Bu adresle yapılan başvuru geçerlidir ve süresi işlemektedir; ama adres henüz onaylanmadı. Onaylanmayan adrese alındı belgesi ve cevap gönderilmez.',
  toConfirm: 'Onaylamak için sayfayı açın, başvuru numaranızı yazın ve yeni kod isteyin:',
  confirmLink: 'E-posta adresimi onayla',
  unaskedNudge:
    'Bu başvuruyu siz yapmadıysanız bu iletiyi dikkate almayın; başka hatırlatma gönderilmeyecek.',
};
