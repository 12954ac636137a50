/** `error` blocks, `warning` must be mended or confirmed, `note` is for information. */
export type Severity = 'error' | 'warning' | 'note';

type Wording = { readonly message: string; readonly remedy: string };
export type Definition = { readonly severity: Severity; readonly zh: Wording; readonly en: Wording };

/** A code's severity and, in both languages, its message and remedy. `{name}` stands for a parameter of the issue. */
export const define = (
  severity: Severity,
  zh: readonly [string, string],
  en: readonly [string, string],
): Definition => ({
  severity,
  zh: { message: zh[0], remedy: zh[1] },
  en: { message: en[0], remedy: en[1] },
});
