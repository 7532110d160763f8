import type { ComponentChildren } from 'preact';
import { formTokenField } from '../../shared/http/csrf.ts';
import { Button } from './components/button.tsx';
import { HiddenFields } from './hidden-fields.tsx';

type Props = {
  readonly action: string;
  readonly formToken: string;
  readonly button: string;
  readonly hidden?: Readonly<Record<string, string>>;
  readonly children?: ComponentChildren;
};

/** A form of whoever is signed in: it carries her session's token. */
export function OwnForm({ action, formToken, button, hidden, children }: Props) {
  return (
    <form method="post" action={action} novalidate>
      <HiddenFields fields={{ [formTokenField]: formToken, ...hidden }} />
      {children}
      <Button text={button} secondary />
    </form>
  );
}
