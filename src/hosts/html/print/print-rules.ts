import { PAGE } from '../../../sheets';
import { INK, LINE, PAPER } from '../look/colours';

const { top, right, bottom, left } = PAGE.margins;

/** What is printed: the sheets alone, on paper of the size and with the margins of the print set-up. @param footer CSS content */
export const printRules = (footer: string): string => `
@page{size:A4 landscape;margin:${top}in ${right}in ${bottom}in ${left}in;
@bottom-center{content:${footer};font:9pt SimSun,"Noto Serif CJK SC",serif;color:#${INK}}}
.ks-print{display:none}
@media print{
html,body{color-scheme:light!important;height:auto!important;min-height:0!important;overflow:visible!important;background:#${PAPER}!important}
body>:not(.ks-print){display:none!important}
.ks-print{display:block;--fill:#${PAPER};--ink:#${INK};--line:#${LINE};color:#${INK};print-color-adjust:exact;-webkit-print-color-adjust:exact}
.ks-print section+section{break-before:page}
.ks-print table{border-collapse:collapse;table-layout:fixed;margin:0}
.ks-print thead{display:table-header-group}
.ks-print tr{break-inside:avoid}
.ks-print .ks-break{break-before:page}
.ks-print td,.ks-print th{box-sizing:border-box;padding:0 calc(3pt*var(--zoom));border:0 solid var(--line);background-color:var(--fill);color:var(--ink);
line-height:1.25;white-space:pre-wrap;overflow-wrap:anywhere;background-repeat:no-repeat}
.ks-print .ks-line{border-width:.5pt}
}
`;
