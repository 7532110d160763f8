/** The pages: props in, a full HTML document out. No clock, no environment, no I/O. */

export { fontFiles } from './assets.generated.ts';
export { type Asset, assets, stylesheet } from './assets.ts';
export { checkPage } from './check-page.tsx';
export { codePage } from './code-page.tsx';
export { confirmedPage } from './confirmed-page.tsx';
export { deadlinePage } from './deadline-page.tsx';
export { followPage } from './follow-page.tsx';
export { morePage } from './more-page.tsx';
export { noticePage } from './notice-page.tsx';
export { problemPage } from './problem-page.tsx';
export { receiptPage } from './receipt-page.tsx';
export { replyLetterPage } from './reply-letter-page.tsx';
export type { Values } from './row.tsx';
export { type FormName, formNames, formOfRegime, linksOf, regimeOfForm, type Site } from './site.ts';
export { startPage } from './start-page.tsx';
export { statusPage } from './status-page.tsx';
export { stepPage } from './step-page.tsx';
export { type Step, stepsOf, withoutIdentity } from './steps.ts';
export { submittedPage } from './submitted-page.tsx';
export { themeCss } from './theme.ts';
