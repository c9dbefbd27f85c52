/** Small PDFs from passages: what a test needs of the format, and no more. */

/** Words at a place in points, from the lower left corner; text of size 10 unless said. */
export interface Words {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
}

/** Lines of one size below each other, beginning at a place. */
export const lines = (x: number, y: number, texts: readonly string[], { size = 10, leading = 12 } = {}): Words[] =>
  texts.map((text, i) => ({ text, x, y: y - i * leading, size }));

const object = (number: number, content: string): string => `${number} 0 obj\n${content}\nendobj\n`;
const escaped = (text: string): string => text.replace(/[\\()]/g, "\\$&").replace(/–/g, "\\226");

/** A PDF of pages of 600 by 800 points. Every glyph is half as wide as its font is high. */
export function pdf(pages: readonly (readonly Words[])[], extra = ""): Uint8Array {
  const widths = `/FirstChar 32 /LastChar 255 /Widths [${"500 ".repeat(224)}]`;
  const kids = pages.map((_, i) => `${4 + 2 * i} 0 R`).join(" ");
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    `<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding ${widths} >>`,
  ];
  for (const [i, words] of pages.entries()) {
    const content = words
      .map(({ text, x, y, size = 10 }) => `BT /F1 ${size} Tf ${x} ${y} Td (${escaped(text)}) Tj ET`)
      .join("\n");
    const resources = "/Resources << /Font << /F1 3 0 R >> >>";
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] ${resources} /Contents ${5 + 2 * i} 0 R ${extra} >>`,
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
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
