/** From a page about one request back to where it was opened. */
export const wayBack = {
  toFollow: 'Başvuru takibi',
  toMine: 'Başvurularım',
  toStatus: 'Başvurunun durumuna dön',
};
