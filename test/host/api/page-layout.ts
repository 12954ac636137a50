import { type Area, wholeColumns, wholeRows } from '../grid/area';
import { checkBetween, checkLength } from '../model/limits';
import { HEADER_PARTS, type HeaderPart, type Margin, MARGINS, type PageSetup, type Zoom } from '../model/page-setup';
import { type Sheet, SheetRange } from '../model/sheet';
import { invalidArgument } from '../protocol/errors';
import { type ClassDefinition, expose, type HostObject, type Property } from '../protocol/exposed';
import { boolean, integer, number, oneOf, optional, rangeOn, record, text } from './arguments';
import { exposeRange } from './range';

const PAPERS = ['Letter', 'Legal', 'A3', 'A4', 'A4Small', 'A5', 'B4', 'B5', 'Folio', 'Executive', 'Tabloid'] as const;

const setting = <K extends keyof PageSetup>(name: K, check: (value: unknown) => PageSetup[K]): Property<Sheet> => ({
  get: ({ page }) => page[name],
  set: ({ page }, value) => {
    page[name] = check(value);
  },
});

function zoom(value: unknown): Zoom {
  const given = record(value);
  const scale = optional(integer, given.scale);
  const horizontal = optional(integer, given.horizontalFitToPages);
  const vertical = optional(integer, given.verticalFitToPages);
  if (scale !== undefined) checkBetween(scale, 10, 400);
  // Excel scales a page, or fits it; and by a whole number of pages.
  if ((scale !== undefined) === (horizontal !== undefined || vertical !== undefined)) throw invalidArgument();
  for (const pages of [horizontal, vertical]) if (pages !== undefined) checkBetween(pages, 1, 32_767);
  return {
    ...(scale === undefined ? {} : { scale }),
    ...(horizontal === undefined ? {} : { horizontalFitToPages: horizontal }),
    ...(vertical === undefined ? {} : { verticalFitToPages: vertical }),
  };
}

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

function margin(name: Margin): Property<Sheet> {
  return {
    get: ({ page }) => page.margins[name],
    set: ({ page }, value) => {
      checkBetween(number(value), 0, 3528);
      page.margins[name] = number(value);
    },
  };
}

function headerPart(name: HeaderPart): Property<Sheet> {
  return {
    get: ({ page }) => page.headersFooters[name],
    set: ({ page }, value) => {
      checkLength(text(value), 255);
      page.headersFooters[name] = text(value);
    },
  };
}

const shown = (sheet: Sheet, area: Area | undefined): HostObject | null =>
  area ? exposeRange(new SheetRange(sheet, area)) : null;

const HEADER_FOOTER: ClassDefinition<Sheet> = {
  name: 'HeaderFooter',
  properties: Object.fromEntries(HEADER_PARTS.map((name) => [capital(name), headerPart(name)])),
};

const HEADERS_FOOTERS: ClassDefinition<Sheet> = {
  name: 'HeaderFooterGroup',
  children: { DefaultForAllPages: (sheet) => expose(HEADER_FOOTER, sheet) },
};

const PAGE_LAYOUT: ClassDefinition<Sheet> = {
  name: 'PageLayout',
  properties: {
    ...Object.fromEntries(MARGINS.map((name) => [capital(name), margin(name)])),
    Orientation: setting('orientation', (value) => oneOf(['Portrait', 'Landscape'], value)),
    PaperSize: setting('paperSize', (value) => oneOf(PAPERS, value)),
    Zoom: setting('zoom', zoom),
    CenterHorizontally: setting('centerHorizontally', boolean),
    CenterVertically: setting('centerVertically', boolean),
    PrintGridlines: setting('printGridlines', boolean),
    PrintHeadings: setting('printHeadings', boolean),
    BlackAndWhite: setting('blackAndWhite', boolean),
    DraftMode: setting('draftMode', boolean),
    PrintOrder: setting('printOrder', (value) => oneOf(['DownThenOver', 'OverThenDown'], value)),
    FirstPageNumber: setting('firstPageNumber', (value) => (value === '' ? '' : integer(value))),
  },
  children: { HeadersFooters: (sheet) => expose(HEADERS_FOOTERS, sheet) },
  methods: {
    SetPrintArea: (sheet, range) => {
      sheet.page.printArea = rangeOn(sheet, range).area;
    },
    SetPrintTitleRows: (sheet, range) => {
      sheet.page.titleRows = wholeRows(rangeOn(sheet, range).area);
    },
    SetPrintTitleColumns: (sheet, range) => {
      sheet.page.titleColumns = wholeColumns(rangeOn(sheet, range).area);
    },
    SetPrintMargins: ({ page }, unit, options) => {
      const points = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 }[
        oneOf(['Points', 'Inches', 'Centimeters'], unit)
      ];
      for (const [name, value] of Object.entries(record(options))) {
        page.margins[oneOf(MARGINS, `${name}Margin`)] = number(value) * points;
      }
    },
    GetPrintTitleRowsOrNullObject: (sheet) => shown(sheet, sheet.page.titleRows),
    GetPrintTitleColumnsOrNullObject: (sheet) => shown(sheet, sheet.page.titleColumns),
  },
};

export const pageLayoutOf = (sheet: Sheet): HostObject => expose(PAGE_LAYOUT, sheet);
