import type { WindowView } from '../contracts/views.ts';
import type { Instant, Language } from '../contracts/vocabulary.ts';
import type { Request } from '../domain/request.ts';
import { windowsOf } from '../domain/windows.ts';
import { windowIn } from '../words/law.ts';
import { statusWords } from '../words/status.ts';

/** The ways further that stand open, each until when and how. */
export function windowViewsOf(request: Request, at: Instant, language: Language = 'tr'): WindowView[] {
  const { how } = statusWords({ language });
  return windowsOf(request, at).map(({ window, lastDay, certain }) => {
    const { forum, inWords, article } = windowIn(request, window, language);
    return { forum, inWords, article, lastDay, certain, how: how[forum] };
  });
}
