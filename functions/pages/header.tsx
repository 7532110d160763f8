import type { ComponentChildren } from 'preact';
import { linksOf, type Site } from './site.ts';

/** The part of the service a page belongs to, marked in the navigation. */
export type Section = 'start' | 'mine' | 'follow' | 'notice';

export function PageHeader({
  site,
  current,
}: {
  readonly site: Site;
  readonly current: Section | undefined;
}) {
  const links = linksOf(site);
  const items: readonly (readonly [Section, string, string])[] = [
    ['start', links.start, 'Başvuru yapın'],
    ['mine', links.mine, 'Başvurularım'],
    ['follow', links.follow, 'Başvurunuzu izleyin'],
    ['notice', links.notice, 'Aydınlatma metni'],
  ];
  return (
    <ServiceHeader site={site} href={links.start} name="Başvuru">
      <nav aria-label="Menü" class="govuk-service-navigation__wrapper">
        <ul class="govuk-service-navigation__list">
          {items.map(([section, href, text]) => (
            <NavigationItem key={section} href={href} text={text} active={section === current} />
          ))}
        </ul>
      </nav>
    </ServiceHeader>
  );
}

type ServiceProps = {
  readonly site: Site;
  readonly href: string;
  readonly name: string;
  readonly children?: ComponentChildren;
};

/** The institution above, the service below it, and what leads on from there. */
export function ServiceHeader({ site, href, name, children }: ServiceProps) {
  return (
    <header class="govuk-template__header">
      <div class="govuk-generic-header">
        <div class="govuk-generic-header__container govuk-width-container">
          <div class="govuk-generic-header__logo">
            <a href={site.authority.website} class="govuk-generic-header__homepage-link">
              {site.authority.shortName}
            </a>
          </div>
        </div>
      </div>
      <section aria-label="Hizmet" class="govuk-service-navigation">
        <div class="govuk-width-container">
          <div class="govuk-service-navigation__container">
            <span class="govuk-service-navigation__service-name">
              <a href={href} class="govuk-service-navigation__link">
                {name}
              </a>
            </span>
            {children}
          </div>
        </div>
      </section>
    </header>
  );
}

type ItemProps = { readonly href: string; readonly text: string; readonly active: boolean };

function NavigationItem({ href, text, active }: ItemProps) {
  const item = 'govuk-service-navigation__item';
  return (
    <li class={active ? `${item} ${item}--active` : item}>
      <a class="govuk-service-navigation__link" href={href} aria-current={active ? 'true' : undefined}>
        {active ? <strong class="govuk-service-navigation__active-fallback">{text}</strong> : text}
      </a>
    </li>
  );
}
