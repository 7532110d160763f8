import type { Authority } from '../../shared/authorities/authority.ts';
import { nameIn } from '../../shared/authorities/names.ts';
import type { Forum, Language, LocalDate } from '../../shared/contracts/vocabulary.ts';
import type { Colleague } from '../../shared/domain/colleague.ts';
import { movedBy } from '../../shared/domain/decide/recount.ts';
import { basicsById } from '../../shared/domain/law/basics.ts';
import { deliveryWays, isToldByMail, type OfficerAct } from '../../shared/domain/officer-acts.ts';
import type { Request } from '../../shared/domain/request.ts';
import type { Calendar } from '../../shared/domain/time/calendar.ts';
import { formatDay } from '../../shared/words/dates.ts';
import { labelsIn } from '../../shared/words/labels.ts';
import { lawIn } from '../../shared/words/law.ts';
import { type Body, days, sum, texts, typedDay } from './desk-act-values.ts';
import { completionOf, completionRows } from './desk-completion.ts';
import { area, line } from './desk-rows.ts';
import type { Values } from './row.tsx';
import type { LineRow, Row } from './rows.ts';
import type { deskActFormsWords } from './words/desk-act-forms.ts';
import { deskRequestWords } from './words/desk-request.ts';

/** What a form is about. */
export type ActCase = {
  readonly request: Request;
  readonly authority: Authority;
  readonly calendar: Calendar;
  readonly today: LocalDate;
  /** Whoever fills it in, and what she reads. */
  readonly self: Colleague;
  readonly language: Language;
  /** Everybody who can be given a request, herself perhaps among them. */
  readonly colleagues: readonly Colleague[];
  /** Names of the third parties who were not told yet, by id. */
  readonly thirdParties: readonly { readonly id: string; readonly name: string }[];
};
type Words = ReturnType<typeof deskActFormsWords>;
/** One act's form: what it says, what it asks, and how its answers become the command that the staff API takes. */
export type ActForm = {
  readonly lead?: (of: ActCase, w: Words) => string;
  readonly rows: (of: ActCase, w: Words) => readonly Row[];
  /** What stands in the fields before anybody types. */
  readonly first?: (of: ActCase) => Values;
  readonly body: (values: Values, of: ActCase) => Body;
  /** The field that a date which cannot be is a mistake of. */
  readonly day?: string;
};

const day = (of: ActCase, name: string, words: { readonly label: string; readonly hint?: string }): LineRow =>
  line(name, { hint: deskRequestWords(of).day, ...words }, { width: '10', spellcheck: false });
const letterNumber = (w: Words): LineRow =>
  line('registeredMailNumber', w.letterNumber, { width: '20', spellcheck: false });
const todayIn =
  (...names: readonly string[]) =>
  ({ today }: ActCase): Values =>
    Object.fromEntries(names.map((name) => [name, typedDay(today)]));
const lawOf = ({ request, language }: ActCase) => lawIn(request.law, language);

/** How the applicant is told: by a mail that goes with the act, or by a letter whose number proves it. */
const told = {
  lead: ({ request }: ActCase, w: Words): string => (isToldByMail(request) ? w.told.byMail : w.told.byPost),
  rows: (of: ActCase, w: Words): readonly Row[] =>
    isToldByMail(of.request) ? [] : [letterNumber(w), day(of, 'postedOn', w.told.postedOn)],
  body: (values: Values): Body => ({ ...texts(values, 'registeredMailNumber'), ...days(values, 'postedOn') }),
};

/** Where somebody can go under the request's law, and back to the institution itself. */
const forumsOf = ({ request }: ActCase): readonly Forum[] => [
  ...new Set([...basicsById(request.law).windows.map(({ forum }) => forum), 'institution' as const]),
];

export const actForms: Readonly<Record<Exclude<OfficerAct, 'reply'>, ActForm>> = {
  assign: {
    rows: (of, w) => [
      {
        kind: 'select',
        name: 'assignee',
        ...w.assign.assignee,
        placeholder: deskRequestWords(of).choose,
        choices: [
          { value: of.self.id, label: w.assign.self(of.self.name) },
          ...of.colleagues
            .filter(({ id }) => id !== of.self.id)
            .map(({ id, name }) => ({ value: id, label: name })),
        ],
      },
      line('mailbox', w.assign.mailbox, { type: 'email', optional: true, spellcheck: false }),
    ],
    first: ({ self }) => ({ assignee: self.id }),
    body: (values) => texts(values, 'assignee', 'mailbox'),
  },
  route: {
    lead: (_, w) => w.route.lead,
    rows: (of, w) => [
      {
        kind: 'select',
        name: 'department',
        ...w.route.department,
        placeholder: deskRequestWords(of).choose,
        choices: of.authority.departments
          .filter(({ id }) => id !== of.request.department)
          .map((each) => ({ value: each.id, label: nameIn(of.language, each) })),
      },
      area('reason', w.route.reason, 3),
    ],
    body: (values) => texts(values, 'department', 'reason'),
  },
  note: {
    lead: (_, w) => w.note.lead,
    rows: (_, w) => [area('note', w.note.note)],
    body: (values) => texts(values, 'note'),
  },
  checkIdentity: {
    lead: (_, w) => w.checkIdentity.lead,
    rows: (_, w) => [line('evidence', w.checkIdentity.evidence)],
    body: (values) => texts(values, 'evidence'),
  },
  askForMore: {
    lead: (of, w) => `${told.lead(of, w)} ${lawOf(of).askingForMore.inWords}`,
    rows: (of, w) => [area('ask', w.askForMore.ask), ...told.rows(of, w)],
    first: todayIn('postedOn'),
    body: (values) => ({ ...texts(values, 'ask'), ...told.body(values) }),
    day: 'postedOn',
  },
  takeMore: {
    lead: (_, w) => w.takeMore.lead,
    rows: (of, w) => [area('text', w.takeMore.text), ...completionRows(of.request, of)],
    body: completionOf,
  },
  reportProgress: {
    lead: (of, w) => `${told.lead(of, w)} ${lawOf(of).progressReply?.inWords ?? ''}`,
    rows: (of, w) => [area('text', w.reportProgress.text), ...told.rows(of, w)],
    first: todayIn('postedOn'),
    body: (values) => ({ ...texts(values, 'text'), ...told.body(values) }),
    day: 'postedOn',
  },
  extend: {
    lead: (of, w) => `${w.extend.lead(lawOf(of).extension?.inWords ?? '')} ${told.lead(of, w)}`,
    rows: (of, w) => [
      {
        kind: 'radios',
        name: 'ground',
        label: w.extend.ground,
        choices: (lawOf(of).extension?.grounds ?? []).map(({ id, inWords, article }) => ({
          value: id,
          label: inWords,
          hint: article,
        })),
      },
      area('reasons', w.extend.reasons),
      ...told.rows(of, w),
    ],
    first: todayIn('postedOn'),
    body: (values) => ({ ...texts(values, 'ground', 'reasons'), ...told.body(values) }),
    day: 'postedOn',
  },
  notifyFee: {
    lead: (of, w) => `${lawOf(of).fee?.inWords ?? ''} ${told.lead(of, w)}`,
    rows: (of, w) => [
      line('feeKurus', w.notifyFee.sum, { width: '10' }),
      area('explanation', w.notifyFee.explanation),
      ...told.rows(of, w),
    ],
    first: todayIn('postedOn'),
    body: (values) => ({ ...sum(values, 'feeKurus'), ...texts(values, 'explanation'), ...told.body(values) }),
    day: 'postedOn',
  },
  recordPayment: {
    rows: (of, w) => [
      day(of, 'paidOn', w.recordPayment.paidOn),
      line('paymentNumber', w.recordPayment.number, { width: '20', spellcheck: false }),
    ],
    first: todayIn('paidOn'),
    body: (values) => ({ ...days(values, 'paidOn'), ...texts(values, 'paymentNumber') }),
    day: 'paidOn',
  },
  takeLaterDay: {
    lead: ({ request, calendar, language }, w) => {
      const moved = movedBy(request, calendar);
      return moved
        ? w.takeLaterDay.moved(formatDay(moved.before, language), formatDay(moved.after, language))
        : w.takeLaterDay.notMoved;
    },
    rows: (_, w) => [area('reason', w.takeLaterDay.reason, 3)],
    body: (values, { request, calendar }) => ({
      dueOn: movedBy(request, calendar)?.after,
      ...texts(values, 'reason'),
    }),
  },
  withdraw: {
    lead: (_, w) => w.withdraw.lead,
    rows: (of, w) => [day(of, 'withdrawnOn', w.withdraw.withdrawnOn), line('evidence', w.withdraw.evidence)],
    first: todayIn('withdrawnOn'),
    body: (values) => ({ ...days(values, 'withdrawnOn'), ...texts(values, 'evidence') }),
    day: 'withdrawnOn',
  },
  dispatch: {
    lead: (_, w) => w.dispatch.lead,
    rows: (of, w) => [letterNumber(w), day(of, 'dispatchedOn', w.dispatch.dispatchedOn)],
    first: todayIn('dispatchedOn'),
    body: (values) => ({ ...texts(values, 'registeredMailNumber'), ...days(values, 'dispatchedOn') }),
    day: 'dispatchedOn',
  },
  recordReturn: {
    rows: (of, w) => [day(of, 'returnedOn', w.recordReturn.returnedOn)],
    first: todayIn('returnedOn'),
    body: (values) => days(values, 'returnedOn'),
    day: 'returnedOn',
  },
  deliver: {
    rows: (of, w) => [
      {
        kind: 'radios',
        name: 'method',
        label: w.deliver.method,
        choices: deliveryWays(of).map((way) => ({ value: way, label: w.deliver.ways[way] })),
      },
      day(of, 'deliveredOn', w.deliver.deliveredOn),
    ],
    body: (values) => ({ ...texts(values, 'method'), ...days(values, 'deliveredOn') }),
    day: 'deliveredOn',
  },
  tellThirdParty: {
    rows: (of, w) => [
      {
        kind: 'radios',
        name: 'id',
        label: w.tellThirdParty.id,
        choices: of.thirdParties.map(({ id, name }) => ({ value: id, label: name })),
      },
      day(of, 'toldOn', w.tellThirdParty.toldOn),
      line('evidence', w.tellThirdParty.evidence),
    ],
    first: todayIn('toldOn'),
    body: (values) => ({ ...texts(values, 'id', 'evidence'), ...days(values, 'toldOn') }),
    day: 'toldOn',
  },
  recordObjection: {
    rows: (of, w) => [
      {
        kind: 'radios',
        name: 'forum',
        label: w.recordObjection.forum,
        choices: forumsOf(of).map((forum) => ({
          value: forum,
          label: labelsIn(of.language).forumLabels[forum],
        })),
      },
      day(of, 'on', w.recordObjection.on),
      line('fileNumber', w.recordObjection.fileNumber, { optional: true, width: '20', spellcheck: false }),
    ],
    body: (values) => ({ ...texts(values, 'forum', 'fileNumber'), ...days(values, 'on') }),
    day: 'on',
  },
};
