import { randomBytes } from 'node:crypto';
import { attachmentMover } from '../../shared/adapters/attachment-mover.ts';
import { basketStore } from '../../shared/adapters/basket-store.ts';
import { challengeStore } from '../../shared/adapters/challenge-store.ts';
import { committer } from '../../shared/adapters/commit.ts';
import { connectTables } from '../../shared/adapters/dynamo.ts';
import { requestFinder } from '../../shared/adapters/find-request.ts';
import { connectKeyService, dataKeyMaker, secretsFrom } from '../../shared/adapters/key-service.ts';
import { letterReader } from '../../shared/adapters/letter-reader.ts';
import { limitStore } from '../../shared/adapters/limit-store.ts';
import { objectStore } from '../../shared/adapters/object-store.ts';
import { ownKeySealer } from '../../shared/adapters/own-key-sealer.ts';
import { scanBook } from '../../shared/adapters/scan-book.ts';
import { environments } from '../../shared/contracts/environment.ts';
import { ok } from '../../shared/contracts/failures.ts';
import { followRoutes } from '../../shared/contracts/routes/follow.ts';
import { turkishHolidays } from '../../shared/domain/time/holidays.ts';
import type { Call } from '../../shared/http/call.ts';
import { arrivalsThrough } from '../../shared/http/client-address.ts';
import { limitsBy } from '../../shared/http/limits.ts';
import { serve } from '../../shared/http/serve.ts';
import { pageEdge } from '../pages/page-edge.ts';
import {
  showContactForm,
  showLetters,
  takeMoreForm,
  takeNewContactCodeForm,
  takeNewContactForm,
  takeNoticeForm,
  takeObjectionForm,
  takeRatingForm,
  takeReplyWayForm,
  takeWithdrawForm,
} from './act-forms.ts';
import {
  askNewContact,
  changeReplyWay,
  confirmNewContact,
  lettersByTicket,
  recordNoticeReading,
  recordObjection,
  recordRating,
  sendMore,
  withdraw,
} from './acts.ts';
import { takeDocuments } from './documents.ts';
import { statusByFollowUpCode, statusByMailedCode } from './handler.ts';
import { showFollowPage, takeFollowForm } from './page.ts';

const environment = environments.follow.parse(process.env);
const tables = connectTables(environment);
const kms = connectKeyService();
const secrets = secretsFrom(kms, environment.LOOKUP_KEY);
const objects = objectStore(kms.config, {
  name: environment.FILES_BUCKET,
  address: environment.FILES_STORE,
});
const dependencies = {
  find: requestFinder(tables),
  letters: letterReader(tables),
  challenges: challengeStore(tables),
  secrets,
  commit: committer(tables, secrets, ownKeySealer(dataKeyMaker(kms, environment.DATA_KEY))),
  baskets: basketStore(tables),
  moveAttachments: attachmentMover(objects, scanBook(tables)),
  calendar: turkishHolidays,
  nonce: () => randomBytes(16).toString('hex'),
};

const named = ({ authority, at, language, parameters }: Call) => ({
  authority,
  at,
  language,
  reference: parameters.reference ?? '',
});
const ticketed = (call: Call & { readonly body: { readonly ticket: string } }) => ({
  ...named(call),
  ticket: call.body.ticket,
});

const limits = limitsBy(limitStore(tables), secrets, Number(environment.LIMIT_TIMES));
const counting = (call: Parameters<typeof limits>[0]) => ({ ...dependencies, spend: limits(call) });

export const handler = serve(
  followRoutes,
  {
    followPage: showFollowPage,
    followForm: (call) => takeFollowForm(counting(call), call),
    moreForm: (call) => takeMoreForm(counting(call), call),
    noticeForm: (call) => takeNoticeForm(counting(call), call),
    documentsForm: (call) => takeDocuments(counting(call), call),
    lettersPage: (call) => showLetters(dependencies, call),
    withdrawForm: (call) => takeWithdrawForm(counting(call), call),
    objectionForm: (call) => takeObjectionForm(counting(call), call),
    contactForm: (call) => showContactForm(counting(call), call),
    replyWayForm: (call) => takeReplyWayForm(counting(call), call),
    newContactForm: (call) => takeNewContactForm(counting(call), call),
    newContactCodeForm: (call) => takeNewContactCodeForm(counting(call), call),
    ratingForm: (call) => takeRatingForm(counting(call), call),
    sendMore: (call) => sendMore(counting(call), ticketed(call), call.body.text),
    readNotice: (call) => recordNoticeReading(counting(call), ticketed(call), call.body),
    readStatus: ({ body, ...call }) =>
      body.followUpCode === undefined
        ? statusByMailedCode(counting(call), named(call), body.code ?? '')
        : statusByFollowUpCode(counting(call), named(call), body.followUpCode),
    readLetters: async (call) => {
      const letters = await lettersByTicket(dependencies, ticketed(call));
      return letters.ok ? ok({ letters: letters.value }) : letters;
    },
    withdrawOwn: (call) => withdraw(counting(call), ticketed(call)),
    objectOwn: (call) => recordObjection(counting(call), ticketed(call), call.body),
    chooseReplyWay: (call) => changeReplyWay(counting(call), ticketed(call), call.body.replyBy),
    askForContact: (call) => {
      const { email, phone = '' } = call.body;
      return askNewContact(counting(call), ticketed(call), email === undefined ? { phone } : { email });
    },
    takeContact: (call) => confirmNewContact(counting(call), ticketed(call), call.body.code),
    rate: (call) => recordRating(counting(call), ticketed(call), call.body),
  },
  { ...pageEdge, arrivals: arrivalsThrough(environment) },
);
