import type { Authority } from '../../shared/authorities/authority.ts';
import type { Forum, LocalDate } from '../../shared/contracts/vocabulary.ts';
import type { Colleague } from '../../shared/domain/colleague.ts';
import { movedBy } from '../../shared/domain/decide/recount.ts';
import { basicsById } from '../../shared/domain/law/basics.ts';
import { deliveryWays, isToldByMail, type OfficerAct } from '../../shared/domain/officer-acts.ts';
import type { Request } from '../../shared/domain/request.ts';
import type { Calendar } from '../../shared/domain/time/calendar.ts';
import { formatDay } from '../../shared/words/dates.ts';
import { forumLabels } from '../../shared/words/tr/labels.ts';
import { type Body, days, sum, texts, typedDay } from './desk-act-values.ts';
import { completionOf, completionRows } from './desk-completion.ts';
import type { Values } from './row.tsx';
import type { AreaRow, LineRow, Row } from './rows.ts';

/** What a form is about. */
export type ActCase = {
  readonly request: Request;
  readonly authority: Authority;
  readonly calendar: Calendar;
  readonly today: LocalDate;
  /** Whoever fills it in. */
  readonly self: Colleague;
  /** Everybody who can be given a request, herself perhaps among them. */
  readonly colleagues: readonly Colleague[];
  /** Names of the third parties who were not told yet, by id. */
  readonly thirdParties: readonly { readonly id: string; readonly name: string }[];
};
/** One act's form: what it says, what it asks, and how its answers become the command that the staff API takes. */
export type ActForm = {
  readonly lead?: (of: ActCase) => string;
  readonly rows: (of: ActCase) => readonly Row[];
  /** What stands in the fields before anybody types. */
  readonly first?: (of: ActCase) => Values;
  readonly body: (values: Values, of: ActCase) => Body;
  /** The field that a date which cannot be is a mistake of. */
  readonly day?: string;
};

const area = (name: string, label: string, more: Partial<AreaRow> = {}): AreaRow => ({
  kind: 'area',
  name,
  label,
  lines: 6,
  ...more,
});
const line = (name: string, label: string, more: Partial<LineRow> = {}): LineRow => ({
  kind: 'line',
  name,
  label,
  autocomplete: 'off',
  ...more,
});
const day = (name: string, label: string, more: Partial<LineRow> = {}): LineRow =>
  line(name, label, { width: '10', spellcheck: false, hint: 'Gün, ay, yıl; örneğin 4.5.2026.', ...more });
const postNumber = line('registeredMailNumber', 'Taahhütlü gönderinin numarası', {
  width: '20',
  spellcheck: false,
  hint: 'Alındıdaki 13 karakter, örneğin RR123456785TR.',
});
const todayIn =
  (...names: readonly string[]) =>
  ({ today }: ActCase): Values =>
    Object.fromEntries(names.map((name) => [name, typedDay(today)]));

/** How she is told: by a mail that goes with the act, or by a letter whose number proves it. */
const told = {
  lead: ({ request }: ActCase): string =>
    isToldByMail(request)
      ? 'Yazdıklarınız başvuranın onaylı e-posta adresine hemen gönderilir.'
      : 'Başvuranın onaylı e-posta adresi yok. Bildirimi önce taahhütlü postaya verin, sonra buraya yazdığınız metinle birlikte gönderi numarasını kaydedin.',
  rows: ({ request }: ActCase): readonly Row[] =>
    isToldByMail(request) ? [] : [postNumber, day('postedOn', 'Bildirimin postaya verildiği gün')],
  body: (values: Values): Body => ({ ...texts(values, 'registeredMailNumber'), ...days(values, 'postedOn') }),
};

/** Where somebody can go under the request's law, and back to the institution itself. */
const forumsOf = ({ request }: ActCase): readonly Forum[] => [
  ...new Set([...basicsById(request.law).windows.map(({ forum }) => forum), 'institution' as const]),
];

export const actForms: Readonly<Record<Exclude<OfficerAct, 'reply'>, ActForm>> = {
  assign: {
    rows: ({ self, colleagues }) => [
      {
        kind: 'select',
        name: 'assignee',
        label: 'Görev kime verilsin?',
        hint: 'Bu sayfalara daha önce giriş yapan görevliler listelenir.',
        placeholder: 'Seçin',
        choices: [
          { value: self.id, label: `${self.name} (kendi üzerime)` },
          ...colleagues
            .filter(({ id }) => id !== self.id)
            .map(({ id, name }) => ({ value: id, label: name })),
        ],
      },
      line('mailbox', 'Görevlinin kendi e-posta adresi', {
        type: 'email',
        optional: true,
        spellcheck: false,
        hint: 'Yazarsanız hatırlatmalar birimle birlikte bu adrese de gider.',
      }),
    ],
    first: ({ self }) => ({ assignee: self.id }),
    body: (values) => texts(values, 'assignee', 'mailbox'),
  },
  route: {
    lead: () => 'Süre işlemeye devam eder. Başvuru yeni birimin listesine geçer ve kimsenin üzerinde kalmaz.',
    rows: ({ request, authority }) => [
      {
        kind: 'select',
        name: 'department',
        label: 'Hangi birime?',
        placeholder: 'Seçin',
        choices: authority.departments
          .filter(({ id }) => id !== request.department)
          .map(({ id, name }) => ({ value: id, label: name })),
      },
      area('reason', 'Neden?', { lines: 3, hint: 'Yeni birim okur; başvuran görmez.' }),
    ],
    body: (values) => texts(values, 'department', 'reason'),
  },
  note: {
    lead: () => 'Notu yalnız görevliler okur; başvuran görmez. Not sonradan silinemez.',
    rows: () => [area('note', 'Not', { hint: 'En çok 2000 karakter.' })],
    body: (values) => texts(values, 'note'),
  },
  checkIdentity: {
    lead: () =>
      'Kimliği gördüğünüzde kaydedin: bundan sonra kişisel veri içeren cevap onaylı e-posta adresine ya da elden verilebilir.',
    rows: () => [
      line('evidence', 'Kimlik nasıl kontrol edildi?', {
        hint: 'Örneğin “T.C. kimlik kartı görüldü”. Belgenin numarasını yazmayın.',
      }),
    ],
    body: (values) => texts(values, 'evidence'),
  },
  askForMore: {
    lead: (of) => `${told.lead(of)} ${basicsById(of.request.law).askingForMore.inWords}`,
    rows: (of) => [
      area('ask', 'Başvurandan ne istiyorsunuz?', { hint: 'Başvuran bu metni okur.' }),
      ...told.rows(of),
    ],
    first: todayIn('postedOn'),
    body: (values) => ({ ...texts(values, 'ask'), ...told.body(values) }),
    day: 'postedOn',
  },
  takeMore: {
    lead: () => 'Başvuranın sonradan verdiği bilgiyi onun sözleriyle yazın.',
    rows: (of) => [area('text', 'Verdiği bilgi'), ...completionRows(of.request)],
    body: completionOf,
  },
  reportProgress: {
    lead: (of) => `${told.lead(of)} ${basicsById(of.request.law).progressReply?.inWords ?? ''}`,
    rows: (of) => [
      area('text', 'İşlemin hangi aşamada olduğu', { hint: 'Başvuran bu metni okur.' }),
      ...told.rows(of),
    ],
    first: todayIn('postedOn'),
    body: (values) => ({ ...texts(values, 'text'), ...told.body(values) }),
    day: 'postedOn',
  },
  extend: {
    lead: (of) =>
      `Süre bir kez, ilk süre dolmadan bildirilerek uzatılır: ${basicsById(of.request.law).extension?.inWords ?? ''}. ${told.lead(of)}`,
    rows: (of) => [
      {
        kind: 'radios',
        name: 'ground',
        label: 'Uzatmanın dayanağı',
        choices: (basicsById(of.request.law).extension?.grounds ?? []).map(({ id, inWords, article }) => ({
          value: id,
          label: inWords,
          hint: article,
        })),
      },
      area('reasons', 'Gerekçe', { hint: 'Başvuran bu gerekçeyi okuyacak.' }),
      ...told.rows(of),
    ],
    first: todayIn('postedOn'),
    body: (values) => ({ ...texts(values, 'ground', 'reasons'), ...told.body(values) }),
    day: 'postedOn',
  },
  notifyFee: {
    lead: (of) => `${basicsById(of.request.law).fee?.inWords ?? ''} ${told.lead(of)}`,
    rows: (of) => [
      line('feeKurus', 'Ücret (lira)', { width: '10', hint: 'Örneğin 12,50.' }),
      area('explanation', 'Ücretin nedeni ve nasıl ödeneceği', { hint: 'Başvuran bu metni okur.' }),
      ...told.rows(of),
    ],
    first: todayIn('postedOn'),
    body: (values) => ({ ...sum(values, 'feeKurus'), ...texts(values, 'explanation'), ...told.body(values) }),
    day: 'postedOn',
  },
  recordPayment: {
    rows: () => [
      day('paidOn', 'Ödeme günü'),
      line('paymentNumber', 'Ödeme belgesinin numarası', { width: '20', spellcheck: false }),
    ],
    first: todayIn('paidOn'),
    body: (values) => ({ ...days(values, 'paidOn'), ...texts(values, 'paymentNumber') }),
    day: 'paidOn',
  },
  takeLaterDay: {
    lead: ({ request, calendar }) => {
      const moved = movedBy(request, calendar);
      return moved
        ? `Bugünkü tatil çizelgesine göre son gün ${formatDay(moved.before)} yerine ${formatDay(moved.after)}. Daha geç gün ancak sizin kararınızla alınır.`
        : 'Bugünkü tatil çizelgesi son günü değiştirmiyor.';
    },
    rows: () => [area('reason', 'Neden alıyorsunuz?', { lines: 3 })],
    body: (values, { request, calendar }) => ({
      dueOn: movedBy(request, calendar)?.after,
      ...texts(values, 'reason'),
    }),
  },
  withdraw: {
    lead: () => 'Yalnız başvuranın kendi beyanıyla kaydedin: başvuru cevaplanmadan sona erer.',
    rows: () => [
      day('withdrawnOn', 'Vazgeçtiğini bildirdiği gün'),
      line('evidence', 'Beyan nasıl verildi?', { hint: 'Örneğin “4.5.2026 tarihli imzalı dilekçe”.' }),
    ],
    first: todayIn('withdrawnOn'),
    body: (values) => ({ ...days(values, 'withdrawnOn'), ...texts(values, 'evidence') }),
    day: 'withdrawnOn',
  },
  dispatch: {
    lead: () => 'Cevap yazısını yazdırıp taahhütlü postaya verdikten sonra kaydedin.',
    rows: () => [postNumber, day('dispatchedOn', 'Postaya verildiği gün')],
    first: todayIn('dispatchedOn'),
    body: (values) => ({ ...texts(values, 'registeredMailNumber'), ...days(values, 'dispatchedOn') }),
    day: 'dispatchedOn',
  },
  recordReturn: {
    rows: () => [day('returnedOn', 'İade geldiği gün')],
    first: todayIn('returnedOn'),
    body: (values) => days(values, 'returnedOn'),
    day: 'returnedOn',
  },
  deliver: {
    rows: (of) => [
      {
        kind: 'radios',
        name: 'method',
        label: 'Cevap nasıl teslim edildi?',
        choices: deliveryWays(of).map((way) =>
          way === 'registeredPost'
            ? { value: way, label: 'Taahhütlü postayla' }
            : { value: way, label: 'Kurumda elden, kimliği görülerek' },
        ),
      },
      day('deliveredOn', 'Teslim günü', {
        hint: 'Gün, ay, yıl; postayla gittiyse alındıdaki gün, örneğin 4.5.2026.',
      }),
    ],
    body: (values) => ({ ...texts(values, 'method'), ...days(values, 'deliveredOn') }),
    day: 'deliveredOn',
  },
  tellThirdParty: {
    rows: ({ thirdParties }) => [
      {
        kind: 'radios',
        name: 'id',
        label: 'Kime bildirildi?',
        choices: thirdParties.map(({ id, name }) => ({ value: id, label: name })),
      },
      day('toldOn', 'Bildirim günü'),
      line('evidence', 'Nasıl bildirildi?', { hint: 'Örneğin “KEP iletisi, 4.5.2026”.' }),
    ],
    first: todayIn('toldOn'),
    body: (values) => ({ ...texts(values, 'id', 'evidence'), ...days(values, 'toldOn') }),
    day: 'toldOn',
  },
  recordObjection: {
    rows: (of) => [
      {
        kind: 'radios',
        name: 'forum',
        label: 'Nereye gidildi?',
        choices: forumsOf(of).map((forum) => ({ value: forum, label: forumLabels[forum] })),
      },
      day('on', 'Hangi gün?'),
      line('fileNumber', 'Dosya numarası', { optional: true, width: '20', spellcheck: false }),
    ],
    body: (values) => ({ ...texts(values, 'forum', 'fileNumber'), ...days(values, 'on') }),
    day: 'on',
  },
};
