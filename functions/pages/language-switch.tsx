import { languageField } from '../../shared/http/language.ts';
import type { Site } from './site.ts';
import { frameWords } from './words/frame.ts';

/**
 * What another language is chosen by: a link to the page itself where it can be had again, or a button of the form
 * with this id, which keeps what is typed; nothing where neither is possible.
 */
export type SwitchBy = 'link' | { readonly form: string } | 'none';

type Props = { readonly site: Site; readonly by: SwitchBy };

export function LanguageSwitch({ site, by }: Props) {
  const { languages } = site.authority;
  const { here } = site;
  if (languages.length < 2 || by === 'none' || (by === 'link' && here === undefined)) return null;
  return (
    <nav aria-label={frameWords(site).languages} class="bv-languages">
      {by !== 'link' && <FirstButton form={by.form} />}
      <ul class="bv-languages__list">
        {languages.map((language) => {
          const name = frameWords({ language }).ownName;
          return (
            <li key={language} lang={language}>
              {language === site.language ? (
                <span aria-current="true">{name}</span>
              ) : by === 'link' ? (
                <a class="bv-languages__other" href={inLanguage(here ?? '', language)} hreflang={language}>
                  {name}
                </a>
              ) : (
                <button
                  type="submit"
                  form={by.form}
                  name={languageField}
                  value={language}
                  formNoValidate
                  class="bv-languages__other"
                >
                  {name}
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

const inLanguage = (here: string, language: string) =>
  `${here}${here.includes('?') ? '&' : '?'}${languageField}=${language}`;

/**
 * Enter in a field presses the first button of its form, wherever on the page it stands (HTML section 4.10.21.2). That
 * must not be one that changes the language.
 */
function FirstButton({ form }: { readonly form: string }) {
  return (
    <button type="submit" form={form} tabIndex={-1} aria-hidden="true" class="govuk-visually-hidden">
      →
    </button>
  );
}
