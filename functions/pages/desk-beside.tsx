import type { Site } from './site.ts';
import { deskRequestWords } from './words/desk-request.ts';

/**
 * Of a link to a request from a page that answers a form, which no way back would show again: it opens beside that page.
 * Who cannot see the sentence of `OpensBeside`, which stands there once, hears it at each link.
 */
export const beside = { target: '_blank', rel: 'noopener', 'aria-describedby': 'yeni-sekmede' } as const;

export const OpensBeside = ({ site }: { readonly site: Site }) => (
  <p class="govuk-body" id={beside['aria-describedby']}>
    {deskRequestWords(site).opensBeside}
  </p>
);
