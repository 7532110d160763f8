import { replyWays, representations } from '../../shared/contracts/vocabulary.ts';
import { replyWayLabels, representationLabels } from '../../shared/words/tr/labels.ts';
import { type AreaRow, choicesOf, type LineRow, type Part, type Row } from './rows.ts';

export const name: LineRow = {
  kind: 'line',
  name: 'name',
  label: 'Adınız',
  autocomplete: 'given-name',
  spellcheck: false,
};
export const surname: LineRow = {
  kind: 'line',
  name: 'surname',
  label: 'Soyadınız',
  autocomplete: 'family-name',
  spellcheck: false,
};

export const identity = (because: string): readonly Row[] => [
  {
    kind: 'line',
    name: 'nationalId',
    label: 'T.C. kimlik numaranız',
    hint: `${because} 11 rakamdır; yabancılara verilen, 99 ile başlayan kimlik numarasını da buraya yazabilirsiniz.`,
    inputmode: 'numeric',
    spellcheck: false,
    autocomplete: 'off',
    width: '20',
  },
  {
    kind: 'fold',
    summary: 'Kimlik numaranız yoksa: uyruk ve pasaport numarası',
    text: 'Yabancı uyrukluysanız ve kimlik numaranız yoksa yukarıdaki alanı boş bırakıp bu iki alanı doldurun.',
    rows: [
      { kind: 'line', name: 'nationality', label: 'Uyruğunuz', autocomplete: 'country-name', width: '20' },
      {
        kind: 'line',
        name: 'passportNumber',
        label: 'Pasaport numaranız',
        spellcheck: false,
        autocomplete: 'off',
        width: '20',
      },
    ],
  },
];

/** Who acts for a principal, a child, a ward or a company says for whom, and on what document. */
export const acting: Row = {
  kind: 'fold',
  summary: 'Başkası adına başvuruyorum',
  text: 'Yukarıya kendi bilgilerinizi, buraya adına başvurduğunuz kişiyi ya da kuruluşu yazın. Kurum temsil belgenizin aslını ya da onaylı örneğini isteyebilir.',
  rows: [
    {
      kind: 'select',
      name: 'representation',
      label: 'Kimin adına başvuruyorsunuz?',
      placeholder: 'Seçin',
      choices: choicesOf(representations, representationLabels),
    },
    {
      kind: 'line',
      name: 'representedName',
      label: 'Adına başvurduğunuz kişinin adı soyadı ya da kuruluşun unvanı',
      autocomplete: 'off',
      spellcheck: false,
    },
    {
      kind: 'line',
      name: 'authorityDocument',
      label: 'Temsil belgeniz',
      hint: 'Örneğin vekâletnamenin noteri, tarihi ve numarası; velayet ya da vesayet kararı; imza sirküleri.',
      autocomplete: 'off',
    },
  ],
};

/** Never mandatory; the institution's notice names it. */
export const birthDate: Row = {
  kind: 'date',
  name: 'birthDate',
  part: 'birth',
  label: 'Doğum tarihiniz',
  optional: true,
  hint: 'Aynı adı taşıyan kişileri ayırt etmemize yarar. Örneğin 27 3 1985.',
};

export const reach: Part = {
  heading: 'Size nasıl ulaşalım?',
  rows: [
    {
      kind: 'area',
      name: 'serviceAddress',
      label: 'Tebligat adresiniz',
      hint: 'Yerleşim yeri ya da iş yeri adresiniz: mahalle, sokak, kapı numarası, ilçe ve il. Postayla verilecek cevap bu adrese gider.',
      lines: 3,
      autocomplete: 'street-address',
    },
    {
      kind: 'line',
      name: 'email',
      label: 'E-posta adresiniz',
      optional: true,
      hint: 'Yazarsanız bu adrese bir onay kodu göndeririz; kodla onayladığınızda alındı belgeniz ve isterseniz cevap e-postanıza gelir. Yazmazsanız başvurunuzu size verilecek takip koduyla bu sitede izlersiniz; cevap postayla ya da elden verilir.',
      type: 'email',
      autocomplete: 'email',
      spellcheck: false,
    },
    {
      kind: 'line',
      name: 'phone',
      label: 'Telefon numaranız',
      optional: true,
      hint: 'Başvurunuzla ilgili bir şey sormamız gerekirse ararız. E-posta yazmazsanız onay kodunu ve haberleri bu numaraya SMS ile göndeririz. Örneğin 0532 123 45 67.',
      type: 'tel',
      autocomplete: 'tel',
      width: '20',
    },
    {
      kind: 'radios',
      name: 'replyBy',
      label: 'Cevabı nasıl almak istersiniz?',
      choices: choicesOf(replyWays, replyWayLabels, {
        email:
          'E-posta adresinizi yazıp kodla onaylamanız gerekir. Cevapta kişisel veri varsa ve kimliğiniz doğrulanmadıysa cevabı e-postayla değil, tebligat adresinize postayla göndeririz.',
        post: 'Yukarıda yazdığınız adrese gönderilir.',
        inPerson: 'Kuruma gelip kimliğinizi göstererek alırsınız.',
      }),
    },
  ],
};

export const subject: LineRow = {
  kind: 'line',
  name: 'subject',
  label: 'Başvurunuzun konusu',
  hint: 'Bir cümleyle, en çok 200 karakterle yazın.',
};
export const details = (what: string): AreaRow => ({
  kind: 'area',
  name: 'details',
  label: 'Açıklama',
  optional: true,
  hint: `${what} Gerekmedikçe sağlık ya da inanç bilgisi gibi özel nitelikli kişisel verilerinizi yazmayın. En çok 6000 karakter.`,
  lines: 8,
});
