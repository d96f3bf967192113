/** The word by which a script of a payload would tell that it was run, and a link of one where it leads. */
export const CALLED = "polyglot";
export const FOREIGN = "evil.test";

/** What means something to somebody who reads on: a browser, a spreadsheet, a terminal, a Markdown or log reader, a template, a feed reader. */
export const PAYLOADS: readonly string[] = [
  // A browser.
  "<script>polyglot()</script>",
  "<img src=x onerror=polyglot()>",
  `"><svg/onload=polyglot()>`,
  `' autofocus onfocus='polyglot()`,
  "</script><script>polyglot()</script>",
  "</textarea></title></style><svg onload=polyglot()>",
  "<!-- --!><iframe srcdoc='<script>parent.polyglot()</script>'>",
  `<base href="https://evil.test/"><meta http-equiv=refresh content="0;url=https://evil.test/">`,
  `<form action="https://evil.test/"><button formaction="javascript:polyglot()">`,
  "<style>*{display:none}</style><link rel=stylesheet href=https://evil.test/a.css>",
  "javascript:polyglot()//",
  "&lt;script&gt;polyglot()&lt;/script&gt;&#60;b&#62;",
  "%3Cscript%3Epolyglot()%3C%2Fscript%3E\\u003cb\\u003e",
  // A reader of XML.
  "]]><x/><![CDATA[",
  `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY y SYSTEM "file:///etc/passwd">]>&y;`,
  // A reader of Markdown.
  "[here](https://evil.test/) ![x](https://evil.test/x.png)",
  "[here]: javascript:polyglot() 'x'",
  "<https://evil.test/> https://evil.test/ www.evil.test",
  "```\n# A heading\n```",
  "~~~ ``` ` *x* **x** __x__ ~~x~~ \\",
  "| a | b |\n|---|---|\n| c | d |",
  "\n# A heading\n\n- an item\n1. one\n> said\n---",
  // A spreadsheet.
  `=HYPERLINK("https://evil.test/","here")`,
  "=1+1",
  "+1+cmd|' /C calc'!A0",
  "-2+3",
  "@SUM(1)",
  "\t=1+1",
  "\r=1+1",
  "\n=1+1",
  "\0=1+1",
  "\u200b=1+1",
  "＝1+1",
  `";=1+1;"`,
  `","=1+1","`,
  // A terminal.
  "\x1b[31mred\x1b[0m",
  "\x1b]8;;https://evil.test/\x07here\x1b]8;;\x07",
  "\x1b]0;a title\x07\x08\x08\x7f",
  "\x9b31m",
  // Who reads from right to left, or not at all.
  "\u202egpj.exe\u202c\u2066\u2069\u200f",
  "a\u200db\ufeffc\u00add\u2060",
  // A reader of lines.
  "\r\nX-Injected: yes\r\n\r\n<html>",
  `\n{"level":60,"msg":"forged"}\n`,
  "\u2028data: x\u2029\u0085event: end\n\n",
  `mailvane_forged{a="b"} 1\n`,
  // A template, a program.
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it must not be filled in
  "${7*7} {{7*7}} <%= 7*7 %> #{7*7} {domain} {name} {value}",
  "$& $1 $$ $` $'",
  "__proto__=1; constructor=1; toString=1",
  "'; DROP TABLE runs; --",
  "\ufffe\uffff\u0000",
  // Nothing but long.
  "W".repeat(900),
];

/** All that fits into one line of a protocol: without line feeds, and not long. */
export const COCKTAIL: string = PAYLOADS.filter((text) => text.length < 100 && !/[\r\n\0]/.test(text)).join(" ");
