import type { Problem } from '../../shared/contracts/failures.ts';
import { identificationOf } from '../../shared/domain/identification.ts';
import { documentOf, Layout } from './layout.tsx';
import {
  type FormName,
  formNames,
  linksOf,
  type ReturnName,
  regimeOfForm,
  returnNames,
  type Site,
} from './site.ts';

type Props = {
  readonly site: Site;
  /** The page of ours that the login leads back to. */
  readonly returnTo: string;
  /** Why she stands here, when a login came to nothing. */
  readonly problem?: Problem;
};

/** The way to e-Devlet as a link of our own; after a login that came to nothing, what went wrong and every way on. */
export function edevletPage({ site, returnTo, problem }: Props): string {
  const title = problem?.title ?? 'e-Devlet ile giriş';
  const links = linksOf(site);
  const back = returnNames.find((name) => links.back(name) === returnTo);
  const offered = problem?.code !== 'eDevletNotOffered';
  return documentOf(
    <Layout site={site} title={title}>
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">
        {problem?.detail ??
          `Kimliğinizi e-Devlet Kapısında doğrularsınız; ${site.authority.name} yalnız T.C. kimlik numaranızı, adınızı ve soyadınızı öğrenir.`}
      </p>
      {offered && (
        <p class="govuk-body">
          <a class="govuk-link bv-action" href={withReturn(links.signIn.edevlet, back)}>
            {problem ? 'e-Devlet ile yeniden giriş yapın' : 'e-Devlet ile giriş yapın'}
          </a>
        </p>
      )}
      {problem && <WaysOn site={site} back={back} />}
      <p class="govuk-body">
        <a class="govuk-link" href={links.start}>
          Başvuru sayfasına gidin
        </a>
      </p>
    </Layout>,
  );
}

type WaysProps = { readonly site: Site; readonly back: ReturnName | undefined };

/** Without e-Devlet: as a member, without signing in, on paper. */
function WaysOn({ site, back }: WaysProps) {
  const { authority } = site;
  const { signIn } = linksOf(site);
  const without = withoutLogin(site, back);
  return (
    <>
      <h2 class="govuk-heading-m">e-Devlet olmadan</h2>
      <ul class="govuk-list govuk-list--bullet">
        {without && (
          <li>
            <a class="govuk-link" href={without.href}>
              {without.text}
            </a>
            {without.hint && ` ${without.hint}`}
          </li>
        )}
        {authority.signIn.includes('member') && back !== 'baglama' && (
          <li>
            <a class="govuk-link" href={withReturn(signIn.member, back)}>
              Üyeliğinizle giriş yapın
            </a>
          </li>
        )}
        <li>
          Yazılı olarak başvurun: {authority.address}
          {authority.kep && ` ya da KEP: ${authority.kep}`}
        </li>
        {authority.telephone && <li>Telefonla sorun: {authority.telephone}</li>}
      </ul>
    </>
  );
}

type Way = { readonly href: string; readonly text: string; readonly hint?: string };

/** How the page that she was on its way to is had without signing in, where that can be. */
function withoutLogin(site: Site, back: ReturnName | undefined): Way | undefined {
  const links = linksOf(site);
  if (back === 'basvurularim') return { href: links.follow, text: 'Bir başvurunuzu takip koduyla izleyin' };
  if (back === 'hesap' || back === 'baglama') return { href: links.account, text: 'Hesabınıza dönün' };
  if (!isForm(back)) return undefined;
  const { toApply } = identificationOf(site.authority, regimeOfForm[back]);
  const hint = 'Sakladığınız yanıtlar orada duruyor.';
  return toApply === 'unconfirmed'
    ? { href: links.form(back), text: 'Giriş yapmadan başvurun.', hint }
    : { href: links.form(back), text: 'Forma dönün.', hint };
}

const isForm = (back: ReturnName | undefined): back is FormName => formNames.some((name) => name === back);
const withReturn = (href: string, back: ReturnName | undefined): string =>
  back ? `${href}?donus=${back}` : href;
