import { linksOf, type Site } from './site.ts';

export function PageFooter({ site }: { readonly site: Site }) {
  const { authority } = site;
  return (
    <footer class="bv-footer">
      <div class="govuk-width-container">
        <address class="bv-footer__address">
          <strong>{authority.name}</strong>
          <br />
          {authority.address}
        </address>
        <ul class="govuk-list">
          {authority.telephone && <li>Telefon: {authority.telephone}</li>}
          {authority.kep && <li>KEP: {authority.kep}</li>}
          <li>
            <a class="govuk-link" href={authority.website}>
              {new URL(authority.website).host}
            </a>
          </li>
          <li class="govuk-!-display-none-print">
            <a class="govuk-link" href={linksOf(site).notice}>
              Kişisel verilerin korunması: aydınlatma metni
            </a>
          </li>
        </ul>
      </div>
    </footer>
  );
}
