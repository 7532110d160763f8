/** What stands in letters of every kind. */
export const letterFrame = {
  dear: (name: string) => `Sayın ${name},`,
  /** To an address that nobody confirmed. */
  dearUnknown: 'Sayın ilgili,',
  follow: 'Başvurumu takip et',
  /** For an officer. */
  open: 'Başvuruyu aç',
  labels: {
    reference: 'Başvuru numarası',
    kind: 'Tür',
    received: 'Geliş',
    dueOn: 'Cevap için son gün',
    newDueOn: 'Yeni son gün',
    payBy: 'Ödeme için son gün',
    unit: 'Birim',
    term: 'Dayanak',
    fee: 'Ücret',
    address: 'Adres',
    mailNumber: 'Gönderi numarası',
    postedOn: 'Postaya veriliş',
    moment: 'Vakit',
  },
  codeUntil: (moment: string) => `Kod ${moment} vaktine kadar geçerli.`,
  keepCode: (moment: string) =>
    `Kod ${moment} vaktine kadar ve bir kez geçerlidir. Kodu kimseyle paylaşmayın; kurum sizden telefonla kod istemez.`,
  /** What a letter that tells the law says of its own language, and one that quotes an officer; nothing where it is theirs. */
  lawDecides: [] as readonly string[],
  officerQuoted: [] as readonly string[],
};
