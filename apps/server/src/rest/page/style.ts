/** The page's whole style: the register's ink on its paper, light and dark as the reader's system has it. */
export const style = `
:root { color-scheme: light dark; --paper: light-dark(#f4f1e9, #11151d); --sheet: light-dark(#fbf9f4, #171c26);
  --ink: light-dark(#1a2030, #ece7db); --ink-2: light-dark(#434959, #bfbbb1); --hair: light-dark(#d5cfc0, #2c3341);
  --rule: light-dark(#857f70, #717889); --saf: light-dark(#7a5000, #e9bb4e); }
* { box-sizing: border-box; }
html { background: var(--paper); color: var(--ink); font: 400 1rem/1.65 "Vazirmatn", "Noto Sans Arabic", system-ui, sans-serif; scroll-padding-block-start: 1rem; }
body { margin: 0 auto; padding: 1.5rem 1rem 4rem; max-width: 62rem; }
a { color: inherit; text-underline-offset: .2em; } a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 2px solid var(--ink); outline-offset: 3px; }
.skip { position: absolute; inset-inline-start: -99rem; } .skip:focus { position: static; }
h1 { font-size: 2rem; line-height: 1.3; margin: 0 0 .5rem; font-weight: 620; }
h2 { font-size: 1.35rem; margin: 3rem 0 .5rem; padding-block-start: .75rem; border-block-start: 1px solid var(--ink); font-weight: 620; }
h3 { font-size: 1rem; margin: 0; font-weight: 620; overflow-wrap: anywhere; }
p { max-width: 42rem; margin: .5rem 0; }
code, pre { font: .875rem/1.6 ui-monospace, "Cascadia Mono", Menlo, monospace; direction: ltr; unicode-bidi: isolate; }
pre { background: var(--sheet); border: 1px solid var(--hair); padding: .6rem .8rem; margin: .5rem 0; overflow-x: auto; text-align: left; }
article { padding-block: 1rem; border-block-start: 1px solid var(--hair); } h2 + article { border: 0; }
.said { color: var(--ink-2); } .mark { color: var(--saf); }
table { border-collapse: collapse; width: 100%; margin: .5rem 0; table-layout: fixed; } th { width: 26%; }
th, td { text-align: start; vertical-align: top; padding: .35rem .75rem .35rem 0; border-block-end: 1px solid var(--hair); font-weight: 400; overflow-wrap: anywhere; }
[dir=rtl] th, [dir=rtl] td { padding: .35rem 0 .35rem .75rem; }
caption { text-align: start; font-weight: 500; padding-block: .5rem .25rem; }
summary { cursor: pointer; padding-block: .4rem; min-block-size: 2rem; }
nav ul { columns: 16rem; padding: 0; list-style: none; margin: .5rem 0; } nav li { break-inside: avoid; padding-block: .15rem; }
.top { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; margin-block: 1rem; }
@media (max-width: 40rem) { table, tbody, tr, th, td { display: block; width: 100%; } thead { position: absolute; inset-inline-start: -99rem; }
  th, td { border: 0; padding-block: .1rem; } tr { border-block-end: 1px solid var(--hair); padding-block: .4rem; } }
@media (pointer: coarse) { summary, nav li { min-block-size: 2.75rem; } }
@media print { html { background: none; } .skip, nav { display: none; } }
`;
