import type { Account } from '../../shared/domain/account/account.ts';
import type { StateIdentity } from '../../shared/domain/account/standing.ts';
import { formTokenField } from '../../shared/http/csrf.ts';
import { Button } from './components/button.tsx';
import { SummaryList } from './components/summary-list.tsx';
import { WarningText } from './components/warning-text.tsx';
import { HiddenFields } from './hidden-fields.tsx';
import { documentOf, Layout } from './layout.tsx';
import { linksOf, type Site } from './site.ts';

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
  const title = 'Üyeliğinizi e-Devlet’e bağlayın';
  return documentOf(
    <Layout site={site} title={title} formToken={formToken} back={{ href: back, text: 'Üyeliğim' }}>
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">
        Bağladığınızda üyelikle girdiğinizde de kimlik numaranızla yapılmış bütün başvurularınızı görürsünüz;
        kuruma gelerek, postayla ya da KEP ile yaptıklarınızı da. Adınız ve kimlik numaranız e-Devlet
        Kapısından alınır.
      </p>
      {identity ? (
        <>
          <SummaryList
            rows={[
              { key: 'Üyelikteki ad soyad', value: `${person.name} ${person.surname}` },
              { key: 'e-Devlet’teki ad soyad', value: `${identity.name} ${identity.surname}` },
              { key: 'Üyelikteki numara', value: person.nationalId ?? person.passportNumber ?? 'Yok' },
              { key: 'e-Devlet’teki numara', value: identity.nationalId },
            ]}
          />
          <WarningText text="e-Devlet’teki kişi siz değilseniz bağlamayın." />
          <form method="post" action={backTo('baglama')} novalidate>
            <HiddenFields fields={{ [formTokenField]: formToken }} />
            <Button text="Üyeliğimi bu kişiye bağla" />
          </form>
        </>
      ) : (
        <p class="govuk-body">
          <a class="govuk-link" href={`${signIn.edevlet}?donus=baglama`}>
            e-Devlet Kapısı ile kimliğinizi doğrulayın
          </a>
          ; sonra neyin değişeceğini burada görüp onaylarsınız.
        </p>
      )}
    </Layout>,
  );
}
