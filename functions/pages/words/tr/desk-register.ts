import type { Evidence } from '../../../../shared/domain/law/row.types.ts';
import { evidenceLabels } from '../../../../shared/words/evidence.ts';

type Proof = { readonly label: string; readonly hint: string };
const evidence: Readonly<Record<Evidence, Proof>> = {
  registeredMailNumber: {
    label: evidenceLabels.registeredMailNumber,
    hint: 'Zarftaki 13 karakter, örneğin RR123456785TR.',
  },
  kepId: { label: evidenceLabels.kepId, hint: 'KEP iletisinin kimliği ya da gönderenin KEP adresi.' },
  notaryNumber: {
    label: evidenceLabels.notaryNumber,
    hint: 'Noterin adı, işlemin tarihi ve yevmiye numarası.',
  },
  signatureCheck: {
    label: evidenceLabels.signatureCheck,
    hint: 'İmzanın nasıl ve hangi sonuçla doğrulandığı.',
  },
  senderAddress: {
    label: evidenceLabels.senderAddress,
    hint: 'Başvurunun geldiği e-posta adresi.',
  },
  identityCheck: {
    label: evidenceLabels.identityCheck,
    hint: 'Örneğin “T.C. kimlik kartı görüldü”. Belgenin numarasını yazmayın.',
  },
};

/** Taking down what came another way, and the receipt for it. */
export const deskRegister = {
  title: 'Başvuru kaydet',
  heading: 'Başka yolla gelen başvuruyu kaydet',
  start: {
    lead: 'Kâğıtla, KEP ile, noterden, telefonla ya da gişede gelen başvuruyu geldiği günle kaydedin. Süre, geldiği günden işler; ne zaman kaydedildiği ayrıca yazılır.',
    regime: 'Ne geldi?',
    channel: 'Nasıl geldi?',
    goOn: 'Devam',
  },
  back: 'Türü ya da yolu değiştir',
  lead: 'Başvuranın yazmadığını boş bırakın: başvuru yine alınır, eksiği kaydedilir ve sonradan istenir.',
  save: 'Kaydet',
  arrival: {
    heading: 'Geliş',
    arrivedOn: {
      label: 'Kuruma tebliğ edildiği ya da verildiği gün',
      hint: 'Gün, ay, yıl; örneğin 4.5.2026. Süre bu günden sonra işler.',
    },
    arrivedAt: {
      label: 'Kuruma ulaştığı gün ve saat',
      hint: 'Örneğin 4.5.2026 09.30. Boş bırakırsanız şimdi ulaşmış sayılır.',
    },
    signed: { label: 'İmza', choice: 'Başvuru imzalı.' },
    noticeHandedOver: {
      label: 'Aydınlatma',
      choice: 'Yürürlükteki aydınlatma metni başvurana verildi.',
    },
  },
  evidence,
  who: {
    heading: 'Başvuran',
    name: { label: 'Adı' },
    surname: { label: 'Soyadı' },
    nationalId: { label: 'T.C. kimlik numarası' },
    nationality: { label: 'Yabancıysa uyruğu' },
    passportNumber: { label: 'Yabancıysa pasaport numarası' },
    acting: {
      summary: 'Başkası adına başvuruyor',
      text: 'Yukarıya başvuranın, buraya adına başvurduğu kişinin ya da kuruluşun bilgilerini yazın.',
    },
    representation: 'Kimin adına?',
    representedName: { label: 'Adına başvurulanın adı ya da unvanı' },
    authorityDocument: { label: 'Temsil belgesi' },
  },
  reach: {
    heading: 'Ulaşma ve cevap',
    serviceAddress: { label: 'Tebligat adresi' },
    email: { label: 'E-posta adresi' },
    phone: { label: 'Telefon numarası' },
    replyBy: 'Cevabı nasıl almak istiyor?',
  },
  asked: {
    heading: 'İstek',
    birthDate: { label: 'Doğum tarihi', hint: 'Gün, ay, yıl; örneğin 27.3.1985.' },
    relation: 'Kurumla ilişkisi',
    rights: 'Kullandığı haklar',
    petitionType: 'Dilekçenin türü',
    category: {
      label: 'Konu başlığı',
      hint: 'Başvuru bu konuya bakan birime gider.',
      placeholder: 'Bilinmiyor: genel evrak birimi yönlendirir',
    },
    location: { label: 'Yer' },
    organisation: { label: 'Tüzel kişinin unvanı' },
    subject: { label: 'Konu', hint: 'Bir cümleyle, en çok 200 karakter.' },
    details: { label: 'Başvuranın anlattıkları' },
  },
  registered: {
    title: 'Başvuru kaydedildi',
    reference: 'Başvuru numarası',
    kind: 'Tür',
    arrival: 'Geliş',
    dueOn: 'Cevap için son gün',
    /** @param missing in words, separated with semicolons */
    missing: (missing: string) => `Başvuruda eksik: ${missing}.`,
    receipt: 'Alındı belgesini yeni sekmede açıp yazdırın ve başvurana verin',
    open: 'Başvuruyu açın',
    another: 'Başka bir başvuru kaydedin',
  },
};
