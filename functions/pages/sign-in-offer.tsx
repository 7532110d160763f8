import type { Assurance } from '../../shared/contracts/vocabulary.ts';
import { linksOf, type ReturnName, type Site } from './site.ts';

type Props = { readonly site: Site; readonly back: ReturnName };

/** The ways in, as links and buttons say them. */
const ways = {
  edevlet: { link: 'e-Devlet Kapısı ile kimliğimi doğrula', button: 'Sakla ve e-Devlet Kapısı ile doğrula' },
  member: { link: 'Üyeliğimle giriş yap', button: 'Sakla ve üyeliğimle giriş yap' },
} as const;

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

const optional =
  'Kimliğinizi şimdi doğrularsanız ad, soyad ve kimlik numarası yazmazsınız; kişisel veri içeren cevabı da e-postayla alabilirsiniz. Doğrulamadan da başvurabilirsiniz.';
const demanded = {
  member: 'Bu başvuruyu göndermek için önce kimliğinizi doğrulamanız gerekir.',
  edevlet: 'Bu başvuruyu göndermek için e-Devlet Kapısı ile kimliğinizi doğrulamanız gerekir.',
} as const;

/** The name of the buttons that keep a form and lead to a way in. */
export const identifyField = 'identify';

/** The same ways at the end of a form, for whoever has begun to write: what is typed is kept. */
export function SignInButtons({ site }: Pick<Props, 'site'>) {
  const { signIn } = site.authority;
  if (signIn.length === 0) return null;
  return (
    <>
      <p class="govuk-body">
        Göndermeden önce kimliğinizi doğrulamak isterseniz yazdıklarınız saklanır; girişten sonra buraya
        dönersiniz.
      </p>
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
