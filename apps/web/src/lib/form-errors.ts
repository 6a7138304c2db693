import { ApiProblem, sentenceFor } from "./api.ts";

/** What is wrong, by the name of the field; what belongs to none is `form`. */
export type FormErrors = Readonly<Record<string, string>>;

/** Puts what problem details say at the form's fields; anything else over the form. */
export function formErrors(error: unknown, fields: readonly string[]): FormErrors {
  const named = error instanceof ApiProblem ? Object.entries(error.fields) : [];
  const known = named.filter(([field]) => fields.includes(field));
  return known.length > 0 ? Object.fromEntries(known) : { form: sentenceFor(error) };
}
