/** People for trying the login with; made up, their numbers the lowest that pass the checksum. */

export type TryCitizen = {
  readonly id: string;
  readonly nationalId: string;
  /** As the State writes names. */
  readonly name: string;
  readonly surname: string;
};

export const citizensForTrying: readonly TryCitizen[] = [
  { id: 'gulsah', nationalId: '10000000146', name: 'GÜLŞAH', surname: 'ÇIĞIRTKAN' },
  { id: 'ismail', nationalId: '10000000214', name: 'İSMAİL', surname: 'ÖZDOĞAN' },
  { id: 'aysenur', nationalId: '10000000382', name: 'AYŞE NUR', surname: 'ŞAHİNOĞLU' },
  { id: 'isil', nationalId: '10000000450', name: 'IŞIL', surname: 'IRMAK YILDIRIM' },
  { id: 'veli', nationalId: '10000000528', name: 'VELİ', surname: 'AK' },
  { id: 'maria', nationalId: '99000000110', name: 'MARÍA JOSÉ', surname: "O'NEILL-GARCÍA" },
];
