import type { WindowView } from '../contracts/views.ts';
import type { Instant } from '../contracts/vocabulary.ts';
import type { Request } from '../domain/request.ts';
import { windowsOf } from '../domain/windows.ts';

/** The ways further that stand open, each until when. */
export function windowViewsOf(request: Request, at: Instant): WindowView[] {
  return windowsOf(request, at).map(({ window, lastDay, certain }) => ({
    forum: window.forum,
    inWords: window.inWords,
    article: window.article,
    lastDay,
    certain,
  }));
}
