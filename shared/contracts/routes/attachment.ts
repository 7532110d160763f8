import * as attachments from '../attachments.ts';
import { page, type Route } from './route.ts';

/** Documents of a request, for its officers: the page's way is answered by `desk`… */
export const attachmentDeskRoutes = {
  openDocument: page(
    'POST',
    '/gorevli/basvuru/{reference}/belge',
    'desk',
    'Başvuranın eklediği bir belgeyi aç',
  ),
} as const satisfies Readonly<Record<string, Route>>;

/** …and the API's by `staff`. */
export const attachmentStaffRoutes = {
  openAttachment: {
    kind: 'api',
    caller: 'officer',
    needs: 'read',
    method: 'POST',
    path: '/staff/requests/{reference}/attachments/{id}',
    function: 'staff',
    summary: 'Başvuranın eklediği bir belgenin bir dakika geçerli indirme adresini al; açma kaydedilir',
    body: attachments.attachmentOpening,
    success: { status: 200, body: attachments.attachmentAddress },
    refusals: [
      'requestNotFound',
      'attachmentNotFound',
      'attachmentNotScannedYet',
      'attachmentInfected',
      'attachmentUnscanned',
    ],
  },
} as const satisfies Readonly<Record<string, Route>>;
