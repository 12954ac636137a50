import type { Area } from '../grid/area';

export const MARGINS = [
  'leftMargin',
  'rightMargin',
  'topMargin',
  'bottomMargin',
  'headerMargin',
  'footerMargin',
] as const;
export type Margin = (typeof MARGINS)[number];

export const HEADER_PARTS = [
  'leftHeader',
  'centerHeader',
  'rightHeader',
  'leftFooter',
  'centerFooter',
  'rightFooter',
] as const;
export type HeaderPart = (typeof HEADER_PARTS)[number];

export type Zoom = {
  readonly scale?: number;
  readonly horizontalFitToPages?: number;
  readonly verticalFitToPages?: number;
};

/** How a sheet is printed; margins in points. */
export class PageSetup {
  orientation = 'Portrait';
  paperSize = 'A4';
  zoom: Zoom = { scale: 100 };
  centerHorizontally = false;
  centerVertically = false;
  printGridlines = false;
  printHeadings = false;
  blackAndWhite = false;
  draftMode = false;
  printOrder = 'DownThenOver';
  printComments = 'NoComments';
  printErrors = 'AsDisplayed';
  firstPageNumber: number | '' = '';
  printArea: Area | undefined;
  titleRows: Area | undefined;
  titleColumns: Area | undefined;
  readonly margins: Record<Margin, number> = {
    leftMargin: 50.4,
    rightMargin: 50.4,
    topMargin: 54,
    bottomMargin: 54,
    headerMargin: 21.6,
    footerMargin: 21.6,
  };
  readonly headersFooters: Record<HeaderPart, string> = {
    leftHeader: '',
    centerHeader: '',
    rightHeader: '',
    leftFooter: '',
    centerFooter: '',
    rightFooter: '',
  };
}
