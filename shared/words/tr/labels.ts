import type {
  Assurance,
  Channel,
  Forum,
  KvkkRight,
  Outcome,
  PetitionType,
  Regime,
  Relation,
  ReplyWay,
  Representation,
  Status,
} from '../../contracts/vocabulary.ts';

/**
 * What people read for each word of the vocabulary. Pages, mails and letters take their words from here, so that
 * a right or a status has one name wherever it is met.
 */
type Words<W extends string> = Readonly<Record<W, string>>;

/** The request as a thing one has made: heading of a form, first line of a receipt. */
export const regimeLabels: Words<Regime> = {
  kvkk: 'KVKK başvurusu',
  petition: 'Dilekçe',
  information: 'Bilgi edinme başvurusu',
};

/** The law behind each kind, as a citizen would look it up. */
export const lawNames: Words<Regime> = {
  kvkk: '6698 sayılı Kişisel Verilerin Korunması Kanunu',
  petition: '3071 sayılı Dilekçe Hakkının Kullanılmasına Dair Kanun',
  information: '4982 sayılı Bilgi Edinme Hakkı Kanunu',
};

/** Talep, şikâyet, öneri: Law 3071 m.1 and m.3. */
export const petitionTypeLabels: Words<PetitionType> = {
  request: 'Talep',
  complaint: 'Şikâyet',
  suggestion: 'Öneri',
};

/** Law 6698 m.11/1, each right as the person who uses it would say it. */
export const rightLabels: Words<KvkkRight> = {
  a: 'Kişisel verilerimin işlenip işlenmediğini öğrenmek istiyorum.',
  b: 'Kişisel verilerim işlenmişse bu konuda bilgi istiyorum.',
  c: 'Kişisel verilerimin hangi amaçla işlendiğini ve bu amaca uygun kullanılıp kullanılmadığını öğrenmek istiyorum.',
  ç: 'Kişisel verilerimin yurt içinde ya da yurt dışında kimlere aktarıldığını öğrenmek istiyorum.',
  d: 'Eksik ya da yanlış işlenen kişisel verilerimin düzeltilmesini istiyorum.',
  e: 'Kanun’un 7. maddesindeki şartlara göre kişisel verilerimin silinmesini ya da yok edilmesini istiyorum.',
  f: 'Düzeltme, silme ya da yok etme işleminin, verilerimin aktarıldığı kişilere de bildirilmesini istiyorum.',
  g: 'Verilerimin yalnızca otomatik sistemlerle incelenmesi sonucunda aleyhime çıkan bir sonuca itiraz ediyorum.',
  ğ: 'Kişisel verilerimin kanuna aykırı işlenmesi yüzünden uğradığım zararın giderilmesini istiyorum.',
};

/** The law's own name of a right, for lists that an officer or a court reads. */
export const rightReferences: Words<KvkkRight> = {
  a: 'm.11/1-a',
  b: 'm.11/1-b',
  c: 'm.11/1-c',
  ç: 'm.11/1-ç',
  d: 'm.11/1-d',
  e: 'm.11/1-e',
  f: 'm.11/1-f',
  g: 'm.11/1-g',
  ğ: 'm.11/1-ğ',
};

export const relationLabels: Words<Relation> = {
  citizen: 'Vatandaş (hizmet alan ya da başvuran)',
  customer: 'Müşteri ya da abone',
  visitor: 'Ziyaretçi',
  employee: 'Çalışan',
  formerEmployee: 'Eski çalışan',
  jobApplicant: 'Çalışan adayı',
  supplier: 'Tedarikçi',
  businessPartner: 'İş ortağı',
  other: 'Diğer',
};

export const replyWayLabels: Words<ReplyWay> = {
  email: 'E-postayla',
  post: 'Tebligat adresine postayla',
  inPerson: 'Kurumdan elden',
};

export const statusTexts: Words<Status> = {
  received: 'Alındı',
  inReview: 'İnceleniyor',
  missingInfo: 'Eksik bilgi bekleniyor',
  feePending: 'Ücret bekleniyor',
  answered: 'Cevaplandı',
  delivered: 'Cevap teslim edildi',
  undelivered: 'Cevap teslim edilemedi',
  withdrawn: 'Vazgeçildi',
  deemedWithdrawn: 'Vazgeçilmiş sayıldı',
};

/** The same before an officer, to whom no status says “you”. */
export const officeStatusTexts: Words<Status> = statusTexts;

export const outcomeLabels: Words<Outcome> = {
  accepted: 'Kabul',
  partlyAccepted: 'Kısmen kabul',
  refused: 'Gerekçeli ret',
  forwarded: 'Yetkili kuruma gönderildi',
  notExamined: 'İncelenemedi',
};

/** The decision as a sentence of the reply letter. */
export const outcomeSentences: Words<Outcome> = {
  accepted: 'Başvurunuz kabul edilmiştir.',
  partlyAccepted: 'Başvurunuz kısmen kabul edilmiştir.',
  refused: 'Başvurunuz aşağıdaki gerekçeyle reddedilmiştir.',
  forwarded: 'Başvurunuz görevli kuruma gönderilmiştir.',
  notExamined: 'Başvurunuz aşağıdaki nedenle incelenememiştir.',
};

/** Başvuru Tebliği m.5/1, and what a clerk takes down. */
export const channelLabels: Words<Channel> = {
  system: 'Bu sistem üzerinden',
  inPerson: 'Elden, yazılı',
  notary: 'Noter aracılığıyla',
  kep: 'Kayıtlı elektronik postayla (KEP)',
  secureSignature: 'Güvenli elektronik imzayla',
  mobileSignature: 'Mobil imzayla',
  registeredEmail: 'Kurumda kayıtlı e-posta adresinden',
  post: 'Postayla, yazılı',
  desk: 'Görevliye sözlü, tutanakla',
  telephone: 'Telefonla, tutanakla',
};

/** For whom somebody acts. */
export const representationLabels: Words<Representation> = {
  principal: 'Vekili olduğum kişi adına',
  child: 'Velayetimdeki çocuk adına',
  ward: 'Vasisi olduğum kişi adına',
  company: 'Temsil ettiğim kuruluş adına',
};

export const forumLabels: Words<Forum> = {
  board: 'Kişisel Verileri Koruma Kurulu',
  reviewBoard: 'Bilgi Edinme Değerlendirme Kurulu',
  court: 'İdare mahkemesi',
  institution: 'Kurumun kendisi',
};

export const assuranceLabels: Words<Assurance> = {
  unconfirmed: 'Doğrulanmadı',
  contactConfirmed: 'E-posta adresi ya da telefonu onaylandı (kimlik doğrulanmadı)',
  member: 'Kurum üyeliğiyle doğrulandı',
  edevlet: 'e-Devlet Kapısı ile doğrulandı',
};

/** How an applicant can be identified (Tebliğ m.5/2-b; 4982 Yönetmeliği m.10). */
export const identityLabels: Words<'nationalId' | 'nationality' | 'passportNumber'> = {
  nationalId: 'T.C. kimlik numarası',
  nationality: 'Uyruk',
  passportNumber: 'Pasaport numarası',
};
