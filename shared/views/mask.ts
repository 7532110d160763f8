/** `0532 ••• •• 43`. @param phone a Turkish number, E.164 */
export const maskPhone = (phone: string) => `0${phone.slice(3, 6)} ••• •• ${phone.slice(-2)}`;

/** `ay•••@ornek.com`: enough to notice a wrong address, too little to read it over a shoulder. */
export function maskEmail(address: string): string {
  const at = address.lastIndexOf('@');
  const local = [...address.slice(0, at)];
  return `${local.slice(0, Math.min(2, local.length - 1)).join('')}•••${address.slice(at)}`;
}

/** `A••• Y•••`: enough to know oneself again. */
export const maskName = (name: string) =>
  name
    .trim()
    .split(/\s+/)
    .map((part) => `${[...part][0] ?? ''}•••`)
    .join(' ');
