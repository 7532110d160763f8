import type { ChannelRow, Citation, MandatoryField } from './row.types.ts';

const written: Citation = { article: 'Başvuru Tebliği m.5/1', confidence: 'H' };
const usual: Citation = { article: '3071 sayılı Kanun m.4; 4982 sayılı Kanun m.6', confidence: 'M' };
const noted: Citation = { article: 'Kurum uygulaması', confidence: 'L' };

const row = (
  channel: ChannelRow['channel'],
  arrives: ChannelRow['arrives'],
  identifies: boolean,
  evidence: ChannelRow['evidence'],
  { article, confidence }: Citation,
): ChannelRow => ({ channel, arrives, identifies, evidence, article, confidence });

/**
 * Every way in. Paper counts from the day it was served, everything electronic from the moment it reached the institution
 * (Başvuru Tebliği m.5/4-5).
 */
export const channelRows = (of: 'kvkk' | 'general'): readonly ChannelRow[] => {
  const source = of === 'kvkk' ? written : usual;
  return [
    row('system', 'moment', false, [], source),
    row('inPerson', 'served', true, ['identityCheck'], source),
    row('notary', 'served', true, ['notaryNumber'], source),
    row('post', 'served', false, ['registeredMailNumber'], source),
    row('kep', 'moment', true, ['kepId'], source),
    row('secureSignature', 'moment', true, ['signatureCheck'], source),
    row('mobileSignature', 'moment', true, ['signatureCheck'], source),
    row('registeredEmail', 'moment', false, ['senderAddress'], source),
    row('desk', 'served', true, ['identityCheck'], noted),
    row('telephone', 'served', false, [], noted),
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
