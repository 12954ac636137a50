/** What a cell shows; an error as a value of its own, since "#N/A" may also be a text. */
export type CellError = { readonly error: string };
export type Scalar = string | number | boolean | CellError;

export const isError = (value: unknown): value is CellError =>
  typeof value === 'object' && value !== null && 'error' in value;

/** As a value travels to the add-in: errors as their text, an empty cell as ''. */
export const wireValue = (value: Scalar | undefined): string | number | boolean =>
  value === undefined ? '' : isError(value) ? value.error : value;

/** Excel.RangeValueType. */
export function valueType(value: Scalar | undefined): string {
  if (value === undefined) return 'Empty';
  if (isError(value)) return 'Error';
  return typeof value === 'number' ? 'Double' : typeof value === 'boolean' ? 'Boolean' : 'String';
}

/** Excel keeps 15 significant digits of what is entered, and compares and shows no more. */
export const significant = (value: number): number => Number(value.toPrecision(15));
