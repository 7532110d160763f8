import { nameIn } from '../../shared/authorities/names.ts';
import { linksOf, type Site } from './site.ts';
import { frameWords } from './words/frame.ts';

export function PageFooter({ site }: { readonly site: Site }) {
  const { authority } = site;
  const w = frameWords(site);
  return (
    <footer class="bv-footer">
      <div class="govuk-width-container">
        <address class="bv-footer__address">
          <strong>{nameIn(site.language, authority)}</strong>
          <br />
          {authority.address}
        </address>
        <ul class="govuk-list">
          {authority.telephone && <li>{w.telephone(authority.telephone)}</li>}
          {authority.kep && <li>{w.kep(authority.kep)}</li>}
          <li>
            <a class="govuk-link" href={authority.website}>
              {new URL(authority.website).host}
            </a>
          </li>
          <li class="govuk-!-display-none-print">
            <a class="govuk-link" href={linksOf(site).notice}>
              {w.dataProtection}
            </a>
          </li>
        </ul>
      </div>
    </footer>
  );
}
