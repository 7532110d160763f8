import type { PageAnswer, PageCall } from '../../shared/http/call.ts';
import { notNowSlug } from '../pages/desk-act-words.ts';
import { deskLinksOf } from '../pages/desk-layout.tsx';
import { deskFormWords } from '../pages/words/desk-form.ts';
import { deskReplyWords } from '../pages/words/desk-reply.ts';
import { desk } from './attempt.ts';
import { entered } from './entered.ts';
import { enteredWriting, seenIn, typedIn } from './entered-writing.ts';
import { seeOther } from './issuer-way.ts';
import { composer, takeOver } from './reply-composer.ts';
import { atDesk, isOpen, keep, ownDraft, type ReplyDependencies } from './reply-desk.ts';
import { preview, send, showLetter } from './reply-sending.ts';
import { withTemplate } from './reply-template.ts';

/** The composer, with the officer's own draft in it. */
export function showReply(deps: ReplyDependencies, call: PageCall): Promise<PageAnswer> {
  return entered(deps, call, pageOf(call), ({ who: { officer } }, signedIn) =>
    atDesk(deps, call, officer, signedIn, async (at) => {
      if (!isOpen(at))
        return seeOther(`${deskLinksOf(call).dossier(at.own.reference)}?yapildi=${notNowSlug}`);
      return composer(at, { values: (await ownDraft(at)) ?? {} });
    }),
  );
}

/** Each step keeps the draft first: whoever is called away, or meets a mistake, finds it again. */
export function composeReply(deps: ReplyDependencies, call: PageCall): Promise<PageAnswer> {
  const { version: _, step, template, ...values } = typedIn(call.form);
  const seen = seenIn(call);
  return enteredWriting(deps, call, {
    page: pageOf(call),
    again: ({ who: { officer } }, signedIn) =>
      atDesk(deps, call, officer, signedIn, (at) =>
        composer(at, { values, version: seen, banner: deskFormWords(call).signedInAnew }),
      ),
    take: ({ who: { officer } }, signedIn) =>
      atDesk(deps, call, officer, signedIn, async (at) => {
        if (step === 'send') return send(at, values, seen);
        if (step === 'takeOver') return takeOver(at, call.form.draftOf, seen);
        await keep(at, values);
        if (step === 'template')
          return composer(at, { values: withTemplate(at.opened, at.call, values, template), version: seen });
        if (step === 'preview') return preview(at, values, seen);
        return composer(at, {
          values,
          version: seen,
          banner: deskReplyWords(call).saved,
        });
      }),
  });
}

/** The draft as it would reach the applicant: the mail's HTML, or the sheet to print. */
export function showReplyPreview(deps: ReplyDependencies, call: PageCall): Promise<PageAnswer> {
  return entered(deps, call, pageOf(call), ({ who: { officer } }, signedIn) =>
    atDesk(deps, call, officer, signedIn, showLetter),
  );
}

const pageOf = ({ parameters: { reference = '' } }: PageCall) => `${desk}/basvuru/${reference}/cevap`;
