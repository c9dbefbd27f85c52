/** For every format that is text with marks: whatever is fixed is read again as fixed, and damaged files do no harm. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { examine } from "../../src/pipeline.ts";
import { splice } from "../../src/text/splice.ts";
import { registry } from "../rules/run.ts";
import { read, write } from "./marked.ts";

const files: Readonly<Record<string, string>> = {
  "a.html": `<!DOCTYPE html><html lang="en"><head><title>One &amp; A/64/1</title><style>p { a: b }</style></head><body>
    <h1>Two<br>lines</h1><p>In its <em>resolution</em>
      <a href="https://undocs.org/A/RES/64/293">64/<b>2</b>93</a> of 30&nbsp;July 2010<sup><a href="#n">1</a></sup> &mdash; &#233;t&eacute;
    <!-- wgtip-disable-next-line --><p>b <code>A/1</code> <q>c</q><table><tr><td>1624<td>(2005)</table>
    <script>var a = "<p>"</script><ol><li id="n">CTOC/COP/<i>WG.4</i>/2011/8.</ol></body></html>`,
  "a.xml": `<akomaNtoso><meta><x>A/1</x></meta><p>In <span>its</span> resolution <a href="https://undocs.org/A/RES/64/293">64/
     <b>293</b></a>,<authorialNote marker="1"><p>See A/<i>64</i>/1 &amp; 2.</p></authorialNote> it</p>
     <point><num>1.</num><content><p>Welcomes <![CDATA[A & B]]></p></content></point><!-- wgtip-disable --></akomaNtoso>`,
  "a.tex": `\\documentclass{a}\n\\begin{document}\n\\section{One}\nIn its \\emph{resolution}~64/\\textbf{2}93 of 30 July,\\footnote{See
     \\href{https://undocs.org/A/1}{A\\slash 1} \\& b.} caf\\'e % c {\n  d--e \\verb|f| $g$\n\n% wgtip-disable\n\\begin{verbatim}\nh\n\\end{verbatim}
     \\begin{tabular}{l}i & j \\\\ k\\end{tabular}\\end{document}\n`,
  "a.adoc":
    "= One\n:a: b\n\n// c\nIn its _resolution_{nbsp}64/**2**93footnote:[See https://undocs.org/A/1[A/1] *b*.] `c`\n\n----\nd\n----\n\n* e\n* f\n\n|===\n|g |h\n|===\n",
  "a.rst":
    "One\n===\n\n.. a\n   b\n\nIn its *resolution* 64/\\ **2**\\ 93 [1]_ ``c`` `d <https://undocs.org/A/1>`_ as::\n\n   e\n\n.. note:: f\n\n.. [1] See A/1,\n   g.\n",
  "a.bib":
    '% wgtip-disable-line\n@report{a,\n  title = {The {Global} Plan~of --- b},\n  number = "A/RES/64/293", date = {2010-07-30},\n  note = {c \\& d}\n}\n',
  "a.ipynb": `{"cells": [{"cell_type": "markdown", "source": ["# One\\n", "A/RES/64/\\u0032\\"93 \`a\`"]}, {"cell_type": "code", "source": "b"}]}`,
};

describe.each(Object.entries(files))("%s", (path, file) => {
  test("a word that is changed is read as changed, and nothing else", async () => {
    const { text, skip } = await read(path, file);
    const isCode = (at: number) => skip.some(({ start, end }) => start <= at && at < end);
    // nor in comments that suppress: what is no such comment is not read
    const words = [...text.matchAll(/[a-zA-Z0-9]+/g)].filter(
      ({ index, 0: word }) => word !== "wgtip" && !isCode(index),
    );
    const span = fc.record({
      word: fc.nat(words.length - 1),
      from: fc.nat(20),
      length: fc.integer({ min: 0, max: 12 }),
      by: fc.stringMatching(/^[a-zA-Z0-9]{1,6}$/),
    });
    let made = 0;
    await fc.assert(
      fc.asyncProperty(span, async ({ word, from, length, by }) => {
        const { index = 0, 0: whole = "" } = words[word] ?? {};
        const start = index + (from % whole.length);
        const end = Math.min(index + whole.length, start + length);
        // what the reader turns into other words is not read again as it is written
        const written = await write(path, file, [{ start, end, text: by }]);
        if (written.startsWith("it ")) return;
        made += 1;
        expect((await read(path, written)).text).toBe(splice(text, [{ start, end, text: by }]));
      }),
      { numRuns: 150 },
    );
    expect(made).toBeGreaterThan(40);
  }, 120_000);

  test("damaged files are read or refused, in no more time", async () => {
    const runs = Number(process.env.WGTIP_MUTATIONS ?? 100);
    const pieces = file.match(/[a-zA-Z]+|[^a-zA-Z]/g) ?? [];
    const place = fc.nat(file.length);
    const mutation = fc.record({
      from: place,
      to: place,
      piece: fc.constantFrom(...pieces),
      times: fc.constantFrom(0, 1, 1, 30),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(mutation, { minLength: 1, maxLength: 4 }), async (mutations) => {
        const damaged = mutations.reduce(
          (text, { from, to, piece, times }) =>
            text.slice(0, from) +
            piece.repeat(times) +
            text.slice(Math.min(text.length, times > 0 ? from : Math.max(from, to % (from + 20)))),
          file,
        );
        const began = performance.now();
        try {
          examine(await read(path, damaged), registry);
        } catch (error) {
          expect((error as Error).name).toBe("ReadProblem");
        }
        expect(performance.now() - began).toBeLessThan(5000);
      }),
      { numRuns: runs },
    );
  }, 3_600_000);
});

test.each([
  ["a.html", "<p>"],
  ["a.html", "<b><sup>"],
  ["a.html", "&"],
  ["a.html", "<!--wgtip"],
  ["a.xml", "<a>"],
  ["a.xml", "<fn>"],
  ["a.tex", "{"],
  ["a.tex", "\\footnote{"],
  ["a.tex", "\\begin{verbatim}"],
  ["a.tex", "\\href{a"],
  ["a.tex", "$a"],
  ["a.tex", "%\n"],
  ["a.adoc", "----\n\n"],
  ["a.adoc", "footnote:["],
  ["a.adoc", "https://a["],
  ["a.adoc", " a\n\n"],
  ["a.adoc", "\n"],
  ["a.rst", ".. a\n"],
  ["a.rst", "::\n\n a"],
  ["a.rst", "`a"],
  ["a.rst", "[#]_ "],
  ["a.bib", "@a{b,"],
  ["a.bib", "@a{b, c={"],
  ["a.ipynb", '{"cells":['],
])(
  "a long file is read in little time: %s of %j",
  async (path, piece) => {
    const began = performance.now();
    await read(path, piece.repeat(20_000)).catch(() => {});
    expect(performance.now() - began).toBeLessThan(20_000);
  },
  60_000,
);
