import { BackLink } from '../../../functions/pages/components/back-link.tsx';
import { Button } from '../../../functions/pages/components/button.tsx';
import { Details } from '../../../functions/pages/components/details.tsx';
import { ErrorSummary } from '../../../functions/pages/components/error-summary.tsx';
import { InsetText } from '../../../functions/pages/components/inset-text.tsx';
import { NotificationBanner } from '../../../functions/pages/components/notification-banner.tsx';
import { Panel } from '../../../functions/pages/components/panel.tsx';
import { SkipLink } from '../../../functions/pages/components/skip-link.tsx';
import { SummaryList } from '../../../functions/pages/components/summary-list.tsx';
import { WarningText } from '../../../functions/pages/components/warning-text.tsx';
import { fixed, noHtml, noLooks, noScript, noUse } from './reasons.ts';
import { type Row, textOrHtml } from './row.ts';

/** What people read. */
export const textRows: Readonly<Record<string, Row>> = {
  'back-link': {
    govuk: 'back-link',
    render: ({ href, text = '' }) => <BackLink href={String(href)} text={text} />,
    takes: { href: true, text: true },
    needs: ['href', 'text'],
    leaves: { [noLooks]: ['classes', 'attributes'], [noHtml]: ['html'] },
    differences: [
      {
        why: 'a landmark, so that axe finds no content outside of one; nothing to follow on paper',
        ours: [/^<nav aria-label="Önceki sayfa" class="govuk-!-display-none-print">([\s\S]*)<\/nav>$/, '$1'],
      },
    ],
    compared: 1,
  },
  button: {
    govuk: 'button',
    render: ({ text = '', classes }) => <Button text={text} {...(classes && { secondary: true })} />,
    takes: { text: true, classes: ['govuk-button--secondary'], name: ['secondary'] },
    needs: ['text'],
    leaves: {
      [noLooks]: ['classes', 'attributes', 'isStartButton'],
      [noHtml]: ['html'],
      [noScript]: ['preventDoubleClick'],
      'a link looks like a link': ['href'],
      'a button that cannot be pressed does not say why': ['disabled'],
      'every form of these pages has one way to be sent': ['name', 'value', 'type', 'id'],
    },
    differences: [{ why: 'the name of the fixture, not of a field', theirs: [' name="secondary"', ''] }],
    compared: 4,
  },
  details: {
    govuk: 'details',
    render: ({ summaryText, open, ...content }) => (
      <Details summary={String(summaryText)} open={open === true}>
        {textOrHtml(content)}
      </Details>
    ),
    takes: { summaryText: true, text: true, html: true, open: true },
    needs: ['summaryText'],
    leaves: { [noLooks]: ['classes', 'attributes'], [noHtml]: ['summaryHtml'], [noUse]: ['id'] },
    compared: 5,
  },
  'error-summary': {
    govuk: 'error-summary',
    render: ({ errorList }) => (
      <ErrorSummary
        errors={(errorList as readonly { text: string; href?: string }[]).map(({ text, href }) => ({
          message: text,
          target: href?.slice(1),
        }))}
      />
    ),
    takes: { titleText: ['There is a problem'], 'errorList[].text': true, 'errorList[].href': true },
    needs: ['titleText', 'errorList[].text'],
    leaves: {
      [noLooks]: ['classes', 'attributes', 'errorList[].attributes'],
      [noHtml]: ['titleHtml', 'descriptionHtml', 'errorList[].html'],
      [fixed]: ['titleText'],
      [noUse]: ['descriptionText'],
      'the focus always goes there': ['disableAutoFocus'],
    },
    differences: [
      { why: 'takes the focus without script', ours: [' tabindex="-1" autofocus', ''] },
      { why: 'Turkish', theirs: ['There is a problem', 'Düzeltilmesi gerekenler var'] },
    ],
    compared: 5,
  },
  'inset-text': {
    govuk: 'inset-text',
    render: (content) => <InsetText>{textOrHtml(content)}</InsetText>,
    takes: { text: true, html: true },
    needs: [],
    leaves: { [noLooks]: ['classes', 'attributes'], [noUse]: ['id'] },
    compared: 3,
  },
  'notification-banner': {
    govuk: 'notification-banner',
    render: ({ text, type }) => <NotificationBanner text={text} isDone={type === 'success'} />,
    takes: { text: true, type: true },
    needs: ['text'],
    leaves: {
      [noLooks]: ['classes', 'attributes'],
      [noHtml]: ['html', 'titleHtml'],
      [fixed]: ['titleText', 'titleHeadingLevel', 'titleId'],
      'the role of its type': ['role'],
      [noScript]: ['disableAutoFocus'],
    },
    differences: [
      {
        why: 'the native element of the role',
        theirs: [/<div([^>]*) role="region"([\s\S]*)<\/div>/, '<section$1$2</section>'],
      },
      {
        why: 'one element for both',
        theirs: [/<div([^>]* role="alert"[\s\S]*)<\/div>/, '<section$1</section>'],
      },
      { why: 'takes the focus without script', ours: [' tabindex="-1" autofocus', ''] },
      { why: 'a shorter id', theirs: ['govuk-notification-banner-title', 'banner-title'] },
      { why: 'Turkish', theirs: ['Important', 'Önemli'] },
      { why: 'Turkish', theirs: ['Success', 'Yapıldı'] },
    ],
    compared: 6,
  },
  panel: {
    govuk: 'panel',
    render: ({ titleText, text, html }) => (
      <Panel title={String(titleText)}>{text || html ? textOrHtml({ text, html }) : undefined}</Panel>
    ),
    takes: { titleText: true, text: true, html: true },
    needs: ['titleText'],
    leaves: {
      [noLooks]: ['classes', 'attributes'],
      [noHtml]: ['titleHtml'],
      'the heading of its page': ['headingLevel'],
      'what comes next stands below it, in the order of the page': [
        'actions.items[].text',
        'actions.items[].type',
        'actions.items[].href',
        'actions.items[].attributes',
        'actions.items[].classes',
        'actions.classes',
        'actions.attributes',
      ],
    },
    compared: 4,
  },
  'skip-link': {
    govuk: 'skip-link',
    render: () => <SkipLink />,
    takes: { text: ['Skip to main content'], href: ['#test-target-element'] },
    needs: ['text', 'href'],
    leaves: { [noLooks]: ['classes', 'attributes'], [noHtml]: ['html'], [fixed]: ['text', 'href'] },
    differences: [
      { why: 'Turkish', theirs: ['Skip to main content', 'Ana içeriğe geç'] },
      { why: 'one place on every page', theirs: ['#test-target-element', '#ana-icerik'] },
    ],
    compared: 1,
  },
  'summary-list': {
    govuk: 'summary-list',
    render: ({ rows }) => (
      <SummaryList
        rows={(rows as readonly { key: { text: string }; value: { text?: string; html?: string } }[]).map(
          ({ key, value }) => ({ key: key.text, value: textOrHtml(value) }),
        )}
      />
    ),
    takes: { 'rows[].key.text': true, 'rows[].value.text': true, 'rows[].value.html': true },
    needs: ['rows[].key.text'],
    leaves: {
      [noLooks]: ['classes', 'attributes', 'rows[].classes', 'rows[].key.classes', 'rows[].value.classes'],
      [noHtml]: ['rows[].key.html'],
      'every row is there': ['rows[]'],
      'nothing on these pages is changed row by row': [
        'rows[].actions.classes',
        'rows[].actions.items[].href',
        'rows[].actions.items[].text',
        'rows[].actions.items[].html',
        'rows[].actions.items[].classes',
        'rows[].actions.items[].attributes',
        'rows[].actions.items[].visuallyHiddenText',
      ],
      'one list a page needs no card': [
        'card.title.text',
        'card.title.html',
        'card.title.headingLevel',
        'card.actions.items[].text',
        'card.actions.items[].href',
        'card.classes',
        'card.attributes',
      ],
    },
    compared: 3,
  },
  'warning-text': {
    govuk: 'warning-text',
    render: ({ text = '' }) => <WarningText text={text} />,
    takes: { text: true, iconFallbackText: ['Warning'] },
    needs: ['text'],
    leaves: { [noLooks]: ['classes', 'attributes'], [noHtml]: ['html'], [fixed]: ['iconFallbackText'] },
    differences: [{ why: 'Turkish', theirs: [/>Warning</, '>Uyarı<'] }],
    compared: 4,
  },
};
