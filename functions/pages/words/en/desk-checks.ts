import type { deskChecks as tr } from '../tr/desk-checks.ts';

const days = (number: number) => (number === 1 ? '1 day' : `${number} days`);

export const deskChecks: typeof tr = {
  levels: { ok: 'Fine', warn: 'To look at', fail: 'To mend' },
  checks: {
    holidayTable: {
      ok: 'The table of public holidays covers every term.',
      wrong: (left) =>
        left < 0
          ? 'The table of public holidays has ended; terms cannot be counted. Add the table of the new year and update the system.'
          : `The table of public holidays ends in ${days(left)}. Add the table of the new year and update the system.`,
    },
    https: {
      ok: 'The pages are opened over an encrypted connection (https).',
      wrong: () =>
        'The address of the pages is not https. Put a server with a certificate in front and state the address.',
    },
    certificate: {
      ok: 'The certificate lasts long enough.',
      wrong: (left) =>
        left < 0
          ? 'The certificate has expired; browsers do not open the pages. Renew the certificate at once.'
          : left === 0
            ? 'The certificate could not be looked at, or expires today. Open the address in a browser and check the certificate.'
            : `The certificate expires in ${days(left)}; renew it.`,
    },
    edge: {
      ok: 'Calls come only through the layer in front.',
      wrong: () =>
        'There is no distribution layer and no stated proxy in front; no problem while testing, set one up for live service.',
    },
    secondFactor: {
      ok: 'Officers are asked for a second factor.',
      wrong: () =>
        'Officers are not asked for a second factor. Turn it on at the identity provider and state the value that is needed.',
    },
    hosts: {
      ok: 'The institution’s own address is stated.',
      wrong: () =>
        'The institution’s own address is not stated; add its domain name to the row of the institution.',
    },
    mailboxes: {
      ok: 'All e-mail addresses are in real domains.',
      wrong: (count) =>
        `${count === 1 ? '1 e-mail address is' : `${count} e-mail addresses are`} in an example domain; no message sent there arrives. Mend this in the row of the institution.`,
    },
    supervisors: {
      ok: 'Every unit has a supervisor who hears of delays.',
      wrong: (count) =>
        `${count === 1 ? '1 unit has' : `${count} units have`} no supervisor’s address; the institution’s manager hears of delays. If you wish, add one to the row of the institution.`,
    },
    notice: {
      ok: 'The privacy notice is in force.',
      wrong: () =>
        'The day on which the privacy notice comes into force has not come; mend the day or the text.',
    },
    departments: {
      ok: 'Every category and kind of application has a unit.',
      wrong: (count) =>
        `${count === 1 ? '1 category or kind belongs' : `${count} categories or kinds belong`} to a unit that does not exist. Mend this in the row of the institution.`,
    },
  },
};
