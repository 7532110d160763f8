/** The receipt on the page that answers a sent form. */
export const submitted = {
  title: 'Başvurunuz alındı',
  number: 'Başvuru numaranız',
  authority: 'Kurum',
  kind: 'Başvuru türü',
  receivedAt: 'Alındığı gün ve saat',
  term: 'Cevap süresi',
  dueOn: 'Son cevap günü',
  assurance: 'Kimlik güvencesi',
  followUpCode: 'Takip kodu',
  missing: {
    heading: 'Başvurunuzda eksik olanlar',
    text: 'Başvurunuz alındı ve süresi işliyor; kurum bunları sizden isteyecek.',
  },
  shownOnce: 'Takip kodu yalnızca bu sayfada ve bir kez gösterilir. Sayfayı yazdırın ya da kodu not edin.',
  toPrint:
    'Yazdırmak için bilgisayarda Ctrl ve P tuşlarına (Mac’te Command ve P) basın; telefonda paylaş menüsünden “Yazdır”ı seçin.',
  next: 'Bundan sonra ne olacak?',
  mine: 'Başvurularınızı görün',
  follow: 'Başvurunuzun durumunu izleyin',
  stillCounts: 'Başvurunuz kayda alınmıştır; onaylamasanız da süre işler.',
  confirm: {
    codeSent: {
      title: 'E-posta adresinizi onaylayın',
      sent: (address: string | undefined) =>
        `${address === undefined ? 'E-posta adresinize' : `${address} adresine`} 6 haneli bir kod gönderdik. Kodu aşağıya yazın.`,
      action: 'E-posta adresimi onayla',
    },
    smsSent: {
      title: 'Telefon numaranızı onaylayın',
      sent: (number: string | undefined) =>
        `${number === undefined ? 'Telefonunuza' : `${number} numarasına`} SMS ile 6 haneli bir kod gönderdik. Kodu aşağıya yazın.`,
      action: 'Telefon numaramı onayla',
    },
  },
};
