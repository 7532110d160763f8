import type { Page } from 'playwright-core';
import type { Stage } from '../journey/play.ts';

/** How somebody is at her browser; the width in CSS pixels. */
export type Way = { readonly script: boolean; readonly width: number };

/** A browser of her own, without anybody's cookies, and the look that is taken at each stop. */
export type Opened = {
  readonly page: Page;
  readonly look: (what: string) => Promise<void>;
  readonly close: () => Promise<void>;
};

/** The running system, and as many people's browsers as an errand needs. */
export type Setting = {
  readonly way: Way;
  readonly stage: Stage;
  readonly open: () => Promise<Opened>;
};

/** Something a person comes for, from its first page to its last, by keyboard alone. */
export type Errand = {
  readonly name: string;
  /** What happens on the way, as the report tells it. */
  readonly told: string;
  readonly walk: (of: Setting) => Promise<void>;
};

/** Marks what a person of this way writes, so that errands of different ways do not meet. */
export const markOf = ({ script, width }: Way): string => `${script ? 'betik' : 'yalin'}.${width}`;
