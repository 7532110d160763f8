import type { BulkActName } from '../../shared/contracts/bulk.ts';
import type { FieldError, Problem } from '../../shared/contracts/failures.ts';
import type { QueueQuery } from '../../shared/contracts/queue-query.ts';
import type { Colleague } from '../../shared/domain/colleague.ts';
import { Button } from './components/button.tsx';
import { ErrorSummary } from './components/error-summary.tsx';
import { Select } from './components/select.tsx';
import { beside, OpensBeside } from './desk-beside.tsx';
import { DeskLayout, deskLinksOf, type SignedInAs } from './desk-layout.tsx';
import { listAddress, queryTextOf } from './desk-queue-address.ts';
import { documentOf } from './layout.tsx';
import type { Site } from './site.ts';
import { deskBulkWords } from './words/desk-bulk.ts';
import { frameWords } from './words/frame.ts';

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
  const w = deskBulkWords(site);
  const title = `${errors.length > 0 ? frameWords(site).mistakes : ''}${w.headings[act]}`;
  return documentOf(
    <BulkLayout site={site} signedIn={signedIn} query={query} title={title}>
      <ErrorSummary errors={errors.map(({ field, message }) => ({ message, target: field }))} />
      <h1 class="govuk-heading-l">{w.headings[act]}</h1>
      {possible.length === 0 ? (
        <p class="govuk-body">{w.impossible}</p>
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
              label={w.officer}
              hint={w.officerHint}
              placeholder={w.choose}
              choices={choicesOf(colleagues)}
              value={assignee}
              error={errors.find(({ field }) => field === 'assignee')?.message}
            />
          )}
          <Rows site={site} title={w.toDo[act]} rows={possible} />
          <Button text={w.order[act](possible.length)} />
        </form>
      )}
      {skipped.length > 0 && <Rows site={site} title={w.toSkip} rows={skipped} />}
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
  const { site, signedIn, query, act, to, done, skipped, failed } = props;
  const w = deskBulkWords(site);
  const title = act === 'assign' && to !== undefined ? w.givenTo(to) : w.done[act];
  return documentOf(
    <BulkLayout site={site} signedIn={signedIn} query={query} title={w.result}>
      <h1 class="govuk-heading-l">{w.result}</h1>
      <p class="govuk-body" role="status">
        {w.counts(done.length, skipped.length, failed.length)}
      </p>
      <OpensBeside site={site} />
      {done.length > 0 && <Rows site={site} title={title} rows={done} linked />}
      {skipped.length > 0 && <Rows site={site} title={w.skipped} rows={skipped} linked />}
      {failed.length > 0 && <Rows site={site} title={w.failed} rows={failed} linked />}
    </BulkLayout>,
  );
}

/** Where nothing that could be acted on was chosen. */
export function deskBulkRefusedPage({
  errors,
  ...common
}: Common & { readonly errors: readonly FieldError[] }) {
  const w = deskBulkWords(common.site);
  return documentOf(
    <BulkLayout {...common} title={`${frameWords(common.site).mistakes}${w.title}`}>
      <ErrorSummary errors={errors} />
      <h1 class="govuk-heading-l">{w.title}</h1>
      <p class="govuk-body">{w.nothingDone}</p>
    </BulkLayout>,
  );
}

function BulkLayout({
  site,
  query,
  ...frame
}: Common & Pick<Parameters<typeof DeskLayout>[0], 'title' | 'children'>) {
  const back = { href: listAddress(site, query), text: deskBulkWords(site).back };
  return <DeskLayout site={site} back={back} {...frame} />;
}

type RowsProps = {
  readonly site: Site;
  readonly title: string;
  readonly rows: readonly BulkRow[];
  /** Whether each leads to its dossier: what has been done takes nobody away from it. */
  readonly linked?: true;
};

function Rows({ site, title, rows, linked }: RowsProps) {
  const w = deskBulkWords(site);
  return (
    <>
      <h2 class="govuk-heading-m">{title}</h2>
      <ul class="govuk-list govuk-list--bullet">
        {rows.map(({ reference, kind, assignee, problem }) => (
          <li key={reference}>
            {linked ? (
              <a class="govuk-link" href={deskLinksOf(site).dossier(reference)} {...beside}>
                {reference}
              </a>
            ) : (
              reference
            )}
            {kind && `, ${kind}`}
            {assignee && `, ${w.assignee(assignee)}`}
            {problem && `: ${problem.title}. ${problem.detail}`}
          </li>
        ))}
      </ul>
    </>
  );
}
