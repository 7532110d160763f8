import { page, type Route } from './route.ts';

const act = '/gorevli/basvuru/{reference}/islem/{act}';
const reply = '/gorevli/basvuru/{reference}/cevap';
/** Nine rights with their reasons, the explanation and every sign of it written as six. */
const largestReply = 400_000;

/** What officers do with requests on their own pages: routes that the function `desk` answers. */
export const actRoutes = {
  actPage: page('GET', act, 'desk', 'Başvuruda bir işlemin formu'),
  takeAct: page('POST', act, 'desk', 'Başvuruda bir işlem yap'),
  replyPage: page('GET', reply, 'desk', 'Cevabın yazıldığı sayfa'),
  composeReply: {
    ...page('POST', reply, 'desk', 'Cevabı taslak olarak sakla, önizle ya da gönder'),
    largestBody: largestReply,
  },
  replyPreview: page('GET', `${reply}/onizleme`, 'desk', 'Taslağın, başvurana gideceği gibi görünüşü'),
  registerPage: page('GET', '/gorevli/kayit', 'desk', 'Başka yolla gelen başvuruyu kaydetme formu'),
  takeRegistration: page('POST', '/gorevli/kayit', 'desk', 'Başka yolla gelen başvuruyu kaydet'),
} as const satisfies Readonly<Record<string, Route>>;
