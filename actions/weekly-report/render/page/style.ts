// How does a page look? In light and dark, on a narrow screen and on paper; nothing but fonts that are there already.

/** Pairs of a text's colour and what it stands on are held to a contrast of 4.5 by a test. */
export const COLOURS = {
  light: {
    page: '#ffffff',
    raised: '#f6f8fa',
    line: '#d1d9e0',
    text: '#1f2328',
    quiet: '#59636e',
    link: '#0550ae',
    focus: '#0550ae',
    today: '#b3141d',
    red: '#a40e26',
    'red-soft': '#ffebe9',
    orange: '#8a3500',
    'orange-soft': '#fff1e5',
    yellow: '#6f4c00',
    'yellow-soft': '#fff8c5',
    green: '#0f5323',
    'green-soft': '#dafbe1',
    blue: '#0a4595',
    'blue-soft': '#ddf4ff',
    grey: '#4d5661',
    'grey-soft': '#eaeef2',
  },
  dark: {
    page: '#0d1117',
    raised: '#151b23',
    line: '#3d444d',
    text: '#e6edf3',
    quiet: '#9da7b3',
    link: '#79b8ff',
    focus: '#79b8ff',
    today: '#ff8b85',
    red: '#ffa198',
    'red-soft': '#3c1618',
    orange: '#ffb77c',
    'orange-soft': '#3a2110',
    yellow: '#f0c94a',
    'yellow-soft': '#322807',
    green: '#7ee09a',
    'green-soft': '#10301a',
    blue: '#9ecbff',
    'blue-soft': '#10294a',
    grey: '#b3bcc7',
    'grey-soft': '#262d36',
  },
} as const;

const variables = (colours: Readonly<Record<string, string>>): string =>
  Object.entries(colours)
    .map(([name, value]) => `--${name}:${value}`)
    .join(';');

export const STYLE = `
:root{color-scheme:light dark;${variables(COLOURS.light)};--bar:0px}
@media (prefers-color-scheme:dark){:root{${variables(COLOURS.dark)}}}
*,*::before,*::after{box-sizing:border-box}
[hidden]{display:none!important}
html{scroll-padding-top:calc(var(--bar) + 1rem);-webkit-text-size-adjust:100%}
body{margin:0;background:var(--page);color:var(--text);font:1rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;overflow-wrap:break-word}
.wrap{max-width:80rem;margin:0 auto;padding:0 1.25rem}
a{color:var(--link);text-underline-offset:.15em;text-decoration-thickness:1px}
a:hover{text-decoration-thickness:2px}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px;border-radius:3px}
.skip{position:absolute;left:-99rem;top:0;background:var(--page);padding:.6rem 1rem;z-index:9}
.skip:focus{left:.5rem;top:.5rem}
h1{font-size:1.75rem;line-height:1.2;margin:.1rem 0 .4rem;text-wrap:balance}
h2{font-size:1.3rem;line-height:1.3;margin:2.75rem 0 .75rem;padding-bottom:.3rem;border-bottom:1px solid var(--line)}
h3{font-size:1.05rem;line-height:1.4;margin:1.75rem 0 .4rem}
p{margin:.4rem 0}
code{font:.9em/1.4 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;background:var(--grey-soft);padding:.1em .3em;border-radius:4px;overflow-wrap:anywhere}
.quiet{color:var(--quiet)}
.small{font-size:.875rem}
.nowrap{white-space:nowrap}
.number{text-align:right;font-variant-numeric:tabular-nums}
.head{padding-top:1.5rem}
.head .lead{font-size:1.15rem;max-width:60rem}
nav ul{display:flex;flex-wrap:wrap;gap:.25rem 1.1rem;list-style:none;margin:.9rem 0 0;padding:0;font-size:.9rem}
.states{display:flex;flex-wrap:wrap;gap:.5rem;list-style:none;margin:1rem 0;padding:0}
.states a{display:flex;align-items:baseline;gap:.45rem;padding:.35rem .8rem;border-radius:2rem;border:1px solid transparent;text-decoration:none}
.states a:hover{border-color:currentColor}
.states b{font-size:1.15rem;font-variant-numeric:tabular-nums}
.states .none{background:none;color:var(--quiet)}
.split>div>h3:first-child,.split>div>div:first-child h3{margin-top:.5rem}
.tally{font-weight:400;color:var(--quiet);font-variant-numeric:tabular-nums}
.state{display:inline-block;white-space:nowrap;font-size:.8125rem;font-weight:600;padding:.1rem .55rem;border-radius:1rem;border:1px solid transparent}
.off-track{background:var(--red-soft);color:var(--red)}
.needs-exception{background:var(--orange-soft);color:var(--orange)}
.no-activity,.at-risk{background:var(--yellow-soft);color:var(--yellow)}
.on-track{background:var(--green-soft);color:var(--green)}
.done{background:var(--blue-soft);color:var(--blue)}
.untracked,.dropped{background:var(--grey-soft);color:var(--grey)}
.cards{list-style:none;margin:.5rem 0;padding:0;display:grid;gap:.6rem}
.card{border:1px solid var(--line);border-left:5px solid var(--edge,var(--line));border-radius:6px;background:var(--raised);padding:.6rem .9rem}
.card.edge-off-track{--edge:var(--red)}
.card.edge-needs-exception{--edge:var(--orange)}
.card.edge-no-activity,.card.edge-at-risk{--edge:var(--yellow)}
.card h4{font-size:1rem;line-height:1.4;margin:0;font-weight:600}
.card .meta{display:flex;flex-wrap:wrap;align-items:baseline;gap:.15rem .7rem}
.card p{margin:.2rem 0 0}
@media (min-width:48rem){.card{display:grid;grid-template-columns:minmax(0,2fr) minmax(0,3fr);gap:0 1.25rem}.card>div:last-child>p:first-child{margin-top:0}}
.next{font-weight:600}
.split{display:grid;gap:0 2.5rem}
@media (min-width:64rem){.split{grid-template-columns:minmax(0,3fr) minmax(0,1fr)}}
.alerts{margin:.5rem 0;padding-left:1.1rem}
.alerts li{margin:.3rem 0}
.filter{position:sticky;top:0;z-index:5;background:var(--page);border-block:1px solid var(--line);margin-top:1rem}
.filter form{display:flex;flex-wrap:wrap;align-items:end;gap:.5rem .9rem;padding-block:.6rem}
.filter label{display:grid;font-size:.8125rem;color:var(--quiet)}
.filter select,.filter input,.filter button{font:inherit;font-size:.9375rem;color:var(--text);background:var(--page);border:1px solid var(--quiet);border-radius:6px;padding:.3rem .5rem;min-height:2.2rem}
.filter button{background:var(--grey-soft);cursor:pointer}
.filter output{flex:1;min-width:12rem;padding-bottom:.35rem;font-size:.9375rem}
.scroll{overflow-x:auto;margin:.5rem 0}
table{border-collapse:collapse;width:100%;font-size:.9375rem}
caption{text-align:left;color:var(--quiet);font-size:.875rem;padding:.25rem 0 .4rem}
th,td{text-align:left;vertical-align:top;padding:.45rem .6rem;border-bottom:1px solid var(--line)}
thead th{font-size:.8125rem;color:var(--quiet);border-bottom:2px solid var(--line);white-space:nowrap}
thead th.number{text-align:right}
tbody th{font-weight:500}
tbody th.group{background:var(--raised);padding-block:.3rem}
.matrix th,.matrix td{padding-inline:.5rem}
.matrix tbody th{font-weight:600}
.matrix th,.matrix td{white-space:nowrap}
.zero{color:var(--quiet)}
.proposals{table-layout:fixed;min-width:52rem}
.proposals caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.proposals .c1{width:30%}.proposals .c2{width:7.25rem}.proposals .c3{width:27%}
.table-wide{min-width:44rem}
details{margin:.25rem 0}
summary{cursor:pointer;color:var(--link);font-size:.875rem;width:fit-content}
details>dl{margin:.4rem 0 0;font-size:.875rem;font-weight:400}
dt{color:var(--quiet);margin-top:.3rem}
dd{margin:0}
dd ul,td ul{margin:0;padding-left:1rem}
blockquote{margin:.2rem 0;padding-left:.7rem;border-left:3px solid var(--line)}
.timeline{margin:1rem 0 0}
.timeline svg{display:block;width:100%;overflow:visible}
.timeline text{font:12px system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;fill:var(--text)}
.timeline .name{font-weight:600}
.timeline .soft{fill:var(--quiet)}
.timeline .planning{fill:var(--blue-soft)}
.timeline .implementation{fill:var(--green-soft)}
.timeline .stabilisation{fill:var(--orange-soft)}
.timeline .tick{stroke:var(--text);stroke-width:1.5}
.timeline .today{stroke:var(--today);stroke-width:2}
.timeline text.now{fill:var(--today);font-weight:600;stroke:none}
.timeline ol{display:flex;flex-wrap:wrap;gap:.1rem 1.3rem;list-style:none;margin:.4rem 0 0;padding:0;font-size:.875rem}
.timeline .past{color:var(--quiet)}
.new{color:var(--green);font-weight:600}
.gone{color:var(--red);font-weight:600}
.mail{white-space:pre-wrap;font:.9375rem/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;background:var(--raised);border:1px solid var(--line);border-radius:6px;padding:1rem;overflow-x:auto}
.callout{border-left:4px solid var(--yellow);background:var(--yellow-soft);color:var(--text);padding:.5rem .9rem;border-radius:4px}
footer{margin:3rem 0 2rem;padding-top:1rem;border-top:1px solid var(--line);color:var(--quiet);font-size:.875rem}
@media (max-width:60rem){.only-wide{display:none}}
@media (max-width:40rem){
.wrap{padding:0 .9rem}
h1{font-size:1.45rem}
.head .lead{font-size:1.05rem}
.filter{position:static}
.filter label{flex:1 1 7rem}
.filter select,.filter input{width:100%}
.proposals,.proposals tbody,.proposals tr,.proposals th,.proposals td{display:block;width:auto;min-width:0}
.proposals thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.proposals tr{border-bottom:1px solid var(--line);padding:.4rem 0}
.proposals th,.proposals td{border:0;padding:.15rem .2rem}
.proposals td[data-label]::before{content:attr(data-label) ": ";color:var(--quiet);font-size:.8125rem}
.proposals td:empty{display:none}
}
@media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
@media (forced-colors:active){.state,.states a,.card{border-color:CanvasText}.timeline rect{stroke:CanvasText;fill:Canvas}}
@media print{
:root{color-scheme:light;${variables(COLOURS.light)}}
body{font-size:10pt}
.wrap{max-width:none;padding:0}
.filter,.skip,nav{display:none!important}
a{color:inherit}
.card,tr,.timeline{break-inside:avoid}
h2,h3{break-after:avoid}
thead{display:table-header-group}
.scroll{overflow:visible}
.proposals,.table-wide{min-width:0}
.proposals td .nowrap,.matrix th,.matrix td{white-space:normal}
.matrix{font-size:8pt}
td,th{overflow-wrap:anywhere}
details:not([open],[data-fold]){display:none}
details[data-fold]::details-content{content-visibility:visible;display:block;height:auto}
.state,.states a,.timeline rect{print-color-adjust:exact;-webkit-print-color-adjust:exact}
}
`;
