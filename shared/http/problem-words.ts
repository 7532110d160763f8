/** What people read of a refusal: its name, and the sentence that says what to do next. */
export type ProblemWords = { readonly title: string; readonly detail: string };
