// pdf.js as it is bundled: without what only drawing needs.

const worker = "pdfjs-dist/build/pdf.worker.mjs";

/** [as it is, as it is bundled] */
const mends = [
  // it asks early for the last page, and if that is damaged nobody receives the error: Node would end the program
  [
    "pageDictCache.put(lastKid, xref.fetchAsync(lastKid));",
    "const early = xref.fetchAsync(lastKid); early.catch(() => {}); pageDictCache.put(lastKid, early);",
  ],
  // fonts have codes of one or two bytes; a range of millions would fill the memory
  ...["mapCidRange", "mapBfRange"].map((name) => [
    `throw new Error("${name} - ignoring data above MAX_MAP_RANGE.");
    }`,
    `throw new Error("${name} - ignoring data above MAX_MAP_RANGE.");
    }
    this.room = (this.room ?? 2 ** 17) - Math.max(0, high - low);
    if (this.room < 0) throw new Error("${name} - more codes than two bytes have");`,
  ]),
  // a font of which the characters are known without its file: that is needed to draw them, and neither unpacked nor repaired
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
  // with the annotations of a page all its text would be read again, for the words under them
  ["highlightedAnnotations.push(annotation);", ""],
  // an object that is made a prototype gets slow
  [
    "Object.assign(Object.create(this), this);\n    clone.textMatrix",
    "Object.assign(new TextState(), this);\n    clone.textMatrix",
  ],
  // three matrices for each character
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

export const mended = {
  name: "mended",
  transform(code, id) {
    if (!id.endsWith(worker)) return null;
    let mended = code;
    for (const [is, becomes] of mends) {
      if (mended.split(is).length !== 2) throw new Error(`${worker} has not once what is mended here: ${is}`);
      mended = mended.replace(is, () => becomes);
    }
    return { code: mended, map: null };
  },
};
