/** The certificate's look: a printed sheet, quiet, with nothing to fetch. */
export const certificateStyle = `
:root { color-scheme: light; --ink: #211f1b; --soft: #6a655b; --line: #d8d3c7; --paper: #fffefb; --desk: #e9e6df; --green: #2b6f49; --blue: #2b4d8c; --amber: #93610f; --red: #96291c; }
* { box-sizing: border-box; }
html { background: var(--desk); }
body { margin: 0; color: var(--ink); font: 15px/1.65 Georgia, "Times New Roman", "Noto Serif", "Noto Serif CJK SC", "Source Han Serif SC", "Songti SC", SimSun, serif; }
:lang(zh) body, body:lang(zh) { font-family: "Noto Serif CJK SC", "Source Han Serif SC", "Songti SC", SimSun, Georgia, serif; line-height: 1.75; }
main { max-width: 210mm; margin: 32px auto; padding: 22mm 22mm 18mm; background: var(--paper); box-shadow: 0 1px 3px rgb(0 0 0 / .12), 0 12px 40px rgb(0 0 0 / .07); overflow-wrap: anywhere; }
.kind { display: flex; justify-content: space-between; align-items: center; gap: 1em; border-bottom: 3px double var(--ink); padding-bottom: 10px; font-size: 13px; letter-spacing: .08em; color: var(--soft); }
.kind b { color: var(--ink); font-size: 15px; letter-spacing: .02em; }
.seal { border: 1.5px solid; border-radius: 3px; padding: 1px 10px; font-weight: 700; letter-spacing: .12em; }
.approved { color: var(--green); } .unapproved { color: var(--red); }
a { color: var(--blue); text-decoration-color: #b9c3d8; text-underline-offset: 2px; }
h1 { font-size: 27px; line-height: 1.35; margin: 26px 0 6px; text-wrap: balance; }
h2 { font-size: 16px; margin: 34px 0 10px; padding-bottom: 5px; border-bottom: 1px solid var(--ink); break-after: avoid; }
.warning { margin: 16px 0 0; padding: 8px 14px; border: 1.5px solid var(--red); color: var(--red); }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 3px 18px; margin: 12px 0 0; }
dt { color: var(--soft); } dd { margin: 0; }
code { font: 11.5px/1.5 ui-monospace, "Cascadia Mono", "DejaVu Sans Mono", Menlo, monospace; color: #46423b; word-break: break-all; }
.signature { margin: 12px 0 0; padding: 14px 18px; border: 1px solid var(--line); border-left: 3px solid var(--green); break-inside: avoid; }
.signature p { margin: 0 0 8px; font-size: 16px; } .signature p.by { font-size: 15px; }
.meter { display: flex; height: 8px; margin: 18px 0 8px; overflow: hidden; border-radius: 4px; background: #e4e0d6; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
.meter i { display: block; height: 100%; } .meter .settled { background: var(--green); } .meter .aside { background: #8b867b; } .meter .work { background: var(--blue); } .meter .stale { background: var(--amber); }
.tally { display: flex; flex-wrap: wrap; gap: 2px 20px; margin: 0; padding: 0; list-style: none; color: var(--soft); } .tally b { color: var(--ink); font-size: 17px; margin-right: 4px; font-variant-numeric: tabular-nums; }
table { width: 100%; border-collapse: collapse; margin-top: 8px; } th { text-align: left; font-weight: 400; color: var(--soft); font-size: 13px; } th, td { padding: 4px 14px 4px 0; border-bottom: 1px solid var(--line); vertical-align: top; } td.size { white-space: nowrap; font-variant-numeric: tabular-nums; }
ol.claims { list-style: none; margin: 0; padding: 0; }
.claim { display: grid; grid-template-columns: 2.6em 1fr; padding: 13px 0 12px; border-bottom: 1px solid var(--line); break-inside: avoid; }
.claim > .number { color: var(--soft); font-size: 13px; padding-top: 3px; font-variant-numeric: tabular-nums; }
.claim h3 { display: flex; flex-wrap: wrap; align-items: baseline; gap: 2px 12px; margin: 0; font-size: 17px; line-height: 1.45; }
.state { font-size: 13px; font-weight: 400; white-space: nowrap; } .state::before { content: ""; display: inline-block; width: 9px; height: 9px; margin-right: 6px; border: 1.5px solid; border-radius: 50%; }
.state.settled { color: var(--green); } .state.settled::before { background: currentcolor; } .state.aside { color: var(--soft); } .state.aside::before { background: linear-gradient(45deg, transparent 42%, currentcolor 42% 58%, transparent 58%); } .state.work { color: var(--blue); } .state.work::before { background: linear-gradient(90deg, currentcolor 50%, transparent 50%); } .state.stale { color: var(--amber); } .state.stale::before { border-style: dashed; } .state.bare { color: var(--red); } .state::before, .state { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
.clause { margin: 3px 0 6px; color: #46423b; } .clause mark { background: none; color: inherit; border-bottom: 1.5px solid var(--ink); }
.facts { margin: 0; } .facts + .facts { margin-top: 2px; } .label { color: var(--soft); margin-right: .6em; } .who { color: var(--soft); white-space: nowrap; }
ul.proof { margin: 3px 0 0; padding: 0; list-style: none; } ul.proof > li { padding-left: 1.2em; text-indent: -1.2em; } ul.proof > li::before { content: "– "; color: var(--soft); }
.question { color: var(--amber); }
.plain { margin: 8px 0 0; padding-left: 1.3em; } .plain li { margin: 3px 0; }
footer { margin-top: 34px; padding-top: 10px; border-top: 3px double var(--ink); color: var(--soft); font-size: 12.5px; } footer p { margin: 2px 0; }
@media (max-width: 700px) { main { margin: 0; padding: 24px 18px; } }
@page { size: A4; margin: 18mm 18mm 20mm; @bottom-center { content: counter(page) " / " counter(pages); font: 9pt Georgia, serif; color: #6a655b; } }
@media print { html { background: none; } body { font-size: 10.5pt; } main { margin: 0; padding: 0; max-width: none; box-shadow: none; background: none; } h1 { font-size: 20pt; margin-top: 16px; } code { font-size: 8pt; } a { color: inherit; text-decoration: none; } }
`
