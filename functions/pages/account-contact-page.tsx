import type { FieldError } from '../../shared/contracts/failures.ts';
import { formTokenField } from '../../shared/http/csrf.ts';
import { MailedCodeInput } from './account-inputs.tsx';
import { Button } from './components/button.tsx';
import { ErrorSummary } from './components/error-summary.tsx';
import { HiddenFields } from './hidden-fields.tsx';
import { documentOf, Layout } from './layout.tsx';
import { mistakesOf } from './mistakes.ts';
import { linksOf, type Site } from './site.ts';

type Props = {
  readonly site: Site;
  readonly formToken: string;
  readonly email: string;
  readonly errors: readonly FieldError[];
};

/** Where the code of a new mailbox is typed. */
export function contactPage({ site, formToken, email, errors }: Props): string {
  const { account, confirmContact } = linksOf(site);
  const mistakes = mistakesOf(errors, ['code']);
  const title = 'Yeni e-posta adresinizi onaylayın';
  return documentOf(
    <Layout
      site={site}
      title={title}
      hasMistakes={errors.length > 0}
      formToken={formToken}
      back={{ href: account, text: 'Üyeliğim' }}
    >
      <ErrorSummary errors={mistakes.summary} />
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">
        {email} adresine bir e-posta gönderdik. Gelen kodu yazana kadar eski adresiniz geçerlidir; adres
        değişince eski adresinize de haber veririz. Öteki oturumlarınız kapanır.
      </p>
      <form method="post" action={confirmContact} novalidate>
        <HiddenFields fields={{ [formTokenField]: formToken, email }} />
        <MailedCodeInput error={mistakes.of('code')} />
        <Button text="Adresi değiştir" />
      </form>
      <p class="govuk-body">Kod gelmediyse adresi kontrol edip üyelik sayfanızdan yeniden isteyin.</p>
    </Layout>,
  );
}
