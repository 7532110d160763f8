import type { FieldError } from '../../shared/contracts/failures.ts';
import { askedAgain, Donus, EmailInput, MailedCodeInput, NewPasswordInput } from './account-inputs.tsx';
import { accountLinksOf } from './account-links.ts';
import { OtherWays } from './account-sign-in-page.tsx';
import { personRows } from './common-rows.ts';
import { Button } from './components/button.tsx';
import { ErrorSummary } from './components/error-summary.tsx';
import { documentOf, Layout } from './layout.tsx';
import { linkTo } from './link-to.tsx';
import { mistakesOf } from './mistakes.ts';
import { RowView, textOf, type Values } from './row.tsx';
import type { Row } from './rows.ts';
import { linksOf, type ReturnName, type Site } from './site.ts';
import { accountSignInWords } from './words/account-sign-in.ts';
import { accountSignUpWords } from './words/account-sign-up.ts';

type Place = { readonly site: Site; readonly donus: ReturnName | undefined };
type MailboxProps = Place & {
  readonly email: string | undefined;
  readonly errors: readonly FieldError[];
};

/** Membership begins with a mailbox. */
export function signUpPage({ site, donus, email, errors }: MailboxProps): string {
  const links = accountLinksOf(site, donus);
  const mistakes = mistakesOf(errors, ['email']);
  const { mailbox: w, sendCode } = accountSignUpWords(site);
  const { title: signIn, otherWays } = accountSignInWords(site);
  return documentOf(
    <Layout
      site={site}
      title={w.title}
      hasMistakes={errors.length > 0}
      back={{ href: links.signIn, text: signIn }}
    >
      <ErrorSummary errors={mistakes.summary} />
      <h1 class="govuk-heading-l">{w.title}</h1>
      <p class="govuk-body">{w.notNeeded}</p>
      <ul class="govuk-list govuk-list--bullet">
        {w.gains.map((gain) => (
          <li key={gain}>{gain}</li>
        ))}
      </ul>
      <p class="govuk-body">{w.twoSteps}</p>
      <form method="post" action={`${linksOf(site).account}/yeni`} novalidate>
        <Donus name={donus} />
        <EmailInput site={site} value={email} error={mistakes.of('email')} autocomplete="email" />
        <Button text={sendCode} />
      </form>
      <h2 class="govuk-heading-m">{otherWays.heading}</h2>
      <ul class="govuk-list govuk-list--bullet">
        <li>
          <a class="govuk-link" href={links.signIn}>
            {w.signIn}
          </a>
        </li>
        <OtherWays site={site} donus={donus} />
      </ul>
    </Layout>,
  );
}

type ConfirmProps = Place & { readonly values: Values; readonly errors: readonly FieldError[] };

/** Who she is, in the rows that an application asks with. */
function rowsFor(site: Site): readonly Row[] {
  const { name, surname, identity, serviceAddress, phone } = personRows(site);
  const { identityHint, phoneHint } = accountSignUpWords(site).confirm;
  return [name, surname, ...identity(identityHint), serviceAddress, { ...phone, hint: phoneHint }];
}
const fields = [
  'code',
  'newPassword',
  'name',
  'surname',
  'nationalId',
  'nationality',
  'passportNumber',
  'serviceAddress',
  'phone',
] as const;

/** The mailed code, a password, and who she is; `errors` may stand at any of them. */
export function confirmSignUpPage({ site, donus, values, errors }: ConfirmProps): string {
  const links = accountLinksOf(site, donus);
  const mistakes = mistakesOf(askedAgain(site, errors, ['code', 'newPassword']), fields);
  const email = textOf(values, 'email') ?? '';
  const { confirm: w, newCode, anotherMailbox } = accountSignUpWords(site);
  const begin = `${linksOf(site).account}/yeni`;
  return documentOf(
    <Layout
      site={site}
      title={w.title}
      hasMistakes={errors.length > 0}
      back={{ href: links.signUp, text: anotherMailbox }}
    >
      <ErrorSummary errors={mistakes.summary} />
      <h1 class="govuk-heading-l">{w.title}</h1>
      <p class="govuk-body">{w.sent(<strong>{email}</strong>)}</p>
      <form method="post" action={links.confirm} novalidate>
        <Donus name={donus} />
        <input type="hidden" name="email" value={email} />
        <MailedCodeInput site={site} error={mistakes.of('code')} />
        <NewPasswordInput site={site} error={mistakes.of('newPassword')} />
        <h2 class="govuk-heading-m">{w.you}</h2>
        {rowsFor(site).map((row) => (
          <RowView
            key={row.kind === 'fold' ? row.summary : row.name}
            row={row}
            values={values}
            mistakes={mistakes}
          />
        ))}
        <p class="govuk-body">{w.purpose(linkTo(linksOf(site).notice))}</p>
        <div class="govuk-button-group">
          <Button text={w.button} />
          <button type="submit" formaction={begin} class="govuk-button govuk-button--secondary">
            {newCode}
          </button>
        </div>
      </form>
    </Layout>,
  );
}
