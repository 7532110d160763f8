import type { NoticeSections, PrivacyNotice } from '../../shared/authorities/authority.ts';
import { InWords } from './components/reader.tsx';
import { noticeWords } from './words/notice.ts';

type Level = 2 | 3;

/**
 * The notice in full, under the heading level of where it stands. Whoever reads another language has its translation,
 * where there is one, before the text that decides.
 */
export function NoticeText({ notice, level }: { readonly notice: PrivacyNotice; readonly level: Level }) {
  return (
    <InWords>
      {(_, language) => {
        if (language === 'tr') return <Sections sections={notice.sections} level={level} />;
        const w = noticeWords({ language });
        const translation = notice.translations?.[language];
        const Heading = `h${level}` as const;
        return (
          <>
            <p class="govuk-body">{translation ? w.turkishDecides : w.turkishOnly}</p>
            {translation && <Sections sections={translation} level={level} />}
            <Heading class="govuk-heading-s">{w.turkishText}</Heading>
            <div lang="tr">
              <Sections sections={notice.sections} level={level === 2 ? 3 : 4} />
            </div>
          </>
        );
      }}
    </InWords>
  );
}

function Sections({ sections, level }: { readonly sections: NoticeSections; readonly level: Level | 4 }) {
  const Heading = `h${level}` as const;
  return (
    <>
      {sections.map(({ heading, paragraphs }) => (
        <section key={heading}>
          <Heading class="govuk-heading-s">{heading}</Heading>
          {paragraphs.map((text) => (
            <p key={text} class="govuk-body">
              {text}
            </p>
          ))}
        </section>
      ))}
    </>
  );
}
