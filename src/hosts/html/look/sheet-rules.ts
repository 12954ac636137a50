import { FILTER } from '../filter/filter-rules';
import { INK, LINE, PAPER, themed, type Theme } from './colours';

/** What is not the table's own: marks of the cursor, messages, lists. In the manner of the pane beside it. */
const FRAME: Readonly<Record<Theme, Readonly<Record<string, string>>>> = {
  light: {
    accent: '#0f6cbd',
    veil: 'rgb(15 108 189/.13)',
    surface: '#ffffff',
    text: '#242424',
    faint: '#616161',
    edge: '#d1d1d1',
    hover: '#f0f0f0',
    chosen: '#cfe4fa',
    danger: '#b10e1c',
    'danger-surface': '#fdf3f4',
    note: '#fffbe6',
    desk: '#f5f5f5',
    shadow: '0 4px 12px rgb(0 0 0/.2)',
  },
  dark: {
    accent: '#62abf5',
    veil: 'rgb(98 171 245/.2)',
    surface: '#292929',
    text: '#ffffff',
    faint: '#adadad',
    edge: '#666666',
    hover: '#3d3d3d',
    chosen: '#0c3b5e',
    danger: '#f1bbbc',
    'danger-surface': '#3b1519',
    note: '#3a3420',
    desk: '#141414',
    shadow: '0 4px 12px rgb(0 0 0/.6)',
  },
};

const variables = (theme: Theme): string =>
  [
    `--fill:#${themed(PAPER, theme)}`,
    `--paper:#${themed(PAPER, theme)}`,
    `--ink:#${themed(INK, theme)}`,
    `--line:#${themed(LINE, theme)}`,
    ...Object.entries(FRAME[theme]).map(([name, value]) => `--${name}:${value}`),
  ].join(';');

/** Where the table stands, rows, cells; the frozen part lies above what scrolls below it. */
const TABLE = `
.ks-view{display:flex;flex-direction:column;height:100%;min-height:0;background:var(--paper);color:var(--ink)}
.ks-stage{flex:1;min-height:0;padding:6px 0 0 10px;display:flex}
.ks-scroll{flex:1;min-width:0;overflow:auto;overscroll-behavior:contain;position:relative;scrollbar-width:thin}
.ks-scroll:focus-visible{outline:none}
.ks-grid{position:relative;padding:0 1px 1px 0;cursor:default;-webkit-user-select:none;user-select:none}
.ks-frozen{position:sticky;top:0;z-index:1;background:var(--paper)}
.ks-body{position:relative;z-index:0}
.ks-row{display:flex;align-items:flex-start;width:100%;pointer-events:none}
.ks-body>.ks-row{position:absolute;left:0}
.ks-cell{box-sizing:border-box;position:relative;flex:0 0 auto;margin-right:-1px;display:flex;align-items:var(--along);
border:1px solid transparent;background:var(--fill);background-clip:padding-box;color:var(--ink);line-height:1.3;outline:none;pointer-events:auto}
.ks-stays{position:sticky;z-index:2}
.ks-stays.ks-active{z-index:3}
.ks-text{flex:1;min-width:0;padding:0 calc(4px*var(--zoom));white-space:pre-wrap;overflow-wrap:anywhere}
.ks-cut{max-height:100%;overflow:hidden}
.ks-bar+.ks-text{position:relative}
.ks-whole>.ks-text{position:sticky;left:0;flex:none;box-sizing:border-box;width:max-content;max-width:100%;
min-width:min(100%,var(--view-width))}
.ks-part{overflow:hidden;align-items:stretch}
.ks-part>.ks-text{flex:none;display:flex;flex-direction:column;justify-content:var(--along);box-sizing:border-box}
.ks-bold{font-weight:bold}
.ks-bar{position:absolute;left:0;top:0;bottom:0;background:var(--bar-light)}
.ks-fault::before{content:"";position:absolute;right:0;top:0;border:4px solid transparent;
border-top-color:var(--danger);border-right-color:var(--danger);z-index:1}
.ks-chosen::after{content:"";position:absolute;inset:0;background:var(--veil);pointer-events:none}
.ks-active{outline:2px solid var(--accent);outline-offset:-2px}
.ks-entry:not(.ks-active):hover{box-shadow:inset 0 0 0 3px var(--veil)}
.ks-empty{flex:1;min-height:0;display:grid;place-items:center;padding:24px}
`;

/** What is typed into. */
const EDITOR = `
.ks-editor{position:absolute;left:0;right:0;top:0;min-height:100%;display:flex;align-items:center;z-index:1}
.ks-editor[data-mode=ready]{height:100%}
.ks-editor:not([data-mode=ready]){background:var(--paper);box-shadow:0 0 0 2px var(--accent),var(--shadow);z-index:5}
.ks-input{box-sizing:border-box;display:block;width:100%;margin:0;padding:0 calc(4px*var(--zoom));border:0;border-radius:0;
background:none;color:inherit;font:inherit;line-height:inherit;text-align:inherit;outline:none;resize:none;overflow:hidden}
input.ks-input{align-self:stretch}
[data-mode=ready]>.ks-input{height:100%!important;opacity:0;cursor:default}
.ks-input::-ms-clear{display:none}
.ks-input.ks-beside{padding-inline-end:18px}
.ks-input.ks-center{padding-inline-start:18px}
.ks-input[aria-invalid=true]{text-decoration:underline wavy var(--danger)}
.ks-open{position:absolute;right:0;top:0;bottom:0;width:18px;padding:0;border:0;background:none;color:var(--accent);
display:grid;place-items:center;cursor:pointer}
.ks-open:hover{background:var(--hover)}
.ks-open svg{width:12px;height:12px}
.ks-picker{position:absolute;right:0;bottom:0;width:1px;height:1px;padding:0;border:0;opacity:0;pointer-events:none}
.ks-count{position:absolute;right:2px;top:100%;margin-top:4px;padding:0 4px;border-radius:3px;background:var(--surface);color:var(--faint);
border:1px solid var(--edge);font:12px/1.5 "Segoe UI","Microsoft YaHei UI","Noto Sans CJK SC",sans-serif;pointer-events:none}
.ks-count.ks-full{color:var(--danger);font-weight:bold}
.ks-bubble{position:absolute;z-index:6;opacity:0;box-sizing:border-box;width:max-content;max-width:240px;padding:5px 9px;border-radius:4px;
border:1px solid var(--edge);background:var(--note);color:var(--text);box-shadow:var(--shadow);text-align:start;pointer-events:none;
font:13px/1.5 "Segoe UI","Microsoft YaHei UI","Noto Sans CJK SC",sans-serif;white-space:pre-wrap;overflow-wrap:anywhere}
.ks-bubble b{display:block}
.ks-bubble.ks-error{border-color:var(--danger);background:var(--danger-surface);color:var(--danger)}
.ks-list{position:absolute;z-index:7;opacity:0;box-sizing:border-box;margin:0;padding:4px;max-height:264px;overflow:auto;list-style:none;
width:max-content;max-width:min(420px,90vw);border:1px solid var(--edge);border-radius:4px;background:var(--surface);color:var(--text);
box-shadow:var(--shadow);text-align:start;font:14px/1.5 "Segoe UI","Microsoft YaHei UI","Noto Sans CJK SC",sans-serif}
.ks-list>li{padding:4px 10px;border-radius:3px;cursor:pointer;overflow-wrap:anywhere}
.ks-list>li:hover{background:var(--hover)}
.ks-list>li[aria-selected=true]{background:var(--chosen)}
@media (pointer:coarse){.ks-list>li{padding:9px 12px}.ks-open{width:28px}.ks-input.ks-beside{padding-inline-end:28px}.ks-input.ks-center{padding-inline-start:28px}}
`;

/** The sheets' tabs. */
const TABS = `
.ks-tabs{display:flex;gap:2px;padding:0 10px;overflow-x:auto;scrollbar-width:none;background:var(--desk);border-top:1px solid var(--edge)}
.ks-tab{--tab:var(--tab-light);flex:none;margin:0;padding:6px 16px 4px;border:0;border-bottom:3px solid transparent;background:none;color:var(--text);
font:14px/1.4 "Segoe UI","Microsoft YaHei UI","Noto Sans CJK SC",sans-serif;cursor:pointer}
.ks-tab:hover{background:var(--hover)}
.ks-tab[aria-selected=true]{background:var(--paper);font-weight:600;border-bottom-color:var(--tab,var(--accent))}
.ks-tab::before{content:"";display:inline-block;width:9px;height:9px;margin-right:6px;border-radius:2px;background:var(--tab,transparent)}
.ks-tab:not([style])::before{display:none}
.ks-tab:focus-visible{outline:2px solid var(--accent);outline-offset:-2px}
`;

/** Where the system chooses the colours, lines and marks are drawn in its own. */
const FORCED = `
@media (forced-colors:active){
.ks-cell{border-color:Canvas}
.ks-line{border-color:CanvasText}
.ks-tab{border-bottom-color:Canvas}
.ks-tab[aria-selected=true]{border-bottom-color:Highlight}
.ks-active,.ks-editor:not([data-mode=ready]){outline:3px solid Highlight}
.ks-chosen{outline:1px dashed Highlight;outline-offset:-3px}
.ks-list>li[aria-selected=true]{forced-color-adjust:none;background:Highlight;color:HighlightText}
.ks-fault::before{forced-color-adjust:none;border-top-color:LinkText;border-right-color:LinkText}
}
`;

export const sheetRules = (): string =>
  [
    `.ks-view{${variables('light')}}`,
    `[data-theme="dark"] .ks-view{${variables('dark')}}`,
    TABLE,
    '[data-theme="dark"] .ks-bar{background:var(--bar-dark)}',
    EDITOR,
    FILTER,
    TABS,
    '[data-theme="dark"] .ks-tab{--tab:var(--tab-dark)}',
    FORCED,
  ].join('\n');
