import type { Authority } from '../../shared/authorities/authority.ts';
import { kvkkRights, petitionTypes, relations } from '../../shared/contracts/vocabulary.ts';
import { replacedFields } from '../../shared/domain/applicant.ts';
import { petitionTypeLabels, relationLabels, rightLabels } from '../../shared/words/tr/labels.ts';
import { acting, birthDate, details, identity, name, reach, subject, surname } from './common-rows.ts';
import { choicesOf, type Part } from './rows.ts';
import type { FormName } from './site.ts';

const kvkk: readonly Part[] = [
  {
    heading: 'Kimlik bilgileriniz',
    rows: [
      name,
      surname,
      ...identity('Veri Sorumlusuna Başvuru Tebliği’nin 5. maddesi bu bilgiyi zorunlu tutar.'),
      birthDate,
      {
        kind: 'select',
        name: 'relation',
        label: 'Kurumla ilişkiniz',
        optional: true,
        hint: 'Verilerinizi hangi kayıtlarda arayacağımızı gösterir.',
        placeholder: 'Seçin',
        choices: choicesOf(relations, relationLabels),
      },
      acting,
    ],
  },
  reach,
  {
    heading: 'Talebiniz',
    rows: [
      {
        kind: 'checkboxes',
        name: 'rights',
        label: 'Hangi haklarınızı kullanmak istiyorsunuz?',
        optional: true,
        hint: 'Size uyanların hepsini seçin. Baştaki harf, hakkın Kanun’un 11. maddesindeki bendidir.',
        choices: kvkkRights.map((right) => ({ value: right, label: `${right}) ${rightLabels[right]}` })),
      },
      subject,
      details('Ne istediğinizi; biliyorsanız ilgili birimi, işlemi ve tarihi yazın.'),
    ],
  },
];

const petition = ({ categories, departments, generalDepartment }: Authority): readonly Part[] => [
  { heading: 'Kimlik bilgileriniz', rows: [name, surname, acting] },
  reach,
  {
    heading: 'Dilekçeniz',
    rows: [
      {
        kind: 'radios',
        name: 'petitionType',
        label: 'Dilekçenizin türü',
        choices: choicesOf(petitionTypes, petitionTypeLabels, {
          request: 'Bir hizmetin verilmesini ya da bir işin yapılmasını istiyorum.',
          complaint: 'Bir aksaklığı ya da yanlış bulduğum bir işlemi bildiriyorum.',
          suggestion: 'Bir işin daha iyi yapılması için önerim var.',
        }),
      },
      {
        kind: 'select',
        name: 'category',
        label: 'Konu başlığı',
        optional: true,
        hint: 'Dilekçeniz bu konuya bakan birime iletilir.',
        placeholder: `Bilmiyorum (${generalDesk(departments, generalDepartment)} yönlendirir)`,
        choices: categories.map(({ id, name: label }) => ({ value: id, label })),
      },
      {
        kind: 'line',
        name: 'location',
        label: 'Yer',
        optional: true,
        hint: 'Mahalle, sokak, kapı numarası ya da yakındaki bilinen bir yer.',
      },
      subject,
      details('Ne olduğunu, nerede ve ne zaman olduğunu ve bizden ne istediğinizi yazın.'),
    ],
  },
];

const information: readonly Part[] = [
  {
    heading: 'Kimlik bilgileriniz',
    rows: [
      name,
      surname,
      ...identity(
        'Elektronik başvuruda kimlik bilgisini Bilgi Edinme Yönetmeliği’nin 10. maddesi zorunlu tutar.',
      ),
      {
        kind: 'line',
        name: 'organisation',
        label: 'Tüzel kişinin unvanı',
        optional: true,
        hint: 'Bir şirket, dernek ya da vakıf adına başvuruyorsanız yazın; yukarıya kendi adınızı yazın.',
        autocomplete: 'organization',
      },
      acting,
    ],
  },
  reach,
  {
    heading: 'İstediğiniz bilgi ya da belge',
    rows: [
      subject,
      details('Bilginin ya da belgenin konusunu; biliyorsanız tarihini, sayısını ve ilgili birimi yazın.'),
    ],
  },
];

/** What the unit is called that gets what names no category. */
const generalDesk = (departments: Authority['departments'], id: string) =>
  departments.find((department) => department.id === id)?.name ?? 'kurum';

export function partsOf(form: FormName, authority: Authority): readonly Part[] {
  return { kvkk, dilekce: petition(authority), 'bilgi-edinme': information }[form];
}

const known: ReadonlySet<string> = new Set(replacedFields);

/** The questions that are left for whoever is signed in: nobody asks her who she is. */
export const withoutIdentity = (parts: readonly Part[]): readonly Part[] =>
  parts.map(({ heading, rows }) => ({
    heading,
    rows: rows.filter((row) =>
      row.kind === 'fold' ? !row.rows.some(({ name }) => known.has(name)) : !known.has(row.name),
    ),
  }));

/** The field names of a form in the order of the page, the check of the privacy notice last. */
export function fieldsOf(parts: readonly Part[]): readonly string[] {
  const rows = parts.flatMap((part) => part.rows);
  return [
    ...rows.flatMap((row) => (row.kind === 'fold' ? row.rows.map((r) => r.name) : [row.name])),
    'noticeRead',
  ];
}
