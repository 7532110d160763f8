import type { StandInAnswer } from './answer.ts';

/** How long the stand-in dawdles, and the other host that it leads to. */
export type World = { readonly slowMs: number; readonly elsewhere: string };
export type TwistAnswer = (honest: StandInAnswer, world: World, asked: number) => StandInAnswer;

/** One thing that goes wrong in a login. */
export type Twist = {
  /** On the stand-in's page. */
  readonly words: string;
  /** What it must come to; undefined where the login must not mind. */
  readonly refusedAs:
    | 'eDevletAttemptEnded'
    | 'eDevletCancelled'
    | 'eDevletRefused'
    | 'eDevletUnavailable'
    | undefined;
  /** Changes what the browser brings back. */
  readonly callback?: (came: URLSearchParams) => void;
  /** In place of the answers of AccessTokenController and AuthenticationController. */
  readonly token?: TwistAnswer;
  readonly identity?: TwistAnswer;
};
