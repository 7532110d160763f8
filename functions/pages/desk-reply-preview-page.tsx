import type { ReplyWay } from '../../shared/contracts/vocabulary.ts';
import type { Replied } from '../../shared/domain/request.ts';
import { wayReasons } from '../../shared/views/staff.ts';
import { outcomeLabels, replyWayLabels } from '../../shared/words/tr/labels.ts';
import { SummaryList } from './components/summary-list.tsx';
import { WarningText } from './components/warning-text.tsx';
import { CarriedFields } from './desk-carried-fields.tsx';
import { DeskLayout, deskLinksOf, type SignedInAs } from './desk-layout.tsx';
import { StepButton } from './desk-step-button.tsx';
import { OthersWriting } from './desk-writing.tsx';
import { HiddenFields } from './hidden-fields.tsx';
import { documentOf } from './layout.tsx';
import type { Values } from './row.tsx';
import type { Site } from './site.ts';

type Props = {
  readonly site: Site;
  readonly signedIn: SignedInAs;
  /** The request as it would stand once this reply is sent. */
  readonly request: Replied;
  /** Version of the request as it stands now. */
  readonly version: number;
  /** The letter's own text: what goes by mail, or what is printed. */
  readonly text: string;
  readonly mail?: { readonly subject: string; readonly to: string } | undefined;
  readonly values: Values;
  readonly writing: readonly string[];
};

const nextSteps: Readonly<Record<ReplyWay, string>> = {
  email: '“Gönder”e bastığınızda e-posta hemen yola çıkar ve geri alınamaz.',
  post: '“Gönder”e bastığınızda cevap verilmiş olur. Yazıyı yazdırıp taahhütlü postaya verin ve gönderi numarasını kaydedin.',
  inPerson:
    '“Gönder”e bastığınızda cevap verilmiş olur. Yazıyı yazdırın, kimliğini görerek elden verin ve teslim gününü kaydedin.',
};

/** The very letter that would go, the way it would go and why; only from here is a reply sent. */
export function deskReplyPreviewPage(props: Props): string {
  const { site, signedIn, request, version, text, mail, values, writing } = props;
  const { reference, reply } = request;
  const links = deskLinksOf(site);
  const refuses = reply.outcome === 'refused' || reply.outcome === 'partlyAccepted';
  return documentOf(
    <DeskLayout
      site={site}
      title="Cevabı gözden geçirin"
      signedIn={signedIn}
      back={{ href: links.reply(reference), text: 'Cevabı düzelt' }}
    >
      <h1 class="govuk-heading-l">
        <span class="govuk-caption-l">Başvuru {reference}</span>
        Cevabı gözden geçirin
      </h1>
      <OthersWriting names={writing} />
      <p class="govuk-body">Cevapta kanunun istediği bölümlerin hepsi var. Taslağınız kaydedildi.</p>
      {refuses && <WarningText text="Başvuran bu gerekçeyi okuyacak." />}
      <SummaryList
        rows={[
          { key: 'Karar', value: outcomeLabels[reply.outcome] },
          { key: 'Gideceği yol', value: `${replyWayLabels[reply.way]}. ${wayReasons[reply.wayReason]}` },
          ...(mail
            ? [
                { key: 'Alıcı', value: <span class="bv-typed">{mail.to}</span> },
                { key: 'E-postanın konusu', value: mail.subject },
              ]
            : []),
        ]}
      />
      <h2 class="govuk-heading-m">{mail ? 'E-postanın metni' : 'Cevap yazısının metni'}</h2>
      <div class="govuk-inset-text bv-typed" lang={mail ? request.language : undefined}>
        {text}
      </div>
      <p class="govuk-body">
        <a class="govuk-link" href={links.replyPreview(reference)}>
          {mail ? 'E-postanın görünüşünü açın' : 'Yazının görünüşünü açın'}
        </a>
      </p>
      <p class="govuk-body">{nextSteps[reply.way]}</p>
      <form method="post" action={links.reply(reference)}>
        <HiddenFields fields={{ formToken: signedIn.formToken, version: String(version) }} />
        <CarriedFields values={values} />
        <div class="govuk-button-group">
          <StepButton step="send" text="Gönder" />
          <a class="govuk-link" href={links.reply(reference)}>
            Düzelt
          </a>
        </div>
      </form>
    </DeskLayout>,
  );
}
