/** Whose "decision 4/4"? */
import type { ActTarget, Citation } from "../types/citation.ts";
import type { Because } from "../types/finding.ts";
import { CitedNumber, type Reading, type Surroundings } from "./cited-number.ts";
import { headingOver, kindUnder } from "./headings.ts";
import { unknownBody } from "./mentions.ts";
import { steps } from "./steps.ts";

export type Inference =
  | { readonly body: string; readonly because: Because }
  | { readonly body: null; readonly candidates: readonly string[] };

/** Infers bodies in reading order, from the beginning of the document. */
export class BodyInference {
  readonly #around: Surroundings;
  readonly #reading: Reading = {
    paragraph: { start: 0, end: -1 },
    sentence: { start: 0, end: -1 },
    previous: { end: -1, body: "" },
    heading: 0,
  };

  constructor(around: Surroundings) {
    this.#around = around;
  }

  /** The target, with the kind that the heading above the table gives it. */
  underHeading(citation: Citation, target: ActTarget): ActTarget {
    const act = kindUnder(headingOver(citation, target, this.#around.headings, this.#reading), target);
    return act === target.act ? target : { ...target, act };
  }

  /** @param besideIt the body whose document is cited right beside it: "CBD/COP/15/17, decision 15/4" */
  infer(citation: Citation, target: ActTarget, besideIt: string | undefined): Inference {
    const number = new CitedNumber(citation, target, besideIt, this.#around, this.#reading);
    for (const { because, find } of steps) {
      const body = find(number);
      if (body === undefined) continue;
      this.#reading.previous = { end: citation.end, body };
      if (body === unknownBody) return { body: null, candidates: [] };
      return { body, because: because === "own" ? this.#around.document.from : because };
    }
    return { body: null, candidates: number.isOfOthers ? [] : [...number.possible, ...number.reachedBy] };
  }
}
