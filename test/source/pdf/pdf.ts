/** Small PDFs from passages, with only what a test needs of the format. */

/** Words at a place, in points from the lower left corner; the font size is 10 by default. */
export interface Words {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
}

/** Lines of one size below each other, starting at a place. */
export const lines = (x: number, y: number, texts: readonly string[], { size = 10, leading = 12 } = {}): Words[] =>
  texts.map((text, i) => ({ text, x, y: y - i * leading, size }));

const object = (number: number, content: string): string => `${number} 0 obj\n${content}\nendobj\n`;
const stream = (content: string): string => `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;
const hex = (text: string): string =>
  [...Array(text.length).keys()].map((i) => text.charCodeAt(i).toString(16).padStart(4, "0")).join("");

/** Maps the codes of the text to UTF-16. */
function toUnicode(text: string): string {
  const rows = new Set([...Array(text.length).keys()].map((i) => hex(text[i] ?? "").slice(0, 2)));
  const ranges = [...rows].map((row) => `1 beginbfrange <${row}00> <${row}ff> <${row}00> endbfrange`);
  const head = "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapType 2 def";
  return [head, "1 begincodespacerange <0000> <FFFF> endcodespacerange", ...ranges, "endcmap end end"].join("\n");
}

/** A PDF with pages of 600 by 800 points. Every glyph is half as wide as its font is high. */
export function pdf(pages: readonly (readonly Words[])[], { page: extra = "" } = {}): Uint8Array {
  const first = 6;
  const kids = pages.map((_, i) => `${first + 2 * i} 0 R`).join(" ");
  const font = "/BaseFont /Test /Type /Font";
  const descriptor =
    "<< /Type /FontDescriptor /FontName /Test /Flags 4 /FontBBox [0 0 500 1000] /Ascent 800 /Descent 200 >>";
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    `<< ${font} /Subtype /Type0 /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 5 0 R >>`,
    `<< ${font} /Subtype /CIDFontType2 /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 500 /FontDescriptor ${descriptor} >>`,
    stream(
      toUnicode(
        pages
          .flat()
          .map(({ text }) => text)
          .join(""),
      ),
    ),
  ];
  for (const [i, words] of pages.entries()) {
    const content = words
      .map(({ text, x, y, size = 10 }) => `BT /F1 ${size} Tf ${x} ${y} Td <${hex(text)}> Tj ET`)
      .join("\n");
    const resources = "/Resources << /Font << /F1 3 0 R >> >>";
    const contents = `/Contents ${first + 1 + 2 * i} 0 R`;
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] ${resources} ${contents} ${extra} >>`,
      stream(content),
    );
  }
  let text = "%PDF-1.4\n";
  const offsets = objects.map((content, i) => {
    const offset = text.length;
    text += object(i + 1, content);
    return offset;
  });
  const entries = offsets.map((offset) => `${`${offset}`.padStart(10, "0")} 00000 n \n`).join("");
  const trailer = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`;
  return new TextEncoder().encode(`${text}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}${trailer}`);
}
