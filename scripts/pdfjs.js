// Prepares pdf.js for the bundle: removes what is needed only for drawing, filling in forms and assembling files.

const worker = "pdfjs-dist/build/pdf.worker.mjs";

/** [original, replacement] */
const mends = [
  // the last page is requested early, and if it is damaged nobody handles the error: Node would end the program
  [
    "pageDictCache.put(lastKid, xref.fetchAsync(lastKid));",
    "const early = xref.fetchAsync(lastKid); early.catch(() => {}); pageDictCache.put(lastKid, early);",
  ],
  // fonts have codes of one or two bytes; a range of millions would exhaust memory
  ...["mapCidRange", "mapBfRange"].map((name) => [
    `throw new Error("${name} - ignoring data above MAX_MAP_RANGE.");
    }`,
    `throw new Error("${name} - ignoring data above MAX_MAP_RANGE.");
    }
    this.room = (this.room ?? 2 ** 17) - Math.max(0, high - low);
    if (this.room < 0) throw new Error("${name} - more codes than two bytes have");`,
  ]),
  // a font file whose characters are known without it is needed only for drawing, so it is neither unpacked nor
  // repaired
  [
    "if (fontFile.isAsync) {",
    `const isOnlyDrawn = toUnicode || type === "CIDFontType2" || (type === "TrueType" && dict.has("Encoding"));
          if (fontFile.isAsync && !isOnlyDrawn) {`,
  ],
  ["if (fontFile.isEmpty) {", "if (!isOnlyDrawn && fontFile.isEmpty) {"],
  [
    "if (!file || file.isEmpty) {",
    `const isOutlines = type === "CIDFontType2" || (type === "TrueType" && (properties.hasEncoding || !this.isSymbolicFont));
    if (file && (properties.hasIncludedToUnicodeMap || isOutlines)) {
      amendFallbackToUnicode(properties);
      return;
    }
    if (!file || file.isEmpty) {`,
  ],
  // with annotations, all text of a page would be read again to find the words under them
  ["highlightedAnnotations.push(annotation);", ""],
  // an object becomes slow when it is made a prototype
  [
    "Object.assign(Object.create(this), this);\n    clone.textMatrix",
    "Object.assign(new TextState(), this);\n    clone.textMatrix",
  ],
  // avoids three matrices for each character
  [
    "return Util.transform(textState.ctm, Util.transform(textState.textMatrix, tsm));",
    `const m = textState.ctm;
      const t = textState.textMatrix;
      const a = t[0] * tsm[0];
      const b = t[1] * tsm[0];
      const c = t[2] * tsm[3];
      const d = t[3] * tsm[3];
      const e = t[2] * tsm[5] + t[4];
      const f = t[3] * tsm[5] + t[5];
      return [
        m[0] * a + m[2] * b, m[1] * a + m[3] * b, m[0] * c + m[2] * d, m[1] * c + m[3] * d,
        m[0] * e + m[2] * f + m[4], m[1] * e + m[3] * f + m[5],
      ];`,
  ],
];

/**
 * Parts of pdf.js that neither reading text nor writing highlights runs, by the beginnings of their paths, each with
 * what the other parts still refer to. The rich text of a comment is also available as plain text. This halves the
 * size.
 */
const leftOut = {
  "./src/core/xfa/": "class XFAFactory { static getRichTextAsHtml() {} }",
  "./src/core/xfa_fonts.js": "const [getXfaFontName, getXfaFontDict] = [() => null, () => null];",
  "./src/core/editor/pdf_editor.js": "class PDFEditor {}",
  "./src/core/chunked_stream.js": "class ChunkedStreamManager {}",
  "./src/core/intersector.js": "class Intersector {}",
  "./src/core/ccitt.js": "class CCITTFaxDecoder {}",
  "./src/core/jbig2.js": "class Jbig2Image {}",
  "./src/core/jpg.js": "class JpegImage {}",
  "./src/core/font_substitutions.js": "const getFontSubstitution = undefined;",
  "./src/core/font_renderer.js": "class FontRendererFactory {}",
  "./src/core/function.js": "class PDFFunctionFactory {} const isPDFFunction = undefined;",
  "./src/core/pattern.js": "class Pattern {} const [clearPatternCaches, getTilingPatternIR] = [() => {}, () => {}];",
  "./src/core/icc_colorspace.js":
    "class IccColorSpace { static setOptions() {} } class CmykICCBasedCS { static setOptions() {} }",
  "./src/core/image_resizer.js": "class ImageResizer { static setOptions() {} }",
  "./src/core/image.js": "class PDFImage {}",
  "./src/core/jpx.js": "class JpxImage { static setOptions() {} static cleanup() {} }",
  "./src/core/jbig2_ccittFax_wasm.js": "class JBig2CCITTFaxWasmImage { static setOptions() {} static cleanup() {} }",
  // a filter for streams that no program writes yet; half of it is a dictionary of web pages
  "./external/brotli/": 'const BrotliDecode = () => { throw new Error("compressed with Brotli"); };',
};

/** Each part begins with a comment that gives its path. */
const start = /^;\/\/ (?=\.\/)/m;

function withoutParts(code) {
  const [head, ...parts] = code.split(start);
  const kept = parts.filter((part) => !Object.keys(leftOut).some((path) => part.startsWith(path)));
  for (const path of Object.keys(leftOut))
    if (!parts.some((part) => part.startsWith(path))) throw new Error(`${worker} has no part ${path}`);
  return [head, ...Object.values(leftOut), ...kept.map((part) => `// ${part}`)].join("\n");
}

export const mended = {
  name: "mended",
  transform(code, id) {
    if (!id.endsWith(worker)) return null;
    let mended = withoutParts(code);
    for (const [is, becomes] of mends) {
      if (mended.split(is).length !== 2) throw new Error(`${worker} has not once what is mended here: ${is}`);
      mended = mended.replace(is, () => becomes);
    }
    return { code: mended, map: null };
  },
};
