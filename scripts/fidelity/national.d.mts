export type Row = {
  readonly line: number;
  readonly section: number;
  readonly title: string;
  readonly task: string;
  readonly outcome?: string;
  readonly responsible: string;
  readonly inferred?: readonly string[];
};
export type Region = {
  readonly name: string;
  readonly heads: readonly string[];
  readonly sections: readonly { readonly number: string; readonly title: string; readonly line: number }[];
  readonly rows: readonly Row[];
  readonly joins: readonly { readonly line: number; readonly to: number; readonly column: string }[];
  readonly printed: number;
};
/** What national.yaml holds. */
export type Known = { readonly continuations: readonly (readonly number[])[] } & Readonly<Record<string, unknown>>;
export function join(left: string, right: string, doubled?: string): string;
export function readNational(text: string, known: Known): Region[];
export function withMerged(rows: readonly Row[], known: Known): Row[];
