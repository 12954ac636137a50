import { print } from '../../src/formula';
import { locator, type SheetSpec, type WorkbookSpec } from '../../src/sheets';

/** A sheet as lines of text, one for each cell that holds or takes something: to be compared with a golden copy. */
export function specText(spec: WorkbookSpec, sheet: SheetSpec): string {
  const locate = locator(spec);
  return sheet.rows
    .flatMap((row, r) =>
      sheet.columns.flatMap(({ key }) => {
        const cell = row.cells[key];
        if (!cell?.content && !cell?.unlocked) return [];
        const { content, span, unlocked, validation, style } = cell;
        const shown =
          content?.kind === 'formula'
            ? `=${print(content.expression, { locate, sheet: sheet.name })}`
            : JSON.stringify(content?.value ?? null);
        const marks = [
          style,
          ...(span ? [`${span.rows}x${span.columns}`] : []),
          ...(unlocked ? ['unlocked'] : []),
          ...(validation ? [describeRule(validation.rule)] : []),
        ];
        return [`${r + 1} ${key}: ${shown}  (${marks.join(', ')})`];
      }),
    )
    .join('\n');
}

function describeRule({ kind, ...rest }: { readonly kind: string }): string {
  return 'refs' in rest && Array.isArray(rest.refs) ? `${kind} ${rest.refs.length}` : `${kind} ${JSON.stringify(rest)}`;
}
