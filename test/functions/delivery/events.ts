/** Events of SES as EventBridge brings them, in the shape that AWS documents. */
type Tags = Readonly<Record<string, readonly string[]>>;
export type Ask = { readonly tags: Tags; readonly at?: string; readonly messageId?: string };

const address = 'Gulsah.Ciglik@posta.example';

function eventOf(
  eventType: string,
  { tags, at = '2026-05-05T07:00:10.000Z', messageId = 'ses-1' }: Ask,
  part: object,
) {
  return {
    version: '0',
    id: '7f0e1a3c-1111-2222-3333-444455556666',
    'detail-type': `Email ${eventType}`,
    source: 'aws.ses',
    account: '111122223333',
    time: at,
    region: 'eu-central-1',
    detail: {
      eventType,
      mail: {
        timestamp: at,
        messageId,
        source: 'basvuru@kocasinan.example',
        destination: [address],
        tags: { ...tags, 'ses:configuration-set': ['basvuru-mail'] },
        headers: [{ name: 'To', value: address }],
      },
      ...part,
    },
  };
}

export const sendEvent = (ask: Ask) => eventOf('Send', ask, { send: {} });
export const deliveryEvent = (ask: Ask) =>
  eventOf('Delivery', ask, {
    delivery: { timestamp: ask.at ?? '2026-05-05T07:00:10.000Z', recipients: [address] },
  });
/** @param told what the event says of the recipient beyond the address */
export const bounceEvent = (
  ask: Ask,
  bounceType = 'Permanent',
  bounceSubType = 'General',
  told: object = { diagnosticCode: `smtp; 550 <${address}> unknown` },
) =>
  eventOf('Bounce', ask, {
    bounce: {
      bounceType,
      bounceSubType,
      timestamp: ask.at ?? '2026-05-05T07:00:10.000Z',
      bouncedRecipients: [{ emailAddress: address, ...told }],
    },
  });
export const complaintEvent = (ask: Ask) =>
  eventOf('Complaint', ask, { complaint: { timestamp: ask.at ?? '2026-05-05T07:00:10.000Z' } });
export const otherEvent = (eventType: string, ask: Ask) => eventOf(eventType, ask, {});
