import type { FieldError } from '../../shared/contracts/failures.ts';
import { ReferenceInput } from './code-form.tsx';
import { Button } from './components/button.tsx';
import { ErrorSummary } from './components/error-summary.tsx';
import { TextInput } from './components/text-input.tsx';
import { documentOf, Layout } from './layout.tsx';
import { mistakesOf } from './mistakes.ts';
import { linksOf, type Site } from './site.ts';

type Props = {
  readonly site: Site;
  readonly values: { readonly reference?: string | undefined; readonly followUpCode?: string | undefined };
  readonly errors: readonly FieldError[];
  /** Which of the two forms was sent, so that a wrong reference is shown where it was typed. */
  readonly sent?: 'followUpCode' | 'codeRequest';
};

/** Two ways to see a request: the follow-up code of the receipt, or a code to the confirmed e-mail address. */
export function followPage({ site, values, errors, sent = 'followUpCode' }: Props): string {
  const links = linksOf(site);
  const requestSent = sent === 'codeRequest';
  const mistakes = mistakesOf(errors, ['reference', 'followUpCode'], (field) =>
    requestSent && field === 'reference' ? 'codeReference' : field,
  );
  const wrongReference = mistakes.of('reference');
  return documentOf(
    <Layout site={site} title="Başvurunuzu izleyin" hasMistakes={errors.length > 0} current="follow">
      <ErrorSummary errors={mistakes.summary} />
      <h1 class="govuk-heading-l">Başvurunuzu izleyin</h1>
      <form method="post" action={links.follow} novalidate>
        <ReferenceInput value={values.reference} error={requestSent ? undefined : wrongReference} />
        <TextInput
          id="followUpCode"
          name="followUpCode"
          label="Takip kodu"
          hint="Başvurunuzu gönderdiğinizde gösterilen 32 karakter. Boşluk ve tire koymasanız da olur."
          value={values.followUpCode}
          error={mistakes.of('followUpCode')}
          autocomplete="off"
          spellcheck={false}
          code
        />
        <Button text="Başvurunun durumunu göster" />
      </form>
      <h2 class="govuk-heading-m">Takip kodunuz yok mu?</h2>
      <p class="govuk-body">
        Başvurunuzda yazdığınız e-posta adresini ya da cep telefonunu onayladıysanız oraya tek kullanımlık bir
        kod gönderebiliriz.
      </p>
      <form method="post" action={links.followCode} novalidate>
        <ReferenceInput
          id="codeReference"
          value={requestSent ? values.reference : undefined}
          error={requestSent ? wrongReference : undefined}
        />
        <Button text="Kodum yok: onaylı adresime ya da telefonuma kod gönder" secondary />
      </form>
    </Layout>,
  );
}
