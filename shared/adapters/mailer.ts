import { SESClient, SendRawEmailCommand } from '@aws-sdk/client-ses';
import type { Send } from '../domain/ports.ts';

/** `maxAttempts: 1`: a retried SendRawEmail sends twice when only the answer was lost. */
export function sesMailer(configurationSet: string): Send {
  const ses = new SESClient({
    maxAttempts: 1,
    requestHandler: { connectionTimeout: 1_000, requestTimeout: 8_000, throwOnRequestTimeout: true },
  });
  return async ({ from, to, mime, tags }) => {
    try {
      const { MessageId } = await ses.send(
        new SendRawEmailCommand({
          Source: from,
          Destinations: [...to],
          RawMessage: { Data: mime },
          ConfigurationSetName: configurationSet,
          Tags: Object.entries(tags).map(([Name, Value]) => ({ Name, Value })),
        }),
      );
      return MessageId
        ? { kind: 'accepted', messageId: MessageId }
        : { kind: 'unknown', reason: 'NoMessageId' };
    } catch (error) {
      const { name, $metadata } = error as { name: string; $metadata?: { httpStatusCode?: number } };
      const status = $metadata?.httpStatusCode;
      const said = status !== undefined && status >= 400 && status < 500;
      return { kind: said ? 'refused' : 'unknown', reason: name };
    }
  };
}
