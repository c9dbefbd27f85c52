/** Lints a text before and after an error is put into it, and compares the findings. */
import { parse } from "../../src/parse/parse.ts";
import { identityOf } from "../../src/resolve/identity.ts";
import { resolve } from "../../src/resolve/resolve.ts";
import { check } from "../../src/rules/engine/check.ts";
import { createSource } from "../../src/source/source.ts";
import type { Diagnostic } from "../../src/types/finding.ts";
import type { Registry } from "../../src/types/registry.ts";
import type { Span } from "../../src/types/source.ts";
import { type Edit, type Passage, replaced } from "./edit.ts";

export interface Outcome {
  readonly edit: Edit;
  readonly passage: Passage;
  /** The finding of an expected rule at the right place. */
  readonly found?: Diagnostic;
  /** Whether the finding suggests the correct text. */
  readonly mended: boolean;
  /** New findings elsewhere in the text, and findings on an inserted true sentence. */
  readonly falseAlarms: readonly Diagnostic[];
  /** Findings of other rules at the place. */
  readonly others: readonly Diagnostic[];
}

export async function passageOf(path: string, text: string, registry: Registry): Promise<Passage> {
  const source = await createSource(path, text);
  const parsed = parse(source);
  const document = identityOf(parsed, source);
  const resolved = resolve(parsed, { text, registry, document });
  const diagnostics = check(source, parsed, resolved, registry, { profile: "un" });
  const { symbol: own, day } = document;
  return {
    source,
    parsed,
    resolved,
    diagnostics,
    registry,
    ...(own ? { own } : {}),
    ...(day?.length === 10 ? { day } : {}),
  };
}

export async function inject(edit: Edit, passage: Passage): Promise<Outcome> {
  const { source, registry } = passage;
  const base =
    edit.was === undefined ? passage : await passageOf(source.path, replaced(source.text, edit, edit.was), registry);
  const wrong = await passageOf(source.path, replaced(source.text, edit, edit.text), registry);
  const added = edit.text.length - (edit.end - edit.start);
  const at = { start: edit.at.start, end: edit.at.end + (edit.at.end >= edit.end ? added : Math.max(0, added)) };

  const grown = edit.text.length - (edit.was ?? source.text.slice(edit.start, edit.end)).length;
  const edge = edit.start + (edit.was?.length ?? edit.end - edit.start);
  const moved = (offset: number) => (offset >= edge ? offset + grown : offset);
  const before = new Set(base.diagnostics.map((one) => keyOf(one.rule, moved(one.start), moved(one.end))));
  const fresh = wrong.diagnostics.filter(({ rule, start, end }) => !before.has(keyOf(rule, start, end)));

  // without the error, the inserted text is true and must have no findings
  const put = { start: edit.start, end: edge };
  const ofTrue = edit.was === undefined ? [] : base.diagnostics.filter((one) => isInside(one, put));

  const here = fresh.filter((one) => touches(one, at));
  const found = here.find(({ rule }) => edit.rules.includes(rule));
  return {
    edit,
    passage,
    ...(found ? { found } : {}),
    mended: found !== undefined && leadsBack(found, edit, wrong.source.text, base.source.text),
    falseAlarms: [...fresh.filter((one) => !touches(one, at)), ...ofTrue],
    others: here.filter((one) => one !== found),
  };
}

const keyOf = (rule: string, start: number, end: number): string => `${rule} ${start} ${end}`;

const isInside = (a: Span, b: Span): boolean => b.start <= a.start && a.end <= b.end && a.start < a.end;

const touches = (a: Span, b: Span): boolean => a.start <= b.end && b.start <= a.end;

/** Whether the fix restores the text, or the suggestion or a name in the message is right. */
function leadsBack(
  { fix, suggestion, message }: Diagnostic,
  { right = [] }: Edit,
  wrong: string,
  text: string,
): boolean {
  if (fix && oneLine(replaced(wrong, fix, fix.text)) === oneLine(text)) return true;
  return right.some((one) => one === suggestion || message.includes(one));
}

/** Ignores line breaks and the kind of dash in a joint symbol. */
const oneLine = (text: string): string => text.replace(/\s+/g, " ").replace(/–/g, "-");
