/** Why components of these pages lack an option of GOV.UK's. */
export const noLooks = 'looks the same wherever it stands';
export const noHtml = 'takes words or children, never a piece of HTML: what is typed can never become markup';
export const noScript = 'does nothing without script';
export const fixed = 'says one thing, wherever it stands';
export const noUse = 'no page has a use for it';
export const named = 'every question has words of its own, in the size of the text around it';
export const onlyPlain =
  'choices stand one below the other and open nothing: without script nothing could open';
export const described = 'what describes a field is its hint and its mistake';
