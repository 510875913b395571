/** The look of the pages at ids: the explorer's colours, the reader's own fonts. */
export const style = `
:root {
  color-scheme: light dark;
  --paper: light-dark(#fbfaf6, #14181d);
  --raised: light-dark(#ffffff, #1b2128);
  --ink: light-dark(#1d2733, #e8e6df);
  --quiet: light-dark(#565f6b, #a9b0b8);
  --rule: light-dark(#dcd7ca, #323a44);
  --accent: light-dark(#0b5c8a, #7cc0ea);
  --wash: light-dark(#e3eff6, #1b3040);
  --dispute: light-dark(#b3261e, #ff9a8d);
}
* { box-sizing: border-box; }
body {
  margin: 0 auto;
  padding: 0 1.25rem 3rem;
  max-width: 52rem;
  background: var(--paper);
  color: var(--ink);
  font: 1.0625rem/1.55 system-ui, sans-serif;
  overflow-wrap: anywhere;
}
a { color: var(--accent); text-underline-offset: 0.15em; text-decoration-thickness: 0.06em; }
a:hover { text-decoration-thickness: 0.12em; }
a:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
.skip { position: absolute; left: -100rem; }
.skip:focus { left: 1rem; top: 0.5rem; padding: 0.25rem 0.5rem; background: var(--raised); }
header, footer { font-size: 0.9rem; color: var(--quiet); }
header {
  display: flex;
  flex-wrap: wrap;
  gap: 0.5rem 1.5rem;
  justify-content: space-between;
  padding: 1rem 0;
  border-bottom: 1px solid var(--rule);
}
footer { margin-top: 3rem; padding-top: 1rem; border-top: 1px solid var(--rule); }
footer p { margin: 0.35rem 0; }
h1 { margin: 0 0 0.75rem; font: 600 clamp(1.6rem, 5vw, 2.2rem)/1.2 Georgia, serif; text-wrap: balance; }
h2 { margin: 2.5rem 0 0.5rem; padding-top: 0.75rem; border-top: 1px solid var(--rule); font: 600 1.3rem/1.3 Georgia, serif; }
h3 { margin: 1.25rem 0 0.25rem; font-size: 1rem; font-weight: 600; }
.kind { margin: 2rem 0 0.25rem; color: var(--quiet); }
.kind::first-letter, dt::first-letter, h3::first-letter { text-transform: uppercase; }
.summary { font-size: 1.15rem; }
.count { color: var(--quiet); font-weight: 400; font-size: 0.9em; font-variant-numeric: tabular-nums; }
.quiet, .evidence { color: var(--quiet); }
.evidence { font-size: 0.9rem; white-space: nowrap; }
dl { margin: 1.25rem 0; }
dl div { display: grid; grid-template-columns: 9.5rem 1fr; gap: 0 1rem; padding: 0.2rem 0; }
dt { color: var(--quiet); display: block; }
dd { margin: 0; }
ul, ol { margin: 0.25rem 0; padding: 0; list-style: none; }
.links li { padding: 0.15rem 0; }
.claims li, .sources li { padding: 0.6rem 0; border-bottom: 1px solid var(--rule); }
.claims li:last-child, .sources li:last-child { border-bottom: 0; }
.claims p { margin: 0; }
.claims .quiet { font-size: 0.9rem; }
.rejected > p:first-child { text-decoration: line-through; text-decoration-color: var(--quiet); }
.mark { padding: 0.05rem 0.4rem; border-radius: 4px; background: var(--wash); color: var(--ink); font-size: 0.85rem; white-space: nowrap; }
.mark.dispute { color: var(--dispute); }
.preview { padding: 0.5rem 0.75rem; font-size: 0.875rem; line-height: 1.35; }
.preview p { margin: 0 0 0.25rem; }
.preview .name { font: 600 1.1rem/1.2 Georgia, serif; }
@media (max-width: 34rem) {
  dl div { grid-template-columns: 1fr; padding: 0.35rem 0; }
}
@media print {
  .skip, header { display: none; }
}
`
