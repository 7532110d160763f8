import { formTokenField } from '../../shared/http/csrf.ts';
import { linksOf, type Site } from './site.ts';
import { frameWords } from './words/frame.ts';

/** The way out, for a citizen who is signed in. */
export function SignOutForm({ site, formToken }: { readonly site: Site; readonly formToken: string }) {
  return (
    <div class="govuk-width-container govuk-!-display-none-print">
      <form method="post" action={linksOf(site).signOut} class="bv-exit">
        <input type="hidden" name={formTokenField} value={formToken} />
        <button type="submit" class="govuk-button govuk-button--secondary">
          {frameWords(site).signOut}
        </button>
      </form>
    </div>
  );
}
