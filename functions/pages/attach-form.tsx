import { type AttachmentLimits, attachmentTypes } from '../../shared/domain/attachment.ts';
import { formatBytes } from '../../shared/words/bytes.ts';
import { Button } from './components/button.tsx';
import { describedBy, Field } from './components/field.tsx';
import { HiddenFields } from './hidden-fields.tsx';
import type { Site } from './site.ts';
import { attachWords } from './words/attach.ts';

type Props = {
  readonly site: Pick<Site, 'language'>;
  readonly limits: AttachmentLimits;
  readonly action: string;
  readonly hidden: Readonly<Record<string, string>>;
  readonly error?: string | undefined;
};

/** The name of the control, which is also its id. */
export const fileField = 'dosya';

/**
 * One document at a time, by a plain form. The script `scripts/attach.ts` takes it over where it runs: it uploads past
 * the function, which takes larger documents, and hands over to the form itself when anything goes wrong.
 */
export function AttachForm({ site, limits, action, hidden, error }: Props) {
  const w = attachWords(site);
  const size = (bytes: number) => formatBytes(bytes, site.language);
  const question = {
    id: fileField,
    label: w.choose,
    hint: (
      <>
        {w.whatIsTaken(
          limits.files,
          size(limits.eachBytes),
          size(limits.byFormBytes),
          size(limits.totalBytes),
        )}{' '}
        {w.types} {w.oneAtATime}
      </>
    ),
    error,
  };
  return (
    <form
      method="post"
      action={action}
      encType="multipart/form-data"
      novalidate
      data-attach=""
      data-attach-starting={w.progress.starting}
      data-attach-percent={w.progress.percent}
      data-attach-judging={w.progress.judging}
      data-attach-broken={w.progress.broken}
      data-attach-most={limits.byFormBytes}
    >
      <HiddenFields fields={hidden} />
      <Field {...question}>
        <input
          class={error ? 'govuk-file-upload govuk-file-upload--error' : 'govuk-file-upload'}
          id={fileField}
          name={fileField}
          type="file"
          accept={accepted}
          aria-describedby={describedBy(question)}
          aria-invalid={error ? 'true' : undefined}
        />
      </Field>
      <p class="govuk-body" role="status" data-attach-progress="" />
      <Button text={w.add} secondary />
    </form>
  );
}

/** What a browser offers to choose from; what counts is the content. */
const accepted = Object.values(attachmentTypes)
  .flat()
  .filter((ending, place, all) => all.indexOf(ending) === place)
  .map((ending) => `.${ending}`)
  .join(',');
