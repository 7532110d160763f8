import type { Instant } from '../contracts/vocabulary.ts';
import { isLive, type Session, type SessionStore } from '../domain/session.ts';

/** Where somebody is signed in, the present session first, then the newest. @param session the present one */
export async function liveSessionsOf<Who>(
  store: Pick<SessionStore<Who>, 'ofOwner' | 'find'>,
  { id, authority, owner }: Pick<Session<Who>, 'id' | 'authority' | 'owner'>,
  at: Instant,
): Promise<readonly Session<Who>[]> {
  const [all, found] = await Promise.all([store.ofOwner(authority, owner), store.find(authority, id)]);
  const live = all.filter((each) => found && isLive(each, found.standing, at));
  const newestFirst = live.sort((a, b) => (a.usedAt > b.usedAt ? -1 : 1));
  return newestFirst.sort((a, b) => Number(b.id === id) - Number(a.id === id));
}
