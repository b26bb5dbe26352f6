/** On screen one column with contents beside it where there is room; on paper three pages of A4. */
export const sheetStyle = `
:root{color-scheme:light dark;--ink:#1d2433;--quiet:#4d5768;--line:#cfd5df;--page:#fff;--soft:#f3f5f8;--link:#1b56a6}
@media (prefers-color-scheme:dark){:root{--ink:#e8ebf1;--quiet:#b3bccb;--line:#3c4656;--page:#161b24;--soft:#212936;--link:#8cbcff}}
*{box-sizing:border-box}
html{scroll-behavior:smooth}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
body{max-width:72rem;margin:0 auto;padding:1.5rem 1rem 4rem;background:var(--page);color:var(--ink);font:1rem/1.55 system-ui,-apple-system,'Segoe UI',Roboto,Arial,sans-serif;overflow-wrap:break-word}
h1{margin:0 0 .25rem;font-size:1.6rem;line-height:1.25}
h2{margin:2rem 0 .5rem;padding-top:.75rem;border-top:2px solid var(--line);font-size:1.2rem;line-height:1.3}
h3{margin:0 0 .25rem;font-size:1.02rem}
p,ul,ol,table{margin:0 0 .75rem}
ul,ol{padding-inline-start:1.3rem}
li{margin-bottom:.3rem}
header p{color:var(--quiet)}
a{color:var(--link)}
a:focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:3px}
code{padding:0 .25em;border-radius:4px;background:var(--soft);font:.9em/1.4 ui-monospace,Consolas,monospace}
.checksum code{display:block;padding:.5rem}
nav{margin:1rem 0;padding:.75rem 1rem;border:1px solid var(--line);border-radius:10px;background:var(--soft)}
nav ul{margin:0;padding:0;list-style:none}
nav li{margin:0}
nav a{display:block;padding:.25rem 0}
table{width:100%;border-collapse:collapse;font-size:.95rem}
th,td{padding:.4rem .6rem .4rem 0;border-bottom:1px solid var(--line);text-align:start;vertical-align:top}
thead th{color:var(--quiet);font-weight:600}
tbody th{width:24%;font-weight:600}
.part{margin-bottom:1rem;padding:.75rem 1rem;border:1px solid var(--line);border-radius:10px}
.part ul{margin:0;padding:0;list-style:none}
@media (max-width:40rem){
thead{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden}
table,tbody,tr,th,td{display:block;width:auto}
tbody th{width:auto}
tr{padding:.4rem 0;border-bottom:1px solid var(--line)}
th,td{padding:.1rem 0;border:0}
td[data-name]::before{content:attr(data-name) ": ";color:var(--quiet)}
}
@media screen and (min-width:64rem){
body{display:grid;grid-template-columns:15rem 1fr;column-gap:2.5rem}
header{grid-column:1/-1}
nav{position:sticky;top:1rem;align-self:start;max-height:calc(100vh - 2rem);overflow:auto}
main>section:first-child h2{margin-top:1rem}
}
@media print{
@page{size:A4;margin:12mm}
:root{color-scheme:light;--ink:#000;--quiet:#333;--line:#bbb;--page:#fff;--soft:#fff;--link:#000}
body{max-width:none;padding:0;font-size:7.5pt;line-height:1.3}
h1{font-size:14pt}
h2{margin:5pt 0 2pt;padding-top:3pt;border-top-width:1px;font-size:10pt;break-after:avoid}
h3{font-size:8.6pt;break-after:avoid}
p,ul,ol,table{margin-bottom:3pt}
li{margin-bottom:1pt}
nav{display:none}
main{columns:2;column-gap:7mm}
#file,#reports,#settings{column-span:all}
table{font-size:7.4pt}
th,td{padding:1.2pt 5pt 1.2pt 0}
tr,li{break-inside:avoid}
code{padding:0;font-size:.95em}
.checksum code{padding:0}
.part{margin:0 0 4pt;padding:0;border:0}
tbody th{width:28%}
h2:first-child{break-before:avoid}
}
`;
