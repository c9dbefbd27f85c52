/** From text to citations: fold, find the places, read there, cut out the original text. */
import { parse as run, SyntaxError } from "#parser";
import type { BodyMention, Citation, Fault, Parsed, Source, Span } from "../types.ts";
import { fold, foldedFault } from "./fold.ts";
import type { Draft } from "./make/common.ts";
import { readMasthead } from "./masthead.ts";
import { nextTrigger } from "./trigger.ts";

/**
 * All citations of a text, in the order in which they begin, and the bodies named between them.
 * Nothing is read inside the spans of `skip`.
 */
export function parse({ text, skip }: Pick<Source, "text" | "skip">): Parsed {
  return parseAt(text, skipping(skip, nextTrigger));
}

/** As `parse`, reading at the places that `next` gives. */
export function parseAt(text: string, next: (text: string, from: number) => number): Parsed {
  const folded = fold(text);
  const items = run(folded, { startRule: "Text", next: (from) => next(folded, from), peg$silentFails: 1 });
  const citations: Citation[] = [];
  const bodies: BodyMention[] = [];
  const faults: Fault[] = [];
  for (const item of items) {
    if (item === null) continue;
    for (const one of item) {
      if ("target" in one) citations.push(citation(one, text, folded));
      else if ("body" in one) bodies.push(one);
      else faults.push(one);
    }
  }
  const head = readMasthead(text, folded);
  if (head?.session) citations.push(head.session);
  citations.sort((a, b) => a.start - b.start || b.end - a.end);
  return { citations, bodies, faults, ...(head ? { masthead: head.masthead } : {}) };
}

/**
 * A whole string as one symbol: its name in print form, and its faults; null where it is none.
 * `"A/80/6(Sect. 16)"` → `A/80/6 (Sect. 16)`
 */
export function readSymbol(text: string): { name: string; faults: Fault[] } | null {
  const folded = fold(text.trim());
  try {
    const node = run(folded, { startRule: "Symbol", peg$silentFails: 1 });
    const name = node.names[0];
    if (node.press || name === undefined) return null;
    return { name, faults: [...node.faults, ...foldedFaults(node, text.trim(), folded)] };
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function citation(draft: Draft, text: string, folded: string): Citation {
  const read = draft.faults.filter(
    (f) => f.fault !== "joint-dash" || /\u2212|^\s|\s$/.test(text.slice(f.start, f.end)),
  );
  const faults = folded === text ? read : [...read, ...foldedFaults(draft, text, folded)];
  return {
    start: draft.start,
    end: draft.end,
    text: text.slice(draft.start, draft.end),
    target: draft.target,
    claims: draft.claims,
    faults,
  };
}

/** Characters of a symbol that only look like the right ones. */
function foldedFaults({ start, end }: Span, text: string, folded: string): Fault[] {
  const faults: Fault[] = [];
  for (let i = start; i < end; i++) {
    if (text[i] === folded[i]) continue;
    const fault = foldedFault(text[i] as string);
    if (fault) faults.push({ fault, start: i, end: i + 1, right: folded[i] as string });
  }
  return faults;
}

function skipping(skip: readonly Span[], next: (text: string, from: number) => number) {
  if (skip.length === 0) return next;
  let i = 0;
  return (text: string, from: number): number => {
    for (let at = next(text, from); at >= 0; ) {
      while (i < skip.length && (skip[i] as Span).end <= at) i++;
      const hole = skip[i];
      if (hole === undefined || at < hole.start) return at;
      at = next(text, hole.end);
    }
    return -1;
  };
}
