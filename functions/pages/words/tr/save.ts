/** A form that is kept for later, and how one comes back to it. */
export const save = {
  button: 'Kaydet ve sonra devam et',
  resumeLink: 'Daha önce sakladığınız bir form varsa buradan devam edin',
  mailbox: {
    title: 'Sonra devam edin',
    text: 'Formunuz 30 gün saklanır. E-posta adresinizi onayladığınızda oraya bir dönüş kodu göndeririz; form yalnız bu kodla yeniden açılır. Yazdıklarınızın hiçbiri e-postaya konmaz.',
    documents: 'Eklediğiniz belgeler saklanmaz; forma döndüğünüzde onları yeniden eklersiniz.',
    email: 'E-posta adresiniz',
    button: 'Onay kodu gönder',
    back: 'Forma dönün',
  },
  code: {
    title: 'E-postanıza gelen kodu yazın',
    sent: <T>(email: T) => [
      email,
      ' adresine 6 haneli bir kod gönderdik. Kod gelmediyse adresinizi ve istenmeyen (spam) klasörünü kontrol edin.',
    ],
    button: 'Onayla ve formu sakla',
    another: 'Yeni kod gönder',
  },
  done: {
    title: 'Formunuz saklandı',
    text: (email: string, until: string) =>
      `Dönüş kodunu ${email} adresine gönderdik. Formunuz ${until} gününe kadar saklanır; bu süre sonunda silinir.`,
    notSent: 'Form henüz gönderilmedi; süreler, siz formu gönderdiğinizde işlemeye başlar.',
    goOn: 'Şimdi devam edin',
    later: 'Dönüş koduyla devam edilen sayfa',
  },
  resume: {
    title: 'Saklanan forma devam edin',
    text: 'E-posta adresinizi ve oraya gönderdiğimiz dönüş kodunu yazın.',
    email: 'E-posta adresiniz',
    code: 'Dönüş kodu',
    hint: '20 harf ve rakam; boşluk ve tireleri yazmanız gerekmez.',
    button: 'Formu aç',
    refused:
      'Bu adres ve kodla saklanan bir form bulunamadı: adres ya da kod yanlış, kod kullanılmış ya da süresi dolmuş olabilir. Kontrol edip yeniden deneyin ya da yeni bir başvuruya başlayın.',
  },
};
