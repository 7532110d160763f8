import type { notice as tr } from '../tr/notice.ts';

export const notice: typeof tr = {
  title: 'Privacy notice',
  titleOf: (version) => `Privacy notice, version ${version}`,
  lead: 'This notice tells you who processes your personal data, why and how.',
  turkishDecides: 'This is a translation; the Turkish text is the binding one.',
  turkishOnly: 'This notice has been published in Turkish only.',
  turkishText: 'Turkish text',
  versionHeading: 'Version of the notice',
  version: 'Version',
  effectiveFrom: 'In force from',
  hash: 'SHA-256 hash of the Turkish text',
  recorded:
    'Your application records by this hash which version you were shown. If the notice changes, the new version is published with a new hash.',
  earlier: 'Earlier versions',
  earlierOne: (version, from) => `${version} (in force from ${from})`,
  noLonger:
    'This version is no longer in force; it is kept as the text that earlier applications were shown.',
  current: 'Read the notice that is in force',
};
