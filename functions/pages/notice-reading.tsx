import { noticeHash } from '../../shared/domain/notice.ts';
import { Button } from './components/button.tsx';
import { HiddenFields } from './hidden-fields.tsx';
import { linksOf, type Site } from './site.ts';
import { followWords } from './words/follow.ts';

type Props = {
  readonly site: Site;
  readonly reference: string;
  readonly ticket: string;
  /** Whether she was shown a notice before. */
  readonly shown: boolean;
};

/** A renewed privacy notice with a purpose that was not there before: she is asked anew, and nothing is assumed. */
export function NoticeReading({ site, reference, ticket, shown }: Props) {
  const links = linksOf(site);
  const { notice } = site.authority;
  const w = followWords(site).notice;
  return (
    <section>
      <h2 class="govuk-heading-m">{shown ? w.renewed : w.read}</h2>
      <p class="govuk-body">
        {shown ? w.renewedText : w.readText}{' '}
        <a class="govuk-link" href={links.notice}>
          {w.link}
        </a>
      </p>
      <form method="post" action={links.readNotice} novalidate>
        <HiddenFields
          fields={{ reference, ticket, noticeVersion: notice.version, noticeHash: noticeHash(notice) }}
        />
        <Button text={w.button} secondary />
      </form>
    </section>
  );
}
