/** What an applicant left out and gives later. */
export const deskCompletion = {
  lines: {
    name: 'Başvuranın adı',
    surname: 'Başvuranın soyadı',
    nationalId: 'T.C. kimlik numarası',
    nationality: 'Yabancıysa uyruğu',
    passportNumber: 'Yabancıysa pasaport numarası',
    serviceAddress: 'Tebligat adresi',
    subject: 'Başvurunun konusu',
    representedName: 'Adına başvurulanın adı ya da unvanı',
    authorityDocument: 'Temsil belgesi',
  },
  signature: 'Eksik olan imza',
  signed: 'Başvuran imzaladı; imzayı gördüm.',
};
