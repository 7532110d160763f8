import type { PrivacyNotice } from '../../shared/authorities/authority.ts';

/** The notice in full, under the heading level of where it stands. */
export function NoticeText({ notice, level }: { readonly notice: PrivacyNotice; readonly level: 2 | 3 }) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <>
      {notice.sections.map(({ heading, paragraphs }) => (
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
