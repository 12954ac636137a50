import type { ReactNode } from 'react';
import { sheetRules } from './sheet-rules';
import { styleRules } from './style-rules';

/** The rules by which sheets look as they do; there once, however many ask for them. */
export function SheetStyles(): ReactNode {
  return (
    <style href="kaohe-sheet" precedence="medium">
      {rules()}
    </style>
  );
}

let made: string | undefined;

/** Made once, when first asked for. */
function rules(): string {
  made ??= `${sheetRules()}\n${styleRules()}`;
  return made;
}
