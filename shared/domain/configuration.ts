import type { Authority } from '../authorities/authority.ts';
import type { Instant, LocalDate } from '../contracts/vocabulary.ts';
import { type Calendar, lastCoveredDay } from './time/calendar.ts';
import { dayOf, daysBetween } from './time/days.ts';

/** What a deployment says of itself beside its institutions. */
export type Deployment = {
  readonly publicUrl: string;
  /** Whether officers' tokens must name a second factor. */
  readonly secondFactorAsked: boolean;
  /** Whether calls that go around what stands before the functions are refused. */
  readonly behindEdge: boolean;
  /** When the certificate of `publicUrl` ends; null when nobody answers there, undefined where it has none. */
  readonly certificateEnds?: Instant | null;
};

/** What is looked at, in the order it is shown. */
export const configurationChecks = [
  'holidayTable',
  'https',
  'certificate',
  'edge',
  'secondFactor',
  'hosts',
  'mailboxes',
  'supervisors',
  'notice',
  'departments',
] as const;
export type ConfigurationCheck = (typeof configurationChecks)[number];

/** `warn` = mend it soon; `fail` = something the law or the citizen relies on does not work. */
export type Finding = {
  readonly check: ConfigurationCheck;
  readonly level: 'ok' | 'warn' | 'fail';
  /** Days until something ends, or how many of something are wrong. */
  readonly count?: number;
};

/** The table must reach beyond the longest term from today. */
const tableWarnDays = 120;
const certificateWarnDays = 21;
/** Reserved for examples (RFC 2606, RFC 6761): no mail ever arrives there. */
const reserved = /[@.](?:example|test|invalid|localhost)$/;

/** Judges how an institution and its deployment are set up; nothing here tells of any person. */
export function configurationOf(
  authority: Authority,
  deployment: Deployment,
  calendar: Calendar,
  at: Instant,
): readonly Finding[] {
  const today = dayOf(at);
  const https = deployment.publicUrl.startsWith('https:');
  const { departments } = authority;
  const mailboxes = [
    authority.mailFrom,
    authority.replyTo,
    authority.managerMailbox,
    authority.operatorMailbox,
    ...departments.map(({ mailbox }) => mailbox),
  ].filter((address) => reserved.test(address));
  const known = new Set(departments.map(({ id }) => id));
  const lost = [
    authority.generalDepartment,
    ...Object.values(authority.regimeDepartment),
    ...authority.categories.map(({ department }) => department),
  ].filter((id) => !known.has(id));
  const unwatched = departments.filter(({ supervisorMailbox }) => supervisorMailbox === undefined);
  const byCheck: Readonly<Record<ConfigurationCheck, Omit<Finding, 'check'>>> = {
    holidayTable: lasting(daysBetween(today, lastCoveredDay(calendar)), tableWarnDays),
    https: { level: https ? 'ok' : 'warn' },
    certificate: https ? certificateOf(deployment.certificateEnds, today) : { level: 'warn' },
    edge: { level: deployment.behindEdge ? 'ok' : 'warn' },
    secondFactor: { level: deployment.secondFactorAsked ? 'ok' : 'warn' },
    hosts: { level: authority.hosts.some((host) => host !== '*') ? 'ok' : 'warn' },
    mailboxes: counted(mailboxes.length, 'fail'),
    supervisors: counted(unwatched.length, 'warn'),
    notice: { level: authority.notice.effectiveFrom <= today ? 'ok' : 'fail' },
    departments: counted(lost.length, 'fail'),
  };
  return configurationChecks.map((check) => ({ check, ...byCheck[check] }));
}

function certificateOf(ends: Instant | null | undefined, today: LocalDate): Omit<Finding, 'check'> {
  if (ends === null || ends === undefined) return { level: 'warn' };
  return lasting(daysBetween(today, dayOf(ends)), certificateWarnDays);
}

const lasting = (days: number, warnDays: number): Omit<Finding, 'check'> => ({
  level: days < 0 ? 'fail' : days <= warnDays ? 'warn' : 'ok',
  count: days,
});

const counted = (count: number, level: 'warn' | 'fail'): Omit<Finding, 'check'> =>
  count === 0 ? { level: 'ok' } : { level, count };
