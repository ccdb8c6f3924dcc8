// How does the demonstration look? As the report's page does, with what a pull request needs beside it.

import { STYLE } from '../../../actions/weekly-report/render/page/style.ts';

export const SHEET = `${STYLE}
.top{background:var(--raised);border-bottom:1px solid var(--line)}
.top .wrap{display:flex;flex-wrap:wrap;align-items:center;gap:.3rem 1.5rem;padding-block:.7rem}
.top strong a{color:var(--text);text-decoration:none;font-size:1.1rem}
.top nav ul{margin:0}
.top nav a[aria-current=page]{color:var(--text);font-weight:600;text-decoration:none}
@media (max-width:40rem){.top nav ul{flex-wrap:nowrap;overflow-x:auto;padding-bottom:.3rem}.top nav{max-width:100%}.top nav li{white-space:nowrap}}
.clock{border-bottom:1px solid var(--line)}
.clock .wrap{display:flex;flex-wrap:wrap;align-items:center;gap:.4rem 1rem;padding-block:.45rem;font-size:.9rem}
.clock time{font-weight:600}
.clock form,.row{display:flex;flex-wrap:wrap;align-items:center;gap:.4rem .6rem}
main{min-height:60vh;padding-top:1rem}
main:focus{outline:none}
h2:first-child{margin-top:1rem}
button,select,input:not([type=checkbox]),textarea{max-width:100%;font:inherit;font-size:.9375rem;color:var(--text);background:var(--page);border:1px solid var(--quiet);border-radius:6px;padding:.3rem .6rem;min-height:2.2rem}
button{background:var(--grey-soft);cursor:pointer}
button.main{background:var(--link);border-color:var(--link);color:var(--page);font-weight:600}
button:disabled{opacity:.6;cursor:wait}
textarea{width:100%;min-height:5.5rem;line-height:1.45}
textarea.source{font:.875rem/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;min-height:10rem}
.form label{display:grid;gap:.15rem;font-size:.8125rem;color:var(--quiet)}
.form{display:grid;gap:.6rem;margin:.6rem 0}
fieldset{border:1px solid var(--line);border-radius:8px;padding:.6rem .9rem;margin:.8rem 0;min-width:0}
legend{font-weight:600;padding:0 .4rem}
.box{border:1px solid var(--line);border-radius:8px;margin:.8rem 0;background:var(--page);min-width:0}
.box>header{display:flex;flex-wrap:wrap;gap:.2rem .8rem;align-items:baseline;background:var(--raised);border-bottom:1px solid var(--line);border-radius:8px 8px 0 0;padding:.4rem .8rem;font-size:.875rem}
.box>.markdown,.box>.inside{padding:.5rem .8rem}
.box.suite{border-color:var(--blue)}
.box.suite>header{background:var(--blue-soft)}
.happened{border:2px solid var(--green);border-radius:8px;padding:.4rem 1rem .8rem;margin:1rem 0;background:var(--page)}
.happened h2{margin:.4rem 0;border:0;padding:0;font-size:1.15rem}
.happened ul{margin:.2rem 0;padding-left:1.2rem}
.scene{border:2px solid var(--blue);background:var(--blue-soft);border-radius:8px;padding:.4rem 1rem .8rem;margin:1rem 0;color:var(--text)}
.happened .lines{list-style:none;padding:0;margin:.2rem 0 .5rem;font-size:.875rem;max-width:75rem}
.lines li{padding:.1rem .5rem;overflow-wrap:anywhere}
.lines del,.lines ins{text-decoration:none}
.lines .removed{background:var(--red-soft);color:var(--red)}
.lines .added{background:var(--green-soft);color:var(--green)}
.scene h2{margin:.3rem 0;border:0;padding:0;font-size:1rem;color:var(--blue)}
.scene .told{font-size:1.15rem}
.verdict{display:inline-block;white-space:nowrap;font-size:.8125rem;font-weight:600;padding:.1rem .55rem;border-radius:1rem}
.verdict.success{background:var(--green-soft);color:var(--green)}
.verdict.failure{background:var(--red-soft);color:var(--red)}
.verdict.error{background:var(--red-soft);color:var(--red);outline:1px solid var(--red)}
.verdict.pending{background:var(--yellow-soft);color:var(--yellow)}
.verdict.none{background:var(--grey-soft);color:var(--grey)}
.label{display:inline-block;font-size:.78rem;background:var(--grey-soft);color:var(--grey);border-radius:1rem;padding:.05rem .55rem;margin-right:.2rem}
.two{display:grid;gap:0 2rem}
@media (min-width:64rem){.two{grid-template-columns:minmax(0,2fr) minmax(0,1fr)}}
.two>*{min-width:0}
.statuses{list-style:none;margin:.5rem 0;padding:0}
.statuses>li{border:1px solid var(--line);border-radius:8px;padding:.45rem .8rem;margin:.4rem 0}
.why{margin:.4rem 0 0;padding-left:1.1rem;font-size:.9rem}
.why li{margin:.25rem 0}
.source-lines{width:100%;table-layout:fixed;font:.8125rem/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace}
.source-lines td{border:0;padding:0 .5rem;white-space:pre-wrap;overflow-wrap:anywhere}
.source-lines td.n{width:3.2rem;text-align:right;color:var(--quiet);user-select:none}
.source-lines tr.note td{font:.875rem/1.5 system-ui,sans-serif;padding:.3rem .5rem}
.source-lines tr.heading td{font-weight:700}
.source-lines tr:target{background:var(--yellow-soft)}
.note .callout.failed{border-color:var(--red);background:var(--red-soft)}
.markdown{overflow-wrap:break-word}
.markdown sub{font-size:.875em;line-height:inherit;vertical-align:baseline}
.markdown td code,.markdown p code,.markdown li code{overflow-wrap:anywhere}
.markdown a:not([href]){color:inherit}
form.inline{display:inline}
button.small{min-height:0;padding:.05rem .5rem;font-size:.8125rem}
.scene form+form{margin-top:.5rem}
details>dl dt{font-weight:600;color:var(--text)}
.markdown>:first-child,.markdown>div>:first-child{margin-top:0}
.markdown pre{background:var(--raised);border-radius:6px;padding:.6rem .8rem;overflow-x:auto}
.markdown pre code{background:none;padding:0}
.markdown pre.mermaid{background:none;text-align:center}
.markdown table{width:auto;max-width:100%;display:block;overflow-x:auto}
.markdown th,.markdown td{border:1px solid var(--line)}
.markdown h1,.markdown h2,.markdown h3{font-size:1.1rem;margin:1rem 0 .4rem;border:0;padding:0}
.markdown .contains-task-list{list-style:none;padding-left:.4rem}
.facts{max-height:22rem;overflow:auto;background:var(--raised);border-radius:6px;padding:.6rem;font-size:.75rem;white-space:pre-wrap}
iframe{width:100%;height:80vh;border:1px solid var(--line);border-radius:8px;background:#fff}
.busy{position:fixed;inset:auto 0 0 0;background:var(--blue);color:var(--page);text-align:center;padding:.6rem;font-weight:600;z-index:20}
.menu{list-style:none;padding:0;display:grid;gap:.8rem}
@media (min-width:48rem){.menu{grid-template-columns:1fr 1fr}}
.menu li{border:1px solid var(--line);border-radius:8px;padding:.6rem 1rem;background:var(--raised)}
.menu h3{margin:.2rem 0}
.error{border:2px solid var(--red);background:var(--red-soft);border-radius:8px;padding:.5rem 1rem;margin:1rem 0}
`;
