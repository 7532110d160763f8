import { departmentOf } from '../../shared/authorities/registry.ts';
import {
  backlogAges,
  deadlineBands,
  type MonthFigures,
  together,
  type UnitFigures,
} from '../../shared/domain/figures.ts';
import { formatMoment } from '../../shared/words/dates.ts';
import {
  ageLabels,
  bandLabels,
  formatMonth,
  formatShare,
  formatShortMonth,
} from '../../shared/words/tr/figures.ts';
import { Details } from './components/details.tsx';
import { InsetText } from './components/inset-text.tsx';
import { LyingBars, StandingBars } from './desk-chart.tsx';
import { DeskLayout, deskLinksOf, type SignedInAs } from './desk-layout.tsx';
import { NumberTable } from './desk-number-table.tsx';
import { documentOf } from './layout.tsx';
import type { Site } from './site.ts';

type Props = {
  readonly site: Site;
  readonly signedIn: SignedInAs;
  /** The units that she oversees, each as it was last counted. */
  readonly units: readonly UnitFigures[];
};

/** How the units' work stands, for whoever answers for it: drawings, each with its numbers under it. */
export function deskManagerPage({ site, signedIn, units }: Props): string {
  const { desk, managerCsv } = deskLinksOf(site);
  const oldest = units.map(({ at }) => at).sort()[0];
  return documentOf(
    <DeskLayout site={site} title="Yönetim" signedIn={signedIn} back={{ href: desk, text: 'Başvurular' }}>
      <h1 class="govuk-heading-l">Yönetim: süreler ve cevaplar</h1>
      {oldest === undefined ? (
        <InsetText>
          Sayılar henüz çıkarılmadı. Her gün sabah ilk hatırlatmalarla birlikte çıkarılır; yarın yeniden
          bakın.
        </InsetText>
      ) : (
        <>
          <p class="govuk-body">
            Sayıların çıkarıldığı an: {formatMoment(oldest)}. Her gün bir kez yenilenir.{' '}
            <a class="govuk-link" href={managerCsv}>
              Sayıları CSV dosyası olarak indirin
            </a>
          </p>
          <Standing units={units} site={site} />
          <Months id="toplam" title="Bütün birimler, ay ay" months={together(units).months} open />
          {units.length > 1 && <ByUnit units={units} site={site} />}
        </>
      )}
    </DeskLayout>,
  );
}

const nameOf = ({ authority }: Site, id: string) => departmentOf(authority, id)?.name ?? id;

function Standing({ units, site }: Pick<Props, 'units' | 'site'>) {
  const all = together(units);
  const bars = deadlineBands.map((band) => ({ label: bandLabels[band], value: all.bands[band] }));
  const ages = backlogAges.map((age) => ({ label: ageLabels[age], value: all.ages[age] }));
  const rows = [...units.map((unit) => ({ name: nameOf(site, unit.department), ...unit }))];
  const withTotal = units.length > 1 ? [...rows, { name: 'Toplam', ...all }] : rows;
  return (
    <>
      <h2 class="govuk-heading-m">Cevap bekleyenler, son güne göre</h2>
      <LyingBars id="son-gun" title="Cevap bekleyen başvurular, son güne göre" bars={bars} />
      <NumberTable
        caption="Cevap bekleyen başvurular, birim birim son güne göre"
        head={['Birim', ...deadlineBands.map((band) => bandLabels[band])]}
        rows={withTotal.map(({ name, bands }) => [name, ...deadlineBands.map((band) => bands[band])])}
      />
      <h2 class="govuk-heading-m">Bekleyenlerin yaşı</h2>
      <LyingBars
        id="yas"
        title="Cevap bekleyen başvurular, geldiği günden beri geçen süreye göre"
        bars={ages}
      />
      <NumberTable
        caption="Cevap bekleyen başvurular, birim birim yaşına göre"
        head={['Birim', ...backlogAges.map((age) => ageLabels[age])]}
        rows={withTotal.map((row) => [row.name, ...backlogAges.map((age) => row.ages[age])])}
      />
      <h2 class="govuk-heading-m">Cevaptan sonra kalanlar</h2>
      <NumberTable
        caption="Ödeme bekleyen başvurular, gönderilecek ve ulaşmayan cevaplar"
        head={['Birim', 'Ücret bekleyen', 'Gönderilecek cevap', 'Ulaşmayan cevap']}
        rows={withTotal.map((row) => [row.name, row.waitingForPayment, row.toDeliver, row.undelivered])}
      />
    </>
  );
}

type MonthsProps = {
  readonly id: string;
  readonly title: string;
  readonly months: readonly MonthFigures[];
  /** Whether its numbers stand open under the drawing, or unfold. */
  readonly open?: boolean;
};

function Months({ id, title, months, open = false }: MonthsProps) {
  const bars = months.map(({ month, replied, inTime }) => ({
    label: formatShortMonth(month),
    value: replied,
    rest: replied - inTime,
  }));
  const table = (
    <NumberTable
      caption={`${title}: gelen, cevaplanan, süresinde cevap ve ret oranı`}
      head={['Ay', 'Gelen', 'Cevaplanan', 'Süresinde', 'Ret', 'Vazgeçilen']}
      rows={months
        .toReversed()
        .map(({ month, received, replied, inTime, refused, ended }) => [
          formatMonth(month),
          received,
          replied,
          formatShare(inTime, replied),
          formatShare(refused, replied),
          ended,
        ])}
    />
  );
  return (
    <>
      <h2 class="govuk-heading-m">{title}</h2>
      <StandingBars
        id={id}
        title={`${title}: cevaplanan başvurular; içi boş olan bölüm geç cevaplar`}
        bars={bars}
      />
      {open ? table : <Details summary="Sayılar">{table}</Details>}
    </>
  );
}

function ByUnit({ units, site }: Pick<Props, 'units' | 'site'>) {
  return (
    <>
      {units.map(({ department, months }) => (
        <Months key={department} id={department} title={nameOf(site, department)} months={months} />
      ))}
    </>
  );
}
