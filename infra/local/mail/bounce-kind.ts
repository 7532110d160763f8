/** How SES files a bounce, by the enhanced status (RFC 3463) of the server that refused. */
export type BounceKind = {
  readonly bounceType: 'Permanent' | 'Transient';
  readonly bounceSubType: 'General' | 'NoEmail' | 'MailboxFull' | 'MessageTooLarge' | 'Suppressed';
};

/**
 * The type and sub-type SES gives to a mail that came back for good with this status. A full mailbox and a message
 * that is too large are transient in its words, although this mail will not arrive either.
 */
export function bounceKindOf(status: string): BounceKind {
  const [kind, subject, detail] = status.split('.');
  const about = `${subject}.${detail}`;
  if (about === '2.2') return { bounceType: 'Transient', bounceSubType: 'MailboxFull' };
  if (about === '2.3' || about === '3.4')
    return { bounceType: 'Transient', bounceSubType: 'MessageTooLarge' };
  if (kind === '4') return { bounceType: 'Transient', bounceSubType: 'General' };
  return { bounceType: 'Permanent', bounceSubType: about === '1.1' ? 'NoEmail' : 'General' };
}
