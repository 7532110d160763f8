/** The client by which a stage says that no institution has one of its own: for it alone the runner stands in. */
export const edevletForTrying = {
  origin: 'https://giris.build.turkiye.gov.tr',
  clientId: 'basvuru-deneme',
} as const;
