import type { MonitorView } from '../../shared/contracts/audit-views.ts';
import type { Instant } from '../../shared/contracts/vocabulary.ts';
import type { Finding } from '../../shared/domain/configuration.ts';
import { clocked, isSilent, type LastRun } from '../../shared/domain/last-run.ts';
import { formatDay, formatMoment } from '../../shared/words/dates.ts';
import { SummaryList } from './components/summary-list.tsx';
import { WarningText } from './components/warning-text.tsx';
import { DeskLayout, deskLinksOf, type SignedInAs } from './desk-layout.tsx';
import { NumberTable } from './desk-number-table.tsx';
import { unitName } from './desk-unit-name.ts';
import { documentOf } from './layout.tsx';
import type { Site } from './site.ts';
import { deskChecksWords } from './words/desk-checks.ts';
import { deskFrameWords } from './words/desk-frame.ts';
import { deskSystemWords } from './words/desk-system.ts';

type Props = {
  readonly site: Site;
  readonly signedIn: SignedInAs;
  readonly at: Instant;
  readonly monitor: MonitorView;
  /** Reminders that a whole day's runs left behind. */
  readonly stuckReminders: number;
  readonly runs: readonly LastRun[];
  readonly findings: readonly Finding[];
};

/** How the system does, for whoever looks after it: counts and sentences, no request and nobody's data. */
export function deskSystemPage(props: Props): string {
  const { site, signedIn, at, monitor, findings } = props;
  const w = deskSystemWords(site);
  const { levels } = deskChecksWords(site);
  const troubles = troublesOf(props);
  return documentOf(
    <DeskLayout
      site={site}
      title={w.title}
      signedIn={signedIn}
      back={{ href: deskLinksOf(site).desk, text: deskFrameWords(site).desk }}
    >
      <h1 class="govuk-heading-l">{w.heading}</h1>
      <p class="govuk-body">{w.lookedAt(formatMoment(at, site.language))}</p>
      {troubles.length === 0 ? (
        <p class="govuk-body">
          <strong>{w.calm}</strong>
        </p>
      ) : (
        troubles.map((text) => <WarningText key={text} text={text} />)
      )}
      <h2 class="govuk-heading-m">{w.letters.heading}</h2>
      <SummaryList
        rows={[
          { key: w.letters.oldest, value: waitingText(site, monitor.letters.oldestUnsentSeconds) },
          { key: w.letters.failed, value: String(monitor.letters.failedIn30Days) },
          { key: w.letters.stuck, value: String(props.stuckReminders) },
        ]}
      />
      <h2 class="govuk-heading-m">{w.runs.heading}</h2>
      <SummaryList rows={clocked.map((what) => ({ key: w.runs.names[what], value: runText(props, what) }))} />
      <h2 class="govuk-heading-m">{w.units.heading}</h2>
      <NumberTable
        caption={w.units.table}
        head={w.units.head}
        rows={monitor.departments.map(({ id, open, overdue, waiting }) => [
          unitName(site, id),
          open,
          overdue,
          waiting,
        ])}
      />
      <h2 class="govuk-heading-m">{w.setUp}</h2>
      <p class="govuk-body">
        {w.holidayTable(monitor.calendar.version, formatDay(monitor.calendar.lastDay, site.language))}
      </p>
      <ul class="govuk-list">
        {findings.map((finding) => (
          <li key={finding.check}>
            <strong>{levels[finding.level]}:</strong> {sentenceOf(site, finding)}
          </li>
        ))}
      </ul>
    </DeskLayout>,
  );
}

/** Letters older than this should have left; the sweep comes every minute. In seconds. */
const lateLetterSeconds = 15 * 60;

function troublesOf(props: Props): readonly string[] {
  const { site, monitor, stuckReminders, runs, at, findings } = props;
  const { troubles: w, runs: runWords } = deskSystemWords(site);
  const { oldestUnsentSeconds, failedIn30Days } = monitor.letters;
  const overdue = monitor.departments.reduce((all, unit) => all + unit.overdue, 0);
  return [
    ...(oldestUnsentSeconds !== null && oldestUnsentSeconds > lateLetterSeconds ? [w.lateLetters] : []),
    ...(failedIn30Days > 0 ? [w.failedLetters(failedIn30Days)] : []),
    ...(stuckReminders > 0 ? [w.stuckReminders(stuckReminders)] : []),
    ...runs
      .filter((run) => run.failed || isSilent(run, at))
      .map(({ what, failed }) => (failed ? w.failedRun : w.silentRun)(runWords.names[what])),
    ...(overdue > 0 ? [w.overdue(overdue)] : []),
    ...findings.filter(({ level }) => level === 'fail').map((finding) => sentenceOf(site, finding)),
  ];
}

function waitingText(site: Site, seconds: number | null): string {
  const w = deskSystemWords(site).letters;
  if (seconds === null) return w.none;
  if (seconds < 60) return w.seconds;
  const minutes = Math.floor(seconds / 60);
  return minutes < 120 ? w.minutes(minutes) : w.hours(Math.floor(minutes / 60));
}

function runText({ site, runs, at }: Props, wanted: LastRun['what']): string {
  const w = deskSystemWords(site).runs;
  const run = runs.find(({ what }) => what === wanted);
  if (!run) return w.never;
  const end = (run.failed ? w.failed : w.ended)(formatMoment(run.at, site.language));
  return isSilent(run, at) ? w.late(end) : end;
}

function sentenceOf(site: Site, { check, level, count = 0 }: Finding): string {
  const { ok, wrong } = deskChecksWords(site).checks[check];
  return level === 'ok' ? ok : wrong(count);
}
