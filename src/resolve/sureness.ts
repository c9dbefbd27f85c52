/** How sure the body of a number is, by the step that decided it. */
import type { Because } from "../types/finding.ts";

/**
 * `said`: the text names it for this very number · `near`: the words around mention the body · `inferred`: nothing near
 * the number names it, and it may be another's.
 */
export type Sureness = "said" | "near" | "inferred";

const surenesses: Readonly<Record<Because, Sureness>> = {
  named: "said",
  beside: "said",
  symbol: "said",
  list: "near",
  sentence: "near",
  paragraph: "inferred",
  heading: "inferred",
  form: "inferred",
  masthead: "inferred",
  config: "inferred",
  date: "inferred",
  title: "inferred",
  name: "said",
  antecedent: "inferred",
  note: "inferred",
};

export const sureness = (because: Because): Sureness => surenesses[because];
