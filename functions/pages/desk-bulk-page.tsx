import type { BulkActName } from '../../shared/contracts/bulk.ts';
import type { FieldError, Problem } from '../../shared/contracts/failures.ts';
import type { QueueQuery } from '../../shared/contracts/queue-query.ts';
import type { Colleague } from '../../shared/domain/colleague.ts';
import { Button } from './components/button.tsx';
import { ErrorSummary } from './components/error-summary.tsx';
import { Select } from './components/select.tsx';
import { DeskLayout, deskLinksOf, type SignedInAs } from './desk-layout.tsx';
import { listAddress, queryTextOf } from './desk-queue-address.ts';
import { documentOf } from './layout.tsx';
import type { Site } from './site.ts';

/** One of several requests: what it is called, and why nothing is done with it where that is so. */
export type BulkRow = {
  readonly reference: string;
  readonly kind?: string;
  /** The version that was looked at; absent of what she may not see. */
  readonly version?: number;
  readonly assignee?: string;
  readonly problem?: Pick<Problem, 'title' | 'detail'>;
};
type Common = {
  readonly site: Site;
  readonly signedIn: SignedInAs;
  /** The list that she came from. */
  readonly query: QueueQuery;
};

const headings: Readonly<Record<BulkActName, string>> = {
  assign: 'Başvuruları bir görevliye verin',
  remind: 'Görevlilere hatırlatın',
};
const orders: Readonly<Record<BulkActName, string>> = {
  assign: 'Görevliye ver',
  remind: 'Hatırlatmaları gönder',
};
const toDo: Readonly<Record<BulkActName, string>> = {
  assign: 'Verilecek başvurular',
  remind: 'Görevlisine hatırlatma gidecek başvurular',
};
const done: Readonly<Record<BulkActName, string>> = {
  assign: 'Verilen başvurular',
  remind: 'Görevlisine hatırlatma gönderilen başvurular',
};

type PreviewProps = Common & {
  readonly act: BulkActName;
  readonly rows: readonly BulkRow[];
  /** To whom requests can be given; empty where nothing is given. */
  readonly colleagues: readonly Colleague[];
  readonly assignee?: string | undefined;
  readonly errors?: readonly FieldError[] | undefined;
};

/** What would be done with the chosen requests, and what would not and why; nothing has been done yet. */
export function deskBulkPreviewPage(props: PreviewProps): string {
  const { site, signedIn, query, act, rows, colleagues, assignee, errors = [] } = props;
  const possible = rows.filter(({ problem }) => problem === undefined);
  const skipped = rows.filter(({ problem }) => problem !== undefined);
  const title = `${errors.length > 0 ? 'Hata: ' : ''}${headings[act]}`;
  return documentOf(
    <BulkLayout site={site} signedIn={signedIn} query={query} title={title}>
      <ErrorSummary errors={errors.map(({ field, message }) => ({ message, target: field }))} />
      <h1 class="govuk-heading-l">{headings[act]}</h1>
      {possible.length === 0 ? (
        <p class="govuk-body">Seçtiğiniz başvuruların hiçbirinde bu işlem yapılamıyor.</p>
      ) : (
        <form method="post" action={deskLinksOf(site).bulkRun} novalidate>
          <input type="hidden" name="formToken" value={signedIn.formToken} />
          <input type="hidden" name="list" value={queryTextOf(query)} />
          <input type="hidden" name="act" value={act} />
          {possible.map(({ reference, version }) => (
            <input key={reference} type="hidden" name="chosen" value={`${reference}:${version}`} />
          ))}
          {act === 'assign' && (
            <Select
              id="assignee"
              name="assignee"
              label="Görevli"
              hint="Listede, son 400 günde giriş yapmış ve başvurularda çalışabilen görevliler var."
              placeholder="Seçin"
              choices={choicesOf(colleagues)}
              value={assignee}
              error={errors.find(({ field }) => field === 'assignee')?.message}
            />
          )}
          <Rows title={toDo[act]} rows={possible} />
          <Button text={`${orders[act]} (${possible.length})`} />
        </form>
      )}
      {skipped.length > 0 && <Rows title="Atlanacak başvurular" rows={skipped} />}
    </BulkLayout>,
  );
}

/** One name may stand for two colleagues: then each is told apart by her id. */
function choicesOf(colleagues: readonly Colleague[]) {
  const isShared = (name: string) => colleagues.filter((each) => each.name === name).length > 1;
  return colleagues.map(({ id, name }) => ({ value: id, label: isShared(name) ? `${name} (${id})` : name }));
}

type ResultProps = Common & {
  readonly act: BulkActName;
  readonly to?: string;
  readonly done: readonly BulkRow[];
  readonly skipped: readonly BulkRow[];
  /** Changed meanwhile, or out of reach for the moment: they can be tried again. */
  readonly failed: readonly BulkRow[];
};

/** What came of it, request by request. */
export function deskBulkResultPage(props: ResultProps): string {
  const { site, signedIn, query, act, to, skipped, failed } = props;
  const title = act === 'assign' && to !== undefined ? `${done[act]}: ${to}` : done[act];
  return documentOf(
    <BulkLayout site={site} signedIn={signedIn} query={query} title="Toplu işlemin sonucu">
      <h1 class="govuk-heading-l">Toplu işlemin sonucu</h1>
      <p class="govuk-body" role="status">
        {props.done.length} başvuruda yapıldı, {skipped.length} başvuru atlandı, {failed.length} başvuruda
        yapılamadı.
      </p>
      {props.done.length > 0 && <Rows title={title} rows={props.done} site={site} />}
      {skipped.length > 0 && <Rows title="Atlanan başvurular" rows={skipped} site={site} />}
      {failed.length > 0 && <Rows title="Yapılamayan başvurular" rows={failed} site={site} />}
    </BulkLayout>,
  );
}

/** Where nothing that could be acted on was chosen. */
export function deskBulkRefusedPage({
  errors,
  ...common
}: Common & { readonly errors: readonly FieldError[] }) {
  return documentOf(
    <BulkLayout {...common} title="Hata: Toplu işlem">
      <ErrorSummary errors={errors} />
      <h1 class="govuk-heading-l">Toplu işlem</h1>
      <p class="govuk-body">Hiçbir şey yapılmadı. Listeye dönüp seçiminizi yeniden yapın.</p>
    </BulkLayout>,
  );
}

function BulkLayout({
  site,
  query,
  ...frame
}: Common & Pick<Parameters<typeof DeskLayout>[0], 'title' | 'children'>) {
  return <DeskLayout site={site} back={{ href: listAddress(site, query), text: 'Listeye dön' }} {...frame} />;
}

type RowsProps = { readonly title: string; readonly rows: readonly BulkRow[]; readonly site?: Site };

function Rows({ title, rows, site }: RowsProps) {
  return (
    <>
      <h2 class="govuk-heading-m">{title}</h2>
      <ul class="govuk-list govuk-list--bullet">
        {rows.map(({ reference, kind, assignee, problem }) => (
          <li key={reference}>
            {site ? (
              <a class="govuk-link" href={deskLinksOf(site).dossier(reference)}>
                {reference}
              </a>
            ) : (
              reference
            )}
            {kind && `, ${kind}`}
            {assignee && `, görevlisi ${assignee}`}
            {problem && `: ${problem.title}. ${problem.detail}`}
          </li>
        ))}
      </ul>
    </>
  );
}
