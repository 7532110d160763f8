import type { PageAnswer, PageCall } from '../../shared/http/call.ts';
import { formHeaders } from '../../shared/http/headers.ts';
import { deskAttachmentPage, deskUnscannedPage } from '../pages/desk-attachment-page.tsx';
import { officeOf } from '../pages/site-of.ts';
import { type AttachmentDependencies, openAttachment } from '../staff/attachment.ts';
import { type EnteredDependencies, enteredByForm } from './entered.ts';
import { refusedInside } from './refused.ts';

/** Leads an officer's browser to one document, by the same rules and with the same record as the staff API. */
export function openDocument(
  deps: EnteredDependencies & AttachmentDependencies,
  call: PageCall,
): Promise<PageAnswer> {
  const reference = call.parameters.reference ?? '';
  return enteredByForm(deps, call, async ({ who: { officer } }, signedIn) => {
    const { id, unscanned } = call.form;
    const own = { ...call, officer, needs: 'read' as const, reference };
    const named = typeof id === 'string' ? id : '';
    const opening = { unscannedAccepted: unscanned === 'accepted' };
    const opened = await openAttachment(deps, own, named, opening);
    const shown = { site: officeOf(call), signedIn, reference };
    if (!opened.ok && opened.failure.code === 'attachmentUnscanned')
      return { status: 200, headers: formHeaders, body: deskUnscannedPage({ ...shown, id: named }) };
    if (!opened.ok) return refusedInside(call, signedIn, opened.failure);
    const { url, name } = opened.value;
    return {
      status: 200,
      body: deskAttachmentPage({ ...shown, url, name }),
      // Not a redirect: `form-action` holds for those too, and lets a form of ours lead to no other host.
      headers: { ...formHeaders, refresh: `0;url=${url}` },
    };
  });
}
