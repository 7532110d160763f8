import { actSlugs, toldOf } from '../../functions/pages/desk-act-words.ts';
import { deskDossierPage } from '../../functions/pages/desk-dossier-page.tsx';
import { deskLocksPage } from '../../functions/pages/desk-locks-page.tsx';
import { deskPage } from '../../functions/pages/desk-page.tsx';
import { deskProblemPage } from '../../functions/pages/desk-problem-page.tsx';
import { deskSessionsPage } from '../../functions/pages/desk-sessions-page.tsx';
import { deskSignInPage } from '../../functions/pages/desk-sign-in-page.tsx';
import { deskSignedOutPage } from '../../functions/pages/desk-signed-out-page.tsx';
import type { Site } from '../../functions/pages/site.ts';
import { kocasinan } from '../../shared/authorities/kocasinan.ts';
import { officerSentencesIn } from '../../shared/contracts/messages/officer-in-language.ts';
import type { Personal } from '../../shared/contracts/personal.ts';
import type { Dossier } from '../../shared/contracts/staff-views.ts';
import type { Language } from '../../shared/contracts/vocabulary.ts';
import { needsOfficer, type Request } from '../../shared/domain/request.ts';
import { chainStart } from '../../shared/domain/trail.ts';
import { errorOf } from '../../shared/http/input.ts';
import { officerProblemsIn } from '../../shared/http/officer-problems-in-language.ts';
import { problemOf } from '../../shared/http/problem.ts';
import { dossierOf, queueRowOf } from '../../shared/views/staff.ts';
import { afterHours, formOf, granted, received, standing, submitting } from '../shared/domain/samples.ts';
import { deskActPagesOf } from './desk-act-samples.ts';
import { deskListPagesOf, signedIn } from './desk-list-samples.ts';

const now = afterHours(24 * 40);
const soon = afterHours(24 * 28);

export { signedIn };

const ownSessions = [
  { id: 'A'.repeat(43), startedAt: soon, usedAt: now, browser: 'Firefox', isThis: true },
  { id: 'B'.repeat(43), startedAt: soon, usedAt: soon, isThis: false },
  { id: 'C'.repeat(43), startedAt: soon, usedAt: soon, browser: 'Chrome', isThis: false },
];
const lockActs = [
  { act: 'lockOut', at: now, by: 'burak.yildiz', officer: 'ali.veli' },
  { act: 'endEveryone', at: soon, by: 'burak.yildiz' },
] as const;

/** A dossier with a word in every place that holds one. */
export function dossierWith(
  request: Request,
  said: string,
  changes: Personal = {},
  language: Language = 'tr',
): Dossier {
  const { personal } = granted(submitting(formOf('kvkk')));
  return dossierOf(
    {
      request: { ...request, head: chainStart },
      kept: { intakeKey: '', bodyMac: '', sealed: {} },
      personal: { ...personal, ...changes },
      ...('reply' in request ? { replyText: { explanation: said, reasons: said } } : {}),
      notes: [{ at: soon, by: 'ali.veli', text: said, told: true }],
      letters: [
        { key: 'receipt', kind: 'receipt', state: 'delivered', attempts: 1, sentAt: soon },
        { key: 'reply', kind: 'reply', state: 'bounced', attempts: 1 },
      ],
      attachments: [
        {
          id: 'a'.repeat(32),
          key: 'kept/kocasinan/f/1',
          name: 'Çukurun fotoğrafı.jpg',
          type: 'image/jpeg',
          size: 1_400_000,
          sha256: 'ab'.repeat(32),
          at: '2026-11-20T07:05:00.000Z',
          by: 'applicant',
          scan: 'clean',
        },
        {
          id: 'b'.repeat(32),
          key: 'kept/kocasinan/f/2',
          name: 'dilekçe.pdf',
          type: 'application/pdf',
          size: 312_000,
          sha256: 'cd'.repeat(32),
          at: '2026-11-20T07:05:00.000Z',
          by: 'applicant',
          scan: 'unscanned',
        },
      ],
      trail: [],
    },
    kocasinan,
    now,
    needsOfficer(request),
    { language },
  );
}

/** Officers' pages, each in the ways that it can look. */
export function deskPagesOf(site: Site): Readonly<Record<string, string>> {
  const { language } = site;
  const [sentences, problems] = [officerSentencesIn(language), officerProblemsIn(language)];
  const rows = [received('petition'), standing.received].map((request, i) => ({
    ...queueRowOf(request, kocasinan, soon, true, language),
    reference: ['AAAAA-AAAAA', 'EEEEE-EEEEE'][i] ?? '',
    assignee: 'mehmet.kaya',
  }));
  const late = queueRowOf(received('information'), kocasinan, now, true, language);
  const desk = { site, signedIn, places: [] } as const;
  const list = { units: ['fen-isleri', 'zabita'], saved: [], mayActInBulk: true } as const;
  return {
    'desk-sign-in': deskSignInPage({ site }),
    'desk-sign-in-refused': deskSignInPage({
      site,
      problem: problemOf({ code: 'signInRefused' }, problems),
    }),
    'desk-problem': deskProblemPage({
      site,
      signedIn,
      problem: problemOf({ code: 'requestNotFound' }, problems),
    }),
    'desk-signed-out': deskSignedOutPage({ site, onward: 'https://giris.example/cikis?client_id=basvuru' }),
    desk: deskPage({
      ...desk,
      places: ['register', 'manager'],
      roles: [{ department: '*', role: 'supervisor' }],
      list: {
        ...list,
        query: { show: 'open', department: 'fen-isleri' },
        queue: {
          today: '2026-05-27',
          rows: rows.concat({ ...late, reference: 'K7RTA-3MHL4', assignee: 'ali.veli' }),
          after: '2026-06-03#K7RTA-3MHL4',
        },
      },
    }),
    'desk-empty': deskPage({
      ...desk,
      roles: [{ department: 'fen-isleri', role: 'officer' }],
      list: { ...list, query: { show: 'open' }, queue: { today: '2026-05-27', rows: [] } },
    }),
    'desk-auditor': deskPage({
      ...desk,
      places: ['searches', 'locks'],
      roles: [{ department: '*', role: 'auditor' }],
    }),
    ...deskListPagesOf(site, { list, rows: [...rows, late] }),
    'desk-sessions': deskSessionsPage({ site, signedIn, sessions: ownSessions, mayEnd: true }),
    'desk-sessions-first-fresh': deskSessionsPage({ site, signedIn, sessions: ownSessions, mayEnd: false }),
    'desk-locks': deskLocksPage({
      site,
      signedIn,
      mayLock: true,
      acts: lockActs,
      done: { act: 'lockOut', at: soon, known: false },
    }),
    'desk-locks-mistake': deskLocksPage({
      site,
      signedIn,
      mayLock: true,
      acts: [],
      errors: ['act', 'officer'].map((field) => errorOf(field, `${field}.missing`, sentences)),
    }),
    'desk-locks-auditor': deskLocksPage({ site, signedIn, mayLock: false, acts: lockActs }),
    'desk-dossier': deskDossierPage({
      site,
      signedIn,
      dossier: dossierWith(standing.received, 'Arandı.\nYarın gelecek.', {}, language),
      acts: ['reply', 'assign', 'note', 'askForMore'],
      writing: ['zeynep.aydin'],
      told: toldOf(actSlugs.note, site),
    }),
    'desk-dossier-answered': deskDossierPage({
      site,
      signedIn,
      dossier: dossierWith(standing.answeredByEmail, 'Kayıtlarınız ekte.', {}, language),
      acts: [],
      writing: [],
    }),
    ...deskActPagesOf(site),
  };
}
