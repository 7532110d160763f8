import * as commands from '../../shared/contracts/applicant-commands.ts';
import { type Forum, forums } from '../../shared/contracts/vocabulary.ts';
import type { ReadLetters } from '../../shared/domain/ports.ts';
import type { PageAnswer, PageCall } from '../../shared/http/call.ts';
import { textField } from '../pages/fields.ts';
import { lettersPage } from '../pages/letters-page.tsx';
import { morePage } from '../pages/more-page.tsx';
import { objectionPage } from '../pages/objection-page.tsx';
import { ratingPage } from '../pages/rating-page.tsx';
import { newContactCodePage, requestContactPage } from '../pages/request-contact-page.tsx';
import { siteOf } from '../pages/site-of.ts';
import { withdrawPage } from '../pages/withdraw-page.tsx';
import { followWords } from '../pages/words/follow.ts';
import { actForm, pageOf, refused, type Shown, statusWith } from './act-form.ts';
import {
  askNewContact,
  changeReplyWay,
  confirmNewContact,
  lettersByTicket,
  recordNoticeReading,
  recordObjection,
  recordRating,
  sendMore,
  statusByTicket,
  withdraw,
} from './acts.ts';
import { inChosenLanguage, ticketedBy } from './ticketed.ts';
import type { WriteDependencies } from './write.ts';

/** What the applicant adds, from the form on the status page. */
export const takeMoreForm = actForm({
  schema: commands.moreFromApplicant,
  fields: ['text'],
  show: (shown) => morePage({ ...pageOf(shown), text: shown.values.text }),
  take: (deps, call, { text }) => sendMore(deps, call, text),
  done: (shown, w) => statusWith(shown, w.more.done),
});

export const takeWithdrawForm = actForm({
  schema: commands.ticketed,
  fields: [],
  show: (shown) => withdrawPage(pageOf(shown)),
  take: withdraw,
  done: (shown, w) => statusWith(shown, w.withdraw.done),
});

export const takeObjectionForm = actForm({
  schema: commands.ownObjection,
  fields: ['forum', 'on', 'fileNumber'],
  show: (shown) => objectionPage({ ...pageOf(shown), forums: forumsOf(shown), values: shown.values }),
  take: recordObjection,
  done: (shown, w) => statusWith(shown, w.objection.done),
});

function forumsOf({ view }: Shown): readonly Forum[] {
  const open = view?.windows.map(({ forum }) => forum) ?? [];
  return open.length > 0 ? [...new Set(open)] : forums;
}

export const takeRatingForm = actForm({
  schema: commands.rating,
  fields: ['score', 'comment'],
  show: (shown) => ratingPage({ ...pageOf(shown), values: shown.values }),
  take: recordRating,
  done: (shown, w) => statusWith(shown, w.rating.done),
});

const contactPage = (shown: Shown) =>
  requestContactPage({
    ...pageOf(shown),
    values: shown.values,
    status: shown.view ?? { replyBy: 'post', contactBy: 'email', newContactAwaitsCode: false },
  });
const contactFields = ['replyBy', 'email', 'phone'];

export const takeReplyWayForm = actForm({
  schema: commands.replyWayChoice,
  fields: ['replyBy'],
  show: contactPage,
  take: (deps, call, { replyBy }) => changeReplyWay(deps, call, replyBy),
  done: (shown, w) => statusWith(shown, w.contact.wayDone),
});

export const takeNewContactForm = actForm({
  schema: commands.newContact,
  fields: ['email', 'phone'],
  show: contactPage,
  take: (deps, call, { email, phone }) =>
    askNewContact(deps, call, email === undefined ? { phone: phone ?? '' } : { email }),
  done: (shown) => newContactCodePage(pageOf(shown)),
});

export const takeNewContactCodeForm = actForm({
  schema: commands.newContactCode,
  fields: ['code'],
  show: (shown) => newContactCodePage(pageOf(shown)),
  take: (deps, call, { code }) => confirmNewContact(deps, call, code),
  done: (shown, w) => statusWith(shown, w.contact.done),
});

/** The page with both forms about contact; each of them is sent to its own address. */
export const showContactForm = inChosenLanguage<WriteDependencies>(async (deps, posted) => {
  const call = ticketedBy(posted);
  const standing = await statusByTicket(deps, call);
  if (!standing.ok) return refused(call, standing);
  const values = Object.fromEntries(contactFields.map((field) => [field, textField(call.form, field)]));
  return { status: 200, body: contactPage({ call, view: standing.value, values, errors: [] }) };
});

/** She read the renewed privacy notice. */
export async function takeNoticeForm(deps: WriteDependencies, posted: PageCall): Promise<PageAnswer> {
  const call = ticketedBy(posted);
  const answer = await recordNoticeReading(deps, call, {
    noticeVersion: textField(call.form, 'noticeVersion') ?? '',
    noticeHash: textField(call.form, 'noticeHash') ?? '',
  });
  if (!answer.ok) return refused(call, answer);
  const shown = { call, view: answer.value, values: {}, errors: [] };
  return { status: 200, body: statusWith(shown, followWords(call).notice.done) };
}

type LetterDependencies = Pick<WriteDependencies, 'find' | 'secrets'> & { readonly letters: ReadLetters };

export const showLetters = inChosenLanguage<LetterDependencies>(async (deps, posted) => {
  const call = ticketedBy(posted);
  const letters = await lettersByTicket(deps, call);
  if (!letters.ok) return refused(call, letters);
  const named = { reference: call.reference, ticket: call.ticket };
  return { status: 200, body: lettersPage({ site: siteOf(call), named, letters: letters.value }) };
});
