import type { ChannelRow, Citation, MandatoryField } from './row.types.ts';

const written: Citation = { article: 'Başvuru Tebliği m.5/1', confidence: 'H' };
const usual: Citation = { article: '3071 sayılı Kanun m.4; 4982 sayılı Kanun m.6', confidence: 'M' };
const noted: Citation = { article: 'Kurum uygulaması', confidence: 'L' };

const row = (
  channel: ChannelRow['channel'],
  arrives: ChannelRow['arrives'],
  identifiedBy: ChannelRow['identifiedBy'],
  evidence: ChannelRow['evidence'],
  { article, confidence }: Citation,
): ChannelRow => ({
  channel,
  arrives,
  ...(identifiedBy ? { identifiedBy } : {}),
  evidence,
  article,
  confidence,
});

/**
 * Every way in. Paper counts from the day it was served, everything electronic from the moment it reached the institution
 * (Başvuru Tebliği m.5/4-5).
 */
export const channelRows = (of: 'kvkk' | 'general'): readonly ChannelRow[] => {
  const source = of === 'kvkk' ? written : usual;
  return [
    row('system', 'moment', undefined, [], source),
    row('inPerson', 'served', 'identityCheck', [], source),
    row('notary', 'served', 'notaryNumber', ['notaryNumber'], source),
    // Ordinary post bears no number; a registered letter's is kept when there is one.
    row('post', 'served', undefined, [], source),
    row('kep', 'moment', 'kepId', ['kepId'], source),
    row('secureSignature', 'moment', 'signatureCheck', ['signatureCheck'], source),
    row('mobileSignature', 'moment', 'signatureCheck', ['signatureCheck'], source),
    row('registeredEmail', 'moment', undefined, ['senderAddress'], source),
    row('desk', 'served', 'identityCheck', [], noted),
    row('telephone', 'served', undefined, [], noted),
  ];
};

/** Who acts for somebody else says for whom, and on what document. */
export const representationFields: readonly MandatoryField[] = [
  {
    field: 'representedName',
    inWords: 'adına başvurulan kişinin adı ya da unvanı',
    article: '6098 sayılı Kanun m.40',
    confidence: 'M',
  },
  {
    field: 'authorityDocument',
    inWords: 'temsil belgesi (vekâletname, velayet ya da vesayet belgesi, imza sirküleri)',
    article: '6098 sayılı Kanun m.40',
    confidence: 'L',
  },
];

/** What the day counting rests on, whatever the law. */
export const countingRules = {
  firstDay: { article: '2577 sayılı Kanun m.8/1; 6100 sayılı Kanun m.92', confidence: 'H' },
  rolling: { article: '2577 sayılı Kanun m.8/2; 6100 sayılı Kanun m.93', confidence: 'M' },
} as const satisfies Readonly<Record<string, Citation>>;
