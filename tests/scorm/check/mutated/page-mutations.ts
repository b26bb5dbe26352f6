import { filesWith, type Mutation } from './mutation.ts';

const page = (inside: string) => `<html lang="en">\n<title>A</title>\n${inside}\n</html>`;
const first = 'index.html';

/** Pages, styles and programs. */
export const pageMutations: readonly Mutation[] = [
  filesWith('a script that is not there', { [first]: page('<script src="assets/none.js"></script>') }, [
    ['page-part-absent', first, 3],
  ]),
  filesWith('a picture that is not there, in another page', { 'more.html': page("<img src='none.png'>") }, [
    ['part-absent', 'more.html', 3],
  ]),
  filesWith('a background that is not there', { 'assets/app.css': 'p{}\nb{background:url("../none.png")}' }, [
    ['part-absent', 'assets/app.css', 2],
  ]),
  filesWith('capitals in a page', { [first]: page('<script src="Assets/app.js"></script>') }, [
    ['part-case', first, 3],
  ]),
  filesWith(
    'a slash before an address in a page',
    { [first]: page('<link rel="stylesheet" href="/assets/app.css">') },
    [['root-address', first, 3]],
  ),
  filesWith(
    'a script from elsewhere',
    { [first]: page('<script src="https://cdn.example.org/a.js"></script>') },
    [['outside-request', first, 3]],
  ),
  filesWith(
    'a style from elsewhere, whatever the protocol',
    { [first]: page('<link rel=stylesheet href=//cdn.example.org/a.css>') },
    [['outside-request', first, 3]],
  ),
  filesWith('a typeface from elsewhere', { 'assets/app.css': '@import url(https://fonts.example.org/a);' }, [
    ['outside-request', 'assets/app.css', 1],
  ]),
  filesWith('a module script', { [first]: page('<script type="module" src="assets/app.js"></script>') }, [
    ['module-script', first, 3],
  ]),
  filesWith('crossorigin', { [first]: page('<script crossorigin src="assets/app.js"></script>') }, [
    ['crossorigin', first, 3],
  ]),
  filesWith('a fetch from elsewhere', { 'assets/app.js': ';\nfetch("https://api.example.org/a")' }, [
    ['script-request', 'assets/app.js', 2],
  ]),
  filesWith(
    'a script made from elsewhere',
    { 'assets/app.js': ';\nelement.src = "//cdn.example.org/a.js"' },
    [['script-request', 'assets/app.js', 2]],
  ),
  filesWith(
    'a request in a page',
    { [first]: page('<script>\nnew WebSocket("wss://live.example.org")</script>') },
    [['script-request', first, 4]],
  ),
  filesWith('an import at need', { 'assets/app.js': ';\nimport("./more.js")' }, [
    ['script-import', 'assets/app.js', 2],
  ]),
  filesWith('an import', { 'assets/app.js': '\nimport { a } from "./more.js";' }, [
    ['script-import', 'assets/app.js', 2],
  ]),
  filesWith('a service worker', { 'assets/app.js': 'navigator.serviceWorker.register("a.js")' }, [
    ['service-worker', 'assets/app.js', 1],
  ]),
  filesWith('eval', { 'assets/app.js': ';\n;\neval("1")' }, [['script-eval', 'assets/app.js', 3]]),
  filesWith('a function from text', { 'assets/app.js': 'new Function("return 1")' }, [
    ['script-eval', 'assets/app.js', 1],
  ]),
  filesWith('a handler for unload', { 'assets/app.js': 'addEventListener("unload", save)' }, [
    ['unload-handler', 'assets/app.js', 1],
  ]),
  filesWith('a handler for unload in the page', { [first]: page('<body onunload="save()">') }, [
    ['unload-handler', first, 3],
  ]),
];

const quiet = `
// fetch("https://example.org") is what others do
/* eval("1") */
const name = 'https://example.org/about';
const important = remember.import;
link.href = 'https://example.org';
window.onpagehide = save;
medieval(name);
`;

/** What looks like a fault and is none. */
export const harmless: readonly Mutation[] = [
  filesWith('links, remarks and words in programs', { 'assets/app.js': quiet }, []),
  filesWith(
    'hyperlinks, remarks and data in pages',
    {
      [first]: page(
        '<a href="https://example.org">x</a><!-- <img src="none.png"> --><img src="data:,"><script type="application/json">{"a":"eval(1)"}</script><link rel="canonical" href="https://example.org/">',
      ),
    },
    [],
  ),
  filesWith(
    'an address with a question, a part and a way up',
    {
      'more/page.html': page('<img src="../a.png?x=1#y"><script src="./../assets/app.js"></script>'),
      'a.png': 'x',
    },
    [],
  ),
  filesWith(
    'a name with a space written as %20 would still be a name with a space',
    { 'a_b.js': ';', [first]: page('<script src="a%5Fb.js"></script>') },
    [],
  ),
];
