/** Fields of Word: an instruction, which is not read, and its result, which is. They can be nested. */
import type { Paragraph } from "./paragraph.ts";

interface Field {
  instruction: string;
  isResult: boolean;
  /** The paragraph in which its result begins. */
  paragraph?: Paragraph | undefined;
  from: number;
}

export class Fields {
  readonly #open: Field[] = [];
  /** Number of open fields whose instruction has not ended. */
  #instructions = 0;

  get areOpen(): boolean {
    return this.#open.length > 0;
  }

  /** Whether the text that follows is not text of the document. */
  get hide(): boolean {
    return this.#instructions > 0;
  }

  /** `<w:fldSimple w:instr="…">`, whose content is the result */
  beginSimple(instruction: string, paragraph: Paragraph | undefined): void {
    this.#open.push({ instruction, isResult: true, paragraph, from: paragraph?.length ?? 0 });
  }

  /** `<w:fldChar w:fldCharType="begin"/>`, "separate", "end" */
  mark(type: string, paragraph: Paragraph | undefined): void {
    const field = this.#open.at(-1);
    if (type === "begin") {
      this.#open.push({ instruction: "", isResult: false, from: 0 });
      this.#instructions += 1;
    } else if (type === "separate" && field && !field.isResult) {
      Object.assign(field, { isResult: true, paragraph, from: paragraph?.length ?? 0 });
      this.#instructions -= 1;
    } else if (type === "end") this.end(paragraph);
  }

  /**
   * Adds to the instruction of the innermost field in its instruction: `HYPERLINK "https://undocs.org/`, the result of
   * a nested field, `"`
   */
  instruct(text: string): void {
    const field = this.#open.findLast(({ isResult }) => !isResult);
    if (field) field.instruction += text;
  }

  /** The result of `HYPERLINK "address"` is a link. */
  end(paragraph: Paragraph | undefined): void {
    const field = this.#open.pop();
    if (!field) return;
    if (!field.isResult) this.#instructions -= 1;
    const [, quoted, bare] = /^\s*HYPERLINK\s+(?:"([^"]+)"|([^\s"\\]\S*))/i.exec(field.instruction) ?? [];
    const href = quoted ?? bare;
    if (!href || !paragraph || field.paragraph !== paragraph || paragraph.length <= field.from) return;
    paragraph.links.push({ start: field.from, end: paragraph.length, href });
  }
}
