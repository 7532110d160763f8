import type { Assurance } from '../../shared/contracts/vocabulary.ts';
import { linksOf, type ReturnName, type Site } from './site.ts';
import { identityWords } from './words/identity.ts';

type Props = { readonly site: Site; readonly back: ReturnName };

type OfferProps = Props & {
  readonly needed: Assurance;
  /** Absent: to apply. */
  readonly purpose?: 'mine';
};

/** The ways in, before anything is typed. */
export function SignInLinks({ site, back, needed, purpose }: OfferProps) {
  const { signIn } = site.authority;
  if (signIn.length === 0) return null;
  const links = linksOf(site);
  const { ways, optional, demanded } = identityWords(site);
  return (
    <div class="govuk-inset-text">
      {!purpose && (
        <p>{needed === 'unconfirmed' ? optional : demanded[needed === 'edevlet' ? 'edevlet' : 'member']}</p>
      )}
      <ul class="govuk-list">
        {signIn.map((way) => (
          <li key={way}>
            <a class="govuk-link" href={`${links.signIn[way]}?donus=${back}`}>
              {ways[way].link}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The name of the buttons that keep a form and lead to a way in. */
export const identifyField = 'identify';

/** The same ways at the end of a form, for whoever has begun to write: what is typed is kept. */
export function SignInButtons({ site }: Pick<Props, 'site'>) {
  const { signIn } = site.authority;
  if (signIn.length === 0) return null;
  const { ways, keeping } = identityWords(site);
  return (
    <>
      <p class="govuk-body">{keeping}</p>
      <div class="govuk-button-group">
        {signIn.map((way) => (
          <button
            key={way}
            type="submit"
            name={identifyField}
            value={way}
            class="govuk-button govuk-button--secondary"
          >
            {ways[way].button}
          </button>
        ))}
      </div>
    </>
  );
}
