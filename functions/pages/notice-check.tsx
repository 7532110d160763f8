import { Checkboxes } from './components/choices.tsx';
import { Details } from './components/details.tsx';
import type { Mistakes } from './mistakes.ts';
import { NoticeText } from './notice-text.tsx';
import { linksOf, type Site } from './site.ts';
import { applyWords } from './words/apply.ts';

type Props = {
  readonly site: Site;
  readonly noticeHash: string;
  readonly read: boolean;
  readonly mistakes: Mistakes;
};

/** The duty to inform (Aydınlatma Tebliği m.5): the notice itself, which version was shown, and "okudum". */
export function NoticeCheck({ site, noticeHash, read, mistakes }: Props) {
  const { notice } = site.authority;
  const w = applyWords(site).notice;
  return (
    <>
      <h2 class="govuk-heading-m">{w.heading}</h2>
      <p class="govuk-body">
        {w.purpose((text) => (
          <a class="govuk-link" href={linksOf(site).notice} target="_blank" rel="noopener">
            {text}
          </a>
        ))}
      </p>
      <Details summary={w.readHere}>
        <NoticeText notice={notice} level={3} />
      </Details>
      <input type="hidden" name="noticeVersion" value={notice.version} />
      <input type="hidden" name="noticeHash" value={noticeHash} />
      <Checkboxes
        id="noticeRead"
        name="noticeRead"
        label={w.label}
        hint={w.hint}
        error={mistakes.of('noticeRead')}
        choices={[{ value: 'true', label: w.read }]}
        chosen={read ? ['true'] : []}
      />
    </>
  );
}
