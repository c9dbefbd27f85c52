import type { Span } from "../../types/source.ts";
import type { Element } from "../archive/xml.ts";
import type { Flow } from "../flow.ts";

interface Comment {
  /** The name by which its end refers to it. */
  readonly name: string;
  readonly flow: Flow;
  readonly start: number;
  /** The paragraph that contains it, to which it applies if it has no end. */
  paragraph?: Span;
  text: string;
}

/** Comments: `<office:annotation office:name="1">…</office:annotation>words<office:annotation-end office:name="1"/>` */
export class Comments {
  #waiting: Comment[] = [];
  #open: Comment | undefined;
  #isText = false;

  enter({ name, attributes }: Element, flow: Flow): void {
    if (name === "office:annotation") {
      this.#open = { name: attributes.name ?? "", flow, start: flow.length, text: "" };
      this.#waiting.push(this.#open);
    } else if (this.#open && name === "text:p") {
      if (this.#open.text) this.#open.text += "\n";
      this.#isText = true;
    }
  }

  text(text: string): void {
    if (this.#open && this.#isText) this.#open.text += text;
  }

  leave(name: string): void {
    if (name === "text:p") this.#isText = false;
    else if (name === "office:annotation") this.#open = undefined;
  }

  end(name: string, flow: Flow): void {
    const comment = this.#waiting.find((each) => each.name === name && each.flow === flow);
    if (!comment) return;
    flow.mark(comment.start, { kind: "comment", text: comment.text });
    this.#waiting = this.#waiting.filter((each) => each !== comment);
  }

  endParagraph(flow: Flow, start: number): void {
    for (const comment of this.#waiting)
      if (comment.flow === flow && comment.start >= start) comment.paragraph ??= { start, end: flow.length };
  }

  /** Attaches each comment without an end to its paragraph. */
  finish(): void {
    for (const { flow, text, paragraph } of this.#waiting)
      if (paragraph) flow.mark(paragraph.start, { kind: "comment", text }, paragraph.end);
  }
}
