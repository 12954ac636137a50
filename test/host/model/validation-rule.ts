/** A data validation as the add-in set it: Excel.DataValidationRule with references as formulas. */
export type Rule = {
  readonly kind: RuleKind;
  /** The member of Excel.DataValidationRule, as plain data. */
  readonly detail: Readonly<Record<string, unknown>>;
  /** The cell from which relative references in formulas count. */
  readonly anchor: { readonly row: number; readonly column: number };
};

export const RULE_KINDS = ['wholeNumber', 'decimal', 'date', 'time', 'textLength', 'list', 'custom'] as const;
export type RuleKind = (typeof RULE_KINDS)[number];

/** The text shown before an entry (prompt) or after a refused one (alert). */
export type Message = {
  readonly title: string;
  readonly message: string;
  readonly shown: boolean;
  readonly style: string;
};
