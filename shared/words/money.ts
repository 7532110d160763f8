const lira = new Intl.NumberFormat('tr-TR', { style: 'currency', currency: 'TRY' });

/** @param kurus 100 kuruş are one lira @returns `₺12,50` */
export function formatKurus(kurus: number): string {
  return lira.format(kurus / 100);
}
