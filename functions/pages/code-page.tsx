import type { FieldError } from '../../shared/contracts/failures.ts';
import type { CodePurpose } from '../../shared/contracts/vocabulary.ts';
import { CodeInput, NewCodeForm, ReferenceInput } from './code-form.tsx';
import { Button } from './components/button.tsx';
import { ErrorSummary } from './components/error-summary.tsx';
import { NotificationBanner } from './components/notification-banner.tsx';
import { documentOf, Layout } from './layout.tsx';
import { mistakesOf } from './mistakes.ts';
import { linksOf, type Site } from './site.ts';

type Props = {
  readonly site: Site;
  readonly purpose: CodePurpose;
  readonly reference?: string | undefined;
  readonly errors: readonly FieldError[];
  readonly banner?: string | undefined;
};

const words = {
  confirm: {
    title: 'Size gelen kodu yazın',
    text: 'Başvurunuzda yazdığınız e-posta adresine, e-posta yazmadıysanız cep telefonunuza gönderdiğimiz 6 haneli kodu yazın.',
    action: 'Onayla',
  },
  follow: {
    title: 'Size gelen kodu yazın',
    text: 'Bu başvuruda onaylanmış bir e-posta adresi ya da telefon varsa oraya 6 haneli bir kod gönderdik.',
    action: 'Başvurunun durumunu göster',
  },
} as const satisfies Readonly<Record<CodePurpose, object>>;

/** Where a mailed code is typed: to confirm an address, or to see a request without its follow-up code. */
export function codePage({ site, purpose, reference, errors, banner }: Props): string {
  const links = linksOf(site);
  const { title, text, action } = words[purpose];
  const mistakes = mistakesOf(errors, ['reference', 'code']);
  return documentOf(
    <Layout
      site={site}
      title={title}
      hasMistakes={errors.length > 0}
      current="follow"
      back={{ href: links.follow, text: 'Başvuru takibi' }}
    >
      <ErrorSummary errors={mistakes.summary} />
      <NotificationBanner text={banner} />
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">{text}</p>
      <form method="post" action={purpose === 'confirm' ? links.confirm : links.follow} novalidate>
        <ReferenceInput value={reference} error={mistakes.of('reference')} />
        <CodeInput error={mistakes.of('code')} />
        <Button text={action} />
      </form>
      <h2 class="govuk-heading-m">Kod gelmedi mi?</h2>
      <p class="govuk-body">Yeni kod isteyebilirsiniz; yeni kod gelince eskisi geçersiz olur.</p>
      <NewCodeForm
        action={purpose === 'confirm' ? links.newCode : links.followCode}
        reference={mistakes.of('reference') ? undefined : reference}
      />
    </Layout>,
  );
}
