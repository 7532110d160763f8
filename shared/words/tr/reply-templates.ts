import type { Outcome, Regime } from '../../contracts/vocabulary.ts';

/** What a template says of the request it answers. */
export type TemplateFacts = {
  readonly reference: string;
  /** Day of arrival, as people read it. */
  readonly arrivedOn: string;
  /** The applicant's own subject; absent where she named none. */
  readonly subject?: string | undefined;
  readonly department: string;
};
export type TemplateId =
  | 'kvkkProcessed'
  | 'kvkkNotProcessed'
  | 'kvkkCorrected'
  | 'kvkkPartly'
  | 'kvkkRefused'
  | 'petitionDone'
  | 'petitionPlanned'
  | 'petitionPartly'
  | 'petitionRefused'
  | 'petitionForwarded'
  | 'petitionNotExamined'
  | 'informationGiven'
  | 'informationPublic'
  | 'informationPartly'
  | 'informationRefused'
  | 'informationForwarded';
/** A text to begin with: the officer writes it out, and no law is kept by it alone. `…` is hers to fill in. */
export type ReplyTemplate = {
  readonly id: TemplateId;
  readonly outcome: Outcome;
  readonly explanation: (facts: TemplateFacts) => string;
  readonly reasons?: (facts: TemplateFacts) => string;
};

const about = ({ reference, arrivedOn, subject }: TemplateFacts): string =>
  subject
    ? `${arrivedOn} tarihli, ${reference} numaralı ve “${subject}” konulu başvurunuz incelendi.`
    : `${arrivedOn} tarihli ve ${reference} numaralı başvurunuz incelendi.`;

/** The first line of each says what was answered; the rest says what was found and done. */
const saying =
  (rest: string) =>
  (facts: TemplateFacts): string =>
    `${about(facts)}\n\n${rest}`;
const because = (text: string) => (): string => text;

export const replyTemplates: Readonly<Record<Regime, readonly ReplyTemplate[]>> = {
  kvkk: [
    {
      id: 'kvkkProcessed',
      outcome: 'accepted',
      explanation: saying(
        'Kurumumuzca işlenen kişisel verileriniz: …\nİşleme amacı: …\nHukuki sebep: 6698 sayılı Kanun m.5/2-…\nAktarıldığı yerler: …\nSaklama süresi: …',
      ),
    },
    {
      id: 'kvkkNotProcessed',
      outcome: 'accepted',
      explanation: saying(
        'Kayıtlarımızda … birimlerinde ve … sistemlerinde arama yapıldı; size ait kişisel veri bulunamadı.',
      ),
    },
    {
      id: 'kvkkCorrected',
      outcome: 'accepted',
      explanation: saying(
        'İstediğiniz düzeltme ya da silme … tarihinde yapıldı. Verilerin aktarıldığı kişiler ayrıca bilgilendirilecektir.',
      ),
    },
    {
      id: 'kvkkPartly',
      outcome: 'partlyAccepted',
      explanation: saying(
        'İsteklerinizin bir bölümü yerine getirildi: …\nYerine getirilemeyenler ve gerekçeleri aşağıda hak hak belirtildi.',
      ),
    },
    {
      id: 'kvkkRefused',
      outcome: 'refused',
      explanation: saying('İstekleriniz yerine getirilemedi; her hak için dayanak ve gerekçe aşağıdadır.'),
    },
  ],
  petition: [
    {
      id: 'petitionDone',
      outcome: 'accepted',
      explanation: saying('İsteğiniz üzerine … yapıldı. İş … tarihinde tamamlandı.'),
    },
    {
      id: 'petitionPlanned',
      outcome: 'accepted',
      explanation: saying('İsteğiniz uygun bulundu; … işi … tarihine kadar yapılmak üzere programa alındı.'),
    },
    {
      id: 'petitionPartly',
      outcome: 'partlyAccepted',
      explanation: saying('İsteğinizin şu bölümü yerine getirildi: …'),
      reasons: because('İsteğinizin … bölümü, … nedeniyle yerine getirilemedi.'),
    },
    {
      id: 'petitionRefused',
      outcome: 'refused',
      explanation: saying('İsteğiniz yerine getirilemedi.'),
      reasons: because('… mevzuatının … maddesine göre …'),
    },
    {
      id: 'petitionForwarded',
      outcome: 'forwarded',
      explanation: saying(
        'Konu kurumumuzun görev alanına girmediği için dilekçeniz aşağıda adı yazılı makama gönderildi; cevabı o makam verecektir.',
      ),
    },
    {
      id: 'petitionNotExamined',
      outcome: 'notExamined',
      explanation: saying(
        'Dilekçeniz aşağıdaki nedenle incelenemedi. Eksikliği giderip yeniden başvurabilirsiniz.',
      ),
    },
  ],
  information: [
    {
      id: 'informationGiven',
      outcome: 'accepted',
      explanation: saying('İstediğiniz bilgi: …\nBelgeler bu cevabın ekindedir.'),
    },
    {
      id: 'informationPublic',
      outcome: 'accepted',
      explanation: saying(
        'İstediğiniz bilgi kurumumuzca yayımlanmıştır: … adresinde, … başlığı altında görebilirsiniz.',
      ),
    },
    {
      id: 'informationPartly',
      outcome: 'partlyAccepted',
      explanation: saying('Verilebilen bilgi ve belgeler: …'),
      reasons: because('Gizlenen ya da verilmeyen bölüm: … Nedeni: …'),
    },
    {
      id: 'informationRefused',
      outcome: 'refused',
      explanation: saying('İstediğiniz bilgi ya da belge verilemedi.'),
      reasons: because('…'),
    },
    {
      id: 'informationForwarded',
      outcome: 'forwarded',
      explanation: saying(
        'İstediğiniz bilgi ya da belge kurumumuzda değil, aşağıda adı yazılı kurumdadır. Başvurunuz oraya gönderildi; cevabı o kurum verecektir.',
      ),
    },
  ],
};

/** A template of a regime by its name. */
export const templateOf = (regime: Regime, id: string | undefined): ReplyTemplate | undefined =>
  replyTemplates[regime].find((template) => template.id === id);
