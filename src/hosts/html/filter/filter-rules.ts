/** The buttons in the heads, their menus, and the line below the sheet. */
export const FILTER = `
.ks-drop{position:absolute;right:0;bottom:0;box-sizing:border-box;width:calc(15px*var(--zoom));height:calc(15px*var(--zoom));padding:0;border:1px solid var(--edge);
border-radius:2px;background:var(--surface);color:var(--faint);display:grid;place-items:center;cursor:pointer}
.ks-drop:hover{background:var(--hover)}
.ks-drop.ks-on{background:var(--accent);border-color:var(--accent);color:var(--surface)}
.ks-drop svg{width:80%;height:80%}
.ks-filter{display:flex;flex-direction:column;gap:4px;min-width:160px;outline:none}
.ks-values{flex:1;min-height:0;overflow:auto;display:flex;flex-direction:column}
.ks-values>label{display:flex;gap:6px;padding:3px 6px;border-radius:3px;cursor:pointer;overflow-wrap:anywhere}
.ks-values>label:hover{background:var(--hover)}
.ks-values>label:focus-within{background:var(--chosen)}
.ks-values input{flex:none;margin:4px 0 0;accent-color:var(--accent)}
.ks-choose{display:flex;flex:none;gap:4px}
.ks-choose>button{flex:1}
.ks-choose>button,.ks-filtered>button{padding:2px 10px;border:1px solid var(--edge);border-radius:4px;background:var(--surface);color:var(--text);font:inherit;cursor:pointer}
.ks-choose>button:hover:enabled,.ks-filtered>button:hover{background:var(--hover)}
.ks-choose>button:disabled{color:var(--faint);cursor:default}
.ks-filtered{display:flex;align-items:center;gap:8px;padding:0 10px;background:var(--desk);color:var(--text);
font:13px/1.5 "Segoe UI","Microsoft YaHei UI","Noto Sans CJK SC",sans-serif}
.ks-filtered:has(button){padding-block:4px;border-top:1px solid var(--edge)}
@media (pointer:coarse){.ks-drop{width:24px;height:24px}.ks-values>label{padding:8px 6px}.ks-choose>button,.ks-filtered>button{padding:8px 12px}}
`;
