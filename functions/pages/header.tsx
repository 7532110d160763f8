import type { ComponentChildren } from 'preact';
import { shortNameIn } from '../../shared/authorities/names.ts';
import { LanguageSwitch, type SwitchBy } from './language-switch.tsx';
import { linksOf, type Site } from './site.ts';
import { frameWords } from './words/frame.ts';

/** The part of the service a page belongs to, marked in the navigation. */
export type Section = 'start' | 'mine' | 'follow' | 'notice';

type Props = { readonly site: Site; readonly current: Section | undefined; readonly switchBy: SwitchBy };

export function PageHeader({ site, current, switchBy }: Props) {
  const links = linksOf(site);
  const w = frameWords(site);
  const items: readonly (readonly [Section, string, string])[] = [
    ['start', links.start, w.apply],
    ['mine', links.mine, w.mine],
    ['follow', links.follow, w.follow],
    ['notice', links.notice, w.notice],
  ];
  return (
    <ServiceHeader
      site={site}
      href={links.start}
      name={w.serviceName}
      beside={<LanguageSwitch site={site} by={switchBy} />}
    >
      <nav aria-label={w.menu} class="govuk-service-navigation__wrapper">
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
  /** What stands beside the institution’s name. */
  readonly beside?: ComponentChildren;
  readonly children?: ComponentChildren;
};

/** The institution above, the service below it, and what leads on from there. */
export function ServiceHeader({ site, href, name, beside, children }: ServiceProps) {
  return (
    <header class="govuk-template__header">
      <div class="govuk-generic-header">
        <div class="govuk-generic-header__container govuk-width-container">
          <div class="govuk-generic-header__logo">
            <a href={site.authority.website} class="govuk-generic-header__homepage-link">
              {site.logo && <Logo {...site.logo} />}
              {shortNameIn(site.language, site.authority)}
            </a>
          </div>
          {beside}
        </div>
      </div>
      <section aria-label={frameWords(site).service} class="govuk-service-navigation">
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

function Logo({ src, alt, width, height }: NonNullable<Site['logo']>) {
  return <img src={src} alt={alt} width={width} height={height} class="bv-logo" />;
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
