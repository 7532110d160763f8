import type { MonitorView } from '../../shared/contracts/audit-views.ts';
import type { Instant } from '../../shared/contracts/vocabulary.ts';
import type { Finding } from '../../shared/domain/configuration.ts';
import { clocked, isSilent, type LastRun } from '../../shared/domain/last-run.ts';
import { formatDay, formatMoment } from '../../shared/words/dates.ts';
import { SummaryList } from './components/summary-list.tsx';
import { WarningText } from './components/warning-text.tsx';
import { DeskLayout, deskLinksOf, type SignedInAs } from './desk-layout.tsx';
import { NumberTable } from './desk-number-table.tsx';
import { clockedLabels, levelLabels, sentenceOf } from './desk-system-words.ts';
import { documentOf } from './layout.tsx';
import type { Site } from './site.ts';

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
  const troubles = troublesOf(props);
  return documentOf(
    <DeskLayout
      site={site}
      title="Sistem"
      signedIn={signedIn}
      back={{ href: deskLinksOf(site).desk, text: 'Görevli sayfası' }}
    >
      <h1 class="govuk-heading-l">Sistemin durumu</h1>
      <p class="govuk-body">Bakıldığı an: {formatMoment(at)}. Bu sayfada kişisel veri yoktur.</p>
      {troubles.length === 0 ? (
        <p class="govuk-body">
          <strong>Takılan bir iş görünmüyor.</strong>
        </p>
      ) : (
        troubles.map((text) => <WarningText key={text} text={text} />)
      )}
      <h2 class="govuk-heading-m">İletiler ve hatırlatmalar</h2>
      <SummaryList
        rows={[
          { key: 'En eski gönderilmemiş ileti', value: waitingText(monitor.letters.oldestUnsentSeconds) },
          { key: 'Son 30 günde gönderilemeyen ileti', value: String(monitor.letters.failedIn30Days) },
          { key: 'Geride kalan hatırlatma', value: String(props.stuckReminders) },
        ]}
      />
      <h2 class="govuk-heading-m">Zamanlanmış işlerin son çalışması</h2>
      <SummaryList
        rows={clocked.map((what) => ({ key: clockedLabels[what], value: runText(props, what) }))}
      />
      <h2 class="govuk-heading-m">Birimlerin yükü</h2>
      <NumberTable
        caption="Birim birim açık, süresi geçen ve ödeme bekleyen başvurular"
        head={['Birim', 'Açık', 'Süresi geçen', 'Ücret bekleyen']}
        rows={monitor.departments.map(({ name, open, overdue, waiting }) => [name, open, overdue, waiting])}
      />
      <h2 class="govuk-heading-m">Kurulum denetimi</h2>
      <p class="govuk-body">
        Tatil çizelgesi {monitor.calendar.version}, son kapsadığı gün {formatDay(monitor.calendar.lastDay)}.
      </p>
      <ul class="govuk-list">
        {findings.map((finding) => (
          <li key={finding.check}>
            <strong>{levelLabels[finding.level]}:</strong> {sentenceOf(finding)}
          </li>
        ))}
      </ul>
    </DeskLayout>,
  );
}

/** Letters older than this should have left; the sweep comes every minute. In seconds. */
const lateLetterSeconds = 15 * 60;

function troublesOf({ monitor, stuckReminders, runs, at, findings }: Props): readonly string[] {
  const { oldestUnsentSeconds, failedIn30Days } = monitor.letters;
  const overdue = monitor.departments.reduce((all, unit) => all + unit.overdue, 0);
  return [
    ...(oldestUnsentSeconds !== null && oldestUnsentSeconds > lateLetterSeconds
      ? [
          'İletiler gönderilemiyor: posta sunucusunu ve günlükleri kontrol edin. İletiler kaybolmaz, yeniden denenir.',
        ]
      : []),
    ...(failedIn30Days > 0
      ? [
          `${failedIn30Days} ileti 48 denemeden sonra bırakıldı; başvuruların sayfalarında “gönderilemedi” diye durur. Birimlere haber verin.`,
        ]
      : []),
    ...(stuckReminders > 0
      ? [`${stuckReminders} hatırlatma bir günden uzun süredir bekliyor: hatırlatma işinin günlüğüne bakın.`]
      : []),
    ...runs
      .filter((run) => run.failed || isSilent(run, at))
      .map(({ what, failed }) =>
        failed
          ? `${clockedLabels[what]}: son çalışma yarıda kaldı. Bir sonraki çalışma kaldığı yerden sürer; yinelenirse günlüğe bakın.`
          : `${clockedLabels[what]}: beklenenden uzun süredir çalışmadı. Zamanlayıcıyı kontrol edin.`,
      ),
    ...(overdue > 0 ? [`${overdue} başvurunun süresi geçti; birim yöneticileri görüyor.`] : []),
    ...findings.filter(({ level }) => level === 'fail').map(sentenceOf),
  ];
}

function waitingText(seconds: number | null): string {
  if (seconds === null) return 'Bekleyen ileti yok';
  if (seconds < 60) return 'Bir dakikadan az süredir bekliyor';
  const minutes = Math.floor(seconds / 60);
  if (minutes < 120) return `${minutes} dakikadır bekliyor`;
  return `${Math.floor(minutes / 60)} saattir bekliyor`;
}

function runText({ runs, at }: Props, wanted: LastRun['what']): string {
  const run = runs.find(({ what }) => what === wanted);
  if (!run) return 'Henüz çalışmadı';
  const end = run.failed ? 'yarıda kaldı' : 'tamamlandı';
  return `${formatMoment(run.at)}, ${end}${isSilent(run, at) ? '; gecikti' : ''}`;
}
