/** What no row of the law can answer, for the counsel of the institution. */
export const openQuestions: readonly string[] = [
  'Whether day 30 of a KVKK application moves to the next working day when it falls on a holiday. Until then the system goes by the earlier day.',
  'Whether a half day (arife, 28 October) counts as a working day. The table says yes (`halfDayIsWorkingDay`).',
  'The feasts of 2027 and 2028: announced dates, to be checked against the official list of each year.',
  'That the electronic form with name, surname and address stands for the signature that Law 3071 m.4 asks for.',
  'Which identity fields Bilgi Edinme Yönetmeliği m.10 demands of an electronic request (`identity` is asked for).',
  'Whether a fee notice stops the clock from the day it is sent (as here) or from its service, and whether the rest of the term runs on after the payment (as here, the earlier day) or the whole term anew (`afterPayment`).',
  'Whether an extension under Law 4982 m.11 is told in time when the mail or letter is sent inside the first term (as here) or only when it arrives. A mail that comes back is shown to the officer at once.',
  'Whether 30 working days of an extension run from the application (as here) or from the end of the first term.',
  'Whether silence is a refusal after 30 days (2577 m.10) also when the term of Law 4982 was extended or stopped by a fee. Here it is one after 30 days, but never before the last day of the running term.',
  'Which way of coming in by itself establishes who is asking: in person, notary, KEP and electronic signatures do here; a registered e-mail address and plain post do not.',
  'Whether personal data may be answered by e-mail to a member: two factors show that she is the same person as before, not that the name and number she typed are hers. Here `member` is enough unless the institution asks for `edevlet` (`identification` in its file); a number that only a member typed opens nothing filed under it.',
  'The legal reason for keeping a membership (here Law 6698 m.5/2-c, the membership that she wants), and how long the bare fact of a closed one stays.',
  'Whether an institution may demand e-Devlet for an application (`toApply`): Başvuru Tebliği m.5/1 and Law 3071 m.4 know other ways, which stay open on paper.',
  'Which document a representative has to show for each kind of representation (`authorityDocument`).',
  'That a request which lacks a mandatory field is taken and its clock runs (nothing was found that stops the thirty days).',
  'The period for which requests and their replies are kept as evidence; nothing is deleted yet.',
];
