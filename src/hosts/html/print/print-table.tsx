import type { CSSProperties, ReactNode } from 'react';
import type { LiveCells } from '../../../sheets';
import { Painter, type PaintedCell } from '../grid/painter';
import { isHead, slotsOf, type Table, type TableCell } from '../grid/table';
import { themedBar } from '../look/colours';
import { fillClass, inkClass, styleClass } from '../look/style-rules';
import { type PrintLayout, printLayout } from './print-layout';

/** A sheet as tables: what stands above the repeated rows is a table of its own, for those come first in a table. */
export function PrintTable({ table, live }: { readonly table: Table; readonly live: LiveCells }): ReactNode {
  const layout = printLayout(table);
  const painter = new Painter(table, live);
  const rows = (indices: readonly number[]): ReactNode =>
    indices.map((row) => <PrintRow key={row} table={table} layout={layout} painter={painter} row={row} />);
  return (
    <section style={{ '--zoom': layout.scale } as CSSProperties}>
      {layout.before.length > 0 && (
        <PrintFrame layout={layout}>
          <tbody>{rows(layout.before)}</tbody>
        </PrintFrame>
      )}
      <PrintFrame layout={layout}>
        {layout.repeated.length > 0 && <thead>{rows(layout.repeated)}</thead>}
        <tbody>{rows(layout.body)}</tbody>
      </PrintFrame>
    </section>
  );
}

function PrintFrame({ layout, children }: { readonly layout: PrintLayout; readonly children: ReactNode }): ReactNode {
  const { widths } = layout;
  return (
    <table style={{ width: `${widths.reduce((sum, width) => sum + width, 0)}pt` }}>
      <colgroup>
        {widths.map((width, i) => (
          <col key={i} style={{ width: `${width}pt` }} />
        ))}
      </colgroup>
      {children}
    </table>
  );
}

function PrintRow({
  table,
  layout,
  painter,
  row,
}: {
  readonly table: Table;
  readonly layout: PrintLayout;
  readonly painter: Painter;
  readonly row: number;
}): ReactNode {
  const { height = 0, breakBefore } = table.sheet.rows[row] ?? {};
  const painted = painter.row(row, 0);
  const area = { top: row, bottom: row, left: layout.columns[0] ?? 0, right: layout.columns.at(-1) ?? 0 };
  // Pages were planned for all rows: of some they would be left half empty.
  const begins = breakBefore && table.filteredOut.size === 0;
  return (
    <tr className={begins ? 'ks-break' : undefined} style={{ height: `${height * layout.scale}pt` }}>
      {slotsOf(table, row, area).map((cell, i) =>
        cell ? (
          <PrintCell
            key={i}
            table={table}
            layout={layout}
            cell={cell}
            painted={painted[table.cellsIn(row).indexOf(cell)]}
          />
        ) : (
          <td key={i} />
        ),
      )}
    </tr>
  );
}

function PrintCell({
  table,
  layout,
  cell,
  painted,
}: {
  readonly table: Table;
  readonly layout: PrintLayout;
  readonly cell: TableCell;
  readonly painted: PaintedCell | undefined;
}): ReactNode {
  const { block, spec, style } = cell;
  const { text = '', fill, ink, isBold, bar, barColor } = painted ?? {};
  const Tag = isHead(cell) ? 'th' : 'td';
  const classes = [
    styleClass(spec.style),
    ...(style.border ? ['ks-line'] : []),
    ...(fill === undefined ? [] : [fillClass(fill)]),
    ...(ink === undefined ? [] : [inkClass(ink)]),
    ...(isBold ? ['ks-bold'] : []),
  ];
  return (
    <Tag
      className={classes.join(' ')}
      rowSpan={table.rows.filter((row) => row >= block.top && row <= block.bottom).length}
      colSpan={layout.columns.filter((column) => column >= block.left && column <= block.right).length}
      style={{
        verticalAlign: style.vertical === 'top' ? 'top' : 'middle',
        ...(bar === undefined || barColor === undefined
          ? {}
          : {
              backgroundImage: `linear-gradient(#${themedBar(barColor, 'light')} 0 0)`,
              backgroundSize: `${String(bar * 100)}% 100%`,
            }),
      }}
    >
      {text}
    </Tag>
  );
}
