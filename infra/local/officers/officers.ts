/** Officers for trying the product on one machine. Real officers stand in the institution's own directory. */

export type TryOfficer = {
  readonly username: string;
  /** For trying only: it is published with the source, so the issuer that knows it listens on loopback alone. */
  readonly password: string;
  readonly name: string;
  /** `<authority>:<department>:<role>`; a department of `*` means all of the authority's. */
  readonly groups: readonly string[];
};

const password = 'deneme-1453-kayseri';

/** One for each role and way to work: data protection, a technical department, information requests, oversight. */
export const officersForTrying: readonly TryOfficer[] = [
  { username: 'ayse.demir', password, name: 'Ayşe Demir', groups: ['kocasinan:kvkk:privacyOfficer'] },
  { username: 'mehmet.kaya', password, name: 'Mehmet Kaya', groups: ['kocasinan:fen-isleri:officer'] },
  { username: 'zeynep.aydin', password, name: 'Zeynep Aydın', groups: ['kocasinan:bilgi-edinme:officer'] },
  { username: 'elif.sahin', password, name: 'Elif Şahin', groups: ['kocasinan:*:supervisor'] },
  { username: 'selin.arslan', password, name: 'Selin Arslan', groups: ['kocasinan:*:auditor'] },
  { username: 'burak.yildiz', password, name: 'Burak Yıldız', groups: ['kocasinan:*:operator'] },
  { username: 'deniz.aksoy', password, name: 'Deniz Aksoy', groups: ['kent-konut:kvkk:privacyOfficer'] },
];

/** A service client for trying; its secret is published with the source as the passwords are. */
export type TryClient = { readonly clientId: string; readonly secret: string; readonly scope: string };

/** The document system of Kocasinan, as `shared/authorities/kocasinan.ts` lists it. */
export const clientsForTrying: readonly TryClient[] = [
  {
    clientId: 'ebys-deneme',
    secret: 'deneme-ebys-1453-kayseri',
    scope: 'requests:read requests:reply requests:register',
  },
];
