import { nameIn } from '../../shared/authorities/names.ts';
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
import { edevletWords } from './words/edevlet.ts';

type Props = {
  readonly site: Site;
  /** The page of ours that the login leads back to. */
  readonly returnTo: string;
  /** Why she stands here, when a login came to nothing. */
  readonly problem?: Problem;
};

/** The way to e-Devlet as a link of our own; after a login that came to nothing, what went wrong and every way on. */
export function edevletPage({ site, returnTo, problem }: Props): string {
  const w = edevletWords(site);
  const title = problem?.title ?? w.title;
  const links = linksOf(site);
  const back = returnNames.find((name) => links.back(name) === returnTo);
  const offered = problem?.code !== 'eDevletNotOffered';
  return documentOf(
    <Layout site={site} title={title}>
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">{problem?.detail ?? w.whatItLearns(nameIn(site.language, site.authority))}</p>
      {offered && (
        <p class="govuk-body">
          <a class="govuk-link bv-action" href={withReturn(links.signIn.edevlet, back)}>
            {problem ? w.signInAgain : w.signIn}
          </a>
        </p>
      )}
      {problem && <WaysOn site={site} back={back} />}
      <p class="govuk-body">
        <a class="govuk-link" href={links.start}>
          {w.start}
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
  const { address, kep, telephone } = authority;
  const w = edevletWords(site);
  const without = withoutLogin(site, back);
  return (
    <>
      <h2 class="govuk-heading-m">{w.without}</h2>
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
              {w.member}
            </a>
          </li>
        )}
        <li>{kep ? w.inWritingOrKep(address, kep) : w.inWriting(address)}</li>
        {telephone && <li>{w.byTelephone(telephone)}</li>}
      </ul>
    </>
  );
}

type Way = { readonly href: string; readonly text: string; readonly hint?: string };

/** How the page that she was on its way to is had without signing in, where that can be. */
function withoutLogin(site: Site, back: ReturnName | undefined): Way | undefined {
  const links = linksOf(site);
  const w = edevletWords(site);
  if (back === 'basvurularim') return { href: links.follow, text: w.follow };
  if (back === 'hesap' || back === 'baglama') return { href: links.account, text: w.account };
  if (!isForm(back)) return undefined;
  const { toApply } = identificationOf(site.authority, regimeOfForm[back]);
  const text = toApply === 'unconfirmed' ? w.apply : w.form;
  return { href: links.form(back), text, hint: w.answersKept };
}

const isForm = (back: ReturnName | undefined): back is FormName => formNames.some((name) => name === back);
const withReturn = (href: string, back: ReturnName | undefined): string =>
  back ? `${href}?donus=${back}` : href;
