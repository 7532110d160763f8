import * as z from 'zod';
import type { ScanResult } from './handler.ts';

/** As GuardDuty sends it ("S3 object scan result" of Malware Protection for S3); what else stands there is not read. */
const event = z.object({
  detail: z.object({
    scanStatus: z.string(),
    s3ObjectDetails: z.object({ bucketName: z.string(), objectKey: z.string() }),
    scanResultDetails: z.object({ scanResultStatus: z.string() }).nullish(),
  }),
});

/**
 * Everything but a finished look is no look: a document with a password, one that could not be read, one too deep.
 *
 * @returns undefined for another bucket's result @throws ZodError on an event that this version does not understand
 */
export function scanResultOf(given: unknown, bucket: string): ScanResult | undefined {
  const { s3ObjectDetails, scanStatus, scanResultDetails } = event.parse(given).detail;
  if (s3ObjectDetails.bucketName !== bucket) return undefined;
  const said = scanStatus === 'COMPLETED' ? scanResultDetails?.scanResultStatus : undefined;
  const scan = said === 'NO_THREATS_FOUND' ? 'clean' : said === 'THREATS_FOUND' ? 'infected' : 'unscanned';
  return { key: s3ObjectDetails.objectKey, scan };
}
