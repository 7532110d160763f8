import type { Account } from '../../shared/domain/account/account.ts';
import type { StateIdentity } from '../../shared/domain/account/standing.ts';
import { formTokenField } from '../../shared/http/csrf.ts';
import { Button } from './components/button.tsx';
import { SummaryList } from './components/summary-list.tsx';
import { WarningText } from './components/warning-text.tsx';
import { HiddenFields } from './hidden-fields.tsx';
import { documentOf, Layout } from './layout.tsx';
import { linkTo } from './link-to.tsx';
import { linksOf, type Site } from './site.ts';
import { accountLinkWords } from './words/account-link.ts';
import { accountProfileWords } from './words/account-profile.ts';

type Props = {
  readonly site: Site;
  readonly formToken: string;
  readonly account: Account;
  /** What the State said in this session; undefined before it was asked. */
  readonly identity: StateIdentity | undefined;
};

/** What linking an account to e-Devlet changes, the old beside the new. */
export function linkPage({ site, formToken, account, identity }: Props): string {
  const { account: back, signIn, back: backTo } = linksOf(site);
  const { person } = account;
  const w = accountLinkWords(site).link;
  const { title, none } = accountProfileWords(site);
  return documentOf(
    <Layout site={site} title={w.title} formToken={formToken} back={{ href: back, text: title }}>
      <h1 class="govuk-heading-l">{w.title}</h1>
      <p class="govuk-body">{w.text}</p>
      {identity ? (
        <>
          <SummaryList
            rows={[
              { key: w.ownName, value: `${person.name} ${person.surname}` },
              { key: w.stateName, value: `${identity.name} ${identity.surname}` },
              { key: w.ownNumber, value: person.nationalId ?? person.passportNumber ?? none },
              { key: w.stateNumber, value: identity.nationalId },
            ]}
          />
          <WarningText text={w.notYou} />
          <form method="post" action={backTo('baglama')} novalidate>
            <HiddenFields fields={{ [formTokenField]: formToken }} />
            <Button text={w.button} />
          </form>
        </>
      ) : (
        <p class="govuk-body">{w.askState(linkTo(`${signIn.edevlet}?donus=baglama`))}</p>
      )}
    </Layout>,
  );
}
