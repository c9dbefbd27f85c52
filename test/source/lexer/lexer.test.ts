import { describe, expect, test } from "vitest";
import { changed, read } from "../marked.ts";

/** Blocks without white space at their ends, with one blank line between them. */
const text = async (path: string, file: string) =>
  (await read(path, file)).text
    .split(/\n\s*\n/)
    .map((block) => block.trim())
    .filter(Boolean)
    .join("\n\n");

const known = async (path: string, file: string) => {
  const source = await read(path, file);
  const words = ({ start, end }: { start: number; end: number }) => source.text.slice(start, end).trim();
  const { links = [], notes = [] } = source.known ?? {};
  return {
    links: links.map((link) => [words(link), link.href]),
    notes: notes.map((note) => [words(note), note.indicator && words(note.indicator)]),
    skipped: source.skip.map(words),
  };
};

describe("LaTeX", () => {
  const body = (latex: string) => text("a.tex", latex);
  test.each<[name: string, latex: string, expected: string]>([
    ["commands", "The \\emph{General \\textbf{Assembly}} {\\bf said}", "The General Assembly said"],
    ["blanks", "para.~5 A\\,B \\ C", "para.\u00a05 A\u00a0B \u00a0C"],
    ["strokes and characters", "A\\slash RES\\slash{}64 \\& 100\\,\\% \\S~5 \\#1", "A/RES/64 & 100\u00a0% §\u00a05 #1"],
    ["dashes and quotation marks", "1--2---3 ``a'' `b'", "1–2—3 “a” ‘b'"],
    ["accents", "caf\\'e, \\c{c}a, \\\"{u}, \\^\\i", "café, ça, ü, î"],
    ["hyphens", "reso\\-lution", "resolution"],
    ["comments take the end of the line", "A/RES/% a {\n   64/293 % b", "A/RES/64/293"],
    ["an escaped per cent begins no comment", "5\\% b", "5% b"],
    ["a comment that suppresses", "a\n% wgtip-disable-next-line\nb", "a % wgtip-disable-next-line\nb"],
    ["lines and paragraphs", "a\nb\n\nc \\par d", "a b\n\nc\n\nd"],
    ["line breaks", "a\\\\[2pt]b\\newline c", "a\nb\nc"],
    [
      "of the preamble, the title",
      "\\newcommand{\\t}{A/1}\n\\title[a]{On \\emph{A/2}\\thanks{See A/3.}}\n% \\title{A/4}\n\\begin{document}\nb",
      "On A/2¹\n\n¹ See A/3.\n\nb",
    ],
    ["the preamble", "\\newcommand{\\r}{A/1}\n\\begin{document}a\\end{document}A/2", "a"],
    ["listings", "a\\begin{lstlisting}[x]A/1}\\end{lstlisting}b", "a\n\nb"],
    ["what no condition lets through", "a \\iffalse A/1 \\fi b \\iffalsey", "a\n\nb"],
    ["listings that never end", "a\\begin{verbatim}A/1", "a"],
    ["what is no text", "a\\label{A/1}\\cite[p.~5]{A/2} \\includegraphics[width=1cm]{A/3}", "a"],
    ["colours", "\\textcolor{red}{A/1}", "A/1"],
    ["tables", "\\begin{tabular}{ll}1624 & (2005) \\\\ \\hline a\\end{tabular}", "1624\n\n(2005)\n\na"],
    [
      "items and headings",
      "\\section{One}a\\begin{itemize}\\item b\\item[c] d\\end{itemize}",
      "One\n\na\n\nb\n\n[c] d",
    ],
    ["notes", "a\\footnote{A/\\emph{1}} b\\footnote{c}", "a¹ b²\n\n¹ A/1\n\n² c"],
    ["a note with its number", "a\\footnote[7]{b}", "a⁷\n\n⁷ b"],
    ["raised", "m\\textsuperscript{2}", "m²"],
    ["braces that never close", "a{b\\footnote{c", "ab¹\n\n¹ c"],
    ["braces that never open", "a}b", "ab"],
  ])("%s", async (_, latex, expected) => {
    expect(await body(latex)).toBe(expected);
  });

  test("links, notes, mathematics", async () => {
    const latex =
      "In \\href{https://undocs.org/A/1\\%20a}{64/\\textbf{1}}\\footnote{b} $x_1$ \\verb|A/1| \\url{https://undocs.org/A/2}";
    expect(await known("a.tex", latex)).toEqual({
      links: [["64/1", "https://undocs.org/A/1%20a"]],
      notes: [["¹ b", "¹"]],
      skipped: ["$x_1$", "\\verb|A/1|"],
    });
  });

  test.each<[latex: string, was: string, is: string, expected: string]>([
    ["CTOC/\\emph{WG}4/1", "WG4", "WG.4", "CTOC/\\emph{WG.}4/1"],
    ["para~5", "\u00a05", ". 5", "para. 5"],
    ["a\\footnote{para 5}", "para", "para.", "a\\footnote{para. 5}"],
    ["a % b\nc", "a", "50 %", "50 \\% % b\nc"],
    ["A\\slash 1", "A/1", "A/2", "A\\slash 2"],
  ])("changed: %s", async (latex, was, is, expected) => {
    expect(await changed("a.tex", latex, was, is)).toBe(expected);
  });
});

describe("AsciiDoc", () => {
  test.each<[name: string, adoc: string, expected: string]>([
    ["marks", "*A/RES*/64/293 _The_ **A**ssembly #b# 5 * 6 a_b_c", "A/RES/64/293 The Assembly b 5 * 6 a_b_c"],
    ["attributes", ":x: A/1\n\npara.{nbsp}5 {x}{empty}b", "para.\u00a05 {x}b"],
    ["comments", "a\n// A/1\nb\n////\nA/2\n////\nc", "a\nb\n\nc"],
    ["a comment that suppresses", "// wgtip-disable\na", "// wgtip-disable\na"],
    ["headings and items", "== One\n\n* a\n** b\n. c\n\n- d", "One\n\na\n\nb\n\nc\n\nd"],
    ["tables", '[cols="1,1"]\n|===\n|1624 |(2005)\n|===', "1624\n\n(2005)"],
    ["notes", "afootnote:[See A/1 [b]\\].] c", "a¹ c\n\n¹ See A/1 [b]]."],
    ["raised", "m^2^", "m²"],
    ["macros", "image::A/1[]\nxref:a.adoc[b] <<c,d>> <<e>>", "b d"],
    [
      "an indented paragraph of prose",
      "a\n\n   The Assembly decided to hold its next session in the spring.",
      "a\n\nThe Assembly decided to hold its next session in the spring.",
    ],
  ])("%s", async (_, adoc, expected) => {
    expect(await text("a.adoc", adoc)).toBe(expected);
  });

  test("links, notes, code", async () => {
    const adoc = [
      "In https://undocs.org/A/1[64/*1*] and link:a.html[b]footnote:[c] `A/1` `+d+` https://undocs.org/A/2",
      "----\nA/3\n----",
      " $ cat A/4",
      "[source,c]\nA/5\nA/6",
      "....\nA/7",
    ].join("\n\n");
    expect(await known("a.adoc", adoc)).toEqual({
      links: [
        ["64/1", "https://undocs.org/A/1"],
        ["b", "a.html"],
      ],
      notes: [["¹ c", "¹"]],
      skipped: ["`A/1`", "`+d+`", "----\nA/3\n----", "$ cat A/4", "[source,c]\nA/5\nA/6", "....\nA/7"],
    });
  });

  test.each<[adoc: string, was: string, is: string, expected: string]>([
    ["CTOC/**W**G4/1", "WG4", "WG.4", "CTOC/**W**G.4/1"],
    ["a{nbsp}b", "\u00a0", " ", "a b"],
    ["a\r\n\r\nb para 5", "para", "para.", "a\r\n\r\nb para. 5"],
  ])("changed: %j", async (adoc, was, is, expected) => {
    expect(await changed("a.adoc", adoc, was, is)).toBe(expected);
  });
});

describe("reStructuredText", () => {
  test.each<[name: string, rst: string, expected: string]>([
    ["marks", "**A/RES**/64/293 *The* Assembly 5 * 6", "A/RES/64/293 The Assembly 5 * 6"],
    ["headings", "===\nOne\n===\n\nTwo\n---\na", "One\n\nTwo\n\na"],
    ["comments", ".. A/1\n   A/2\n\n   A/3\n\na\n\n..\n   A/4\n\nb", "a\n\nb"],
    ["a comment that suppresses", ".. wgtip-disable\na", ".. wgtip-disable\na"],
    [
      "directives with text",
      ".. note:: See A/1\n   and A/2.\n\n.. image:: A/3\n   :alt: A/4\n\nb",
      "See A/1\n   and A/2.\n\nb",
    ],
    ["roles", "a\\ :sup:`2` :emphasis:`b` `c`_", "a² b c"],
    ["roles with a text of their own", "See :ref:`the A/1 <target>` and :doc:`b <c>`.", "See the A/1 and b."],
    ["escapes", "A/\\ *RES*\\ /1 \\*", "A/RES/1 *"],
    ["items and tables", "* a\n* b\n\n+---+\n| c | d |\n+---+", "a\n\nb\n\nc\n\nd"],
    ["targets and pictures", ".. _a: A/1\n.. |b| image:: A/2\n\nc", "c"],
    ["what a name stands for", ".. |b| replace:: A/2 of\n   *May*\n\nc", "A/2 of\n   May\n\nc"],
  ])("%s", async (_, rst, expected) => {
    expect(await text("a.rst", rst)).toBe(expected);
  });

  test("links, notes, code", async () => {
    const rst = [
      "In `64/1 <https://undocs.org/A/1>`_ [1]_ and [#]_ [#a]_ ``A/1`` as follows::",
      "    A/2\n\n    A/3",
      ".. code-block:: c\n\n   A/4",
      "b",
      ".. [1] See A/5,\n   para. 5.\n.. [#] See A/6.\n.. [#a] See A/7.",
    ].join("\n\n");
    expect(await known("a.rst", rst)).toEqual({
      links: [["64/1", "https://undocs.org/A/1"]],
      notes: [
        ["¹ See A/5,\n   para. 5.", "¹"],
        ["² See A/6.", "²"],
        ["³ See A/7.", "³"],
      ],
      skipped: ["``A/1``", ".. code-block:: c\n\n   A/4"],
    });
  });

  test.each<[rst: string, was: string, is: string, expected: string]>([
    ["CTOC/\\ *WG*\\ 4/1", "WG4", "WG.4", "CTOC/\\ *WG.*\\ 4/1"],
    [".. [1] para 5\n\na [1]_", "para", "para.", ".. [1] para. 5\n\na [1]_"],
  ])("changed: %s", async (rst, was, is, expected) => {
    expect(await changed("a.rst", rst, was, is)).toBe(expected);
  });
});
