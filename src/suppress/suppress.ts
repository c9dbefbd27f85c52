/** Removes the findings that comments suppress, and checks the comments themselves. */

import { inOrder, say } from "../rules/engine/check.ts";
import { isHouse } from "../rules/engine/house.ts";
import { rules } from "../rules/engine/index.ts";
import { type AppliedDirective, isDirectiveRule, isOn, type RuleSettings } from "../rules/engine/rule.ts";
import { matches, patterns } from "../rules/engine/rule-names.ts";
import { type Directive, directivesIn, kinds, lineAt, type Name } from "../source/directives.ts";
import { fileLineStarts } from "../source/places.ts";
import { lowest } from "../text/binary-search.ts";
import { nearestWord } from "../text/did-you-mean.ts";
import type { Diagnostic } from "../types/finding.ts";
import type { Source, Span } from "../types/source.ts";
import { withoutDirective, withoutName } from "./removal.ts";

/** The remaining findings and those of the rules on directives, in the order of the text. */
export function suppress(
  source: Pick<Source, "text" | "format" | "skip" | "map" | "known">,
  diagnostics: readonly Diagnostic[],
  settings: RuleSettings = {},
): readonly Diagnostic[] {
  const isAsked = (text: string) => text.includes("wgtip");
  if (!isAsked(source.text) && !source.known?.comments?.some(({ text }) => isAsked(text))) return diagnostics;
  const starts = fileLineStarts(source);
  const directives = directivesIn(source, starts);
  if (directives.length === 0) return diagnostics;

  const used = new Set<Name>();
  const inFile = new InForce(used);
  const inBlock = new InForce(used);
  const inLine = new Map<number, InForce>();
  const onWords: { covers: Span; inForce: InForce }[] = [];
  for (const { kind, names, covers, isAttached } of directives) {
    if (kind === "disable-file") inFile.add(names);
    else if (isAttached && kind !== "enable") onWords.push({ covers, inForce: new InForce(used).add(names) });
    if (isAttached) continue;
    if (kind !== "disable-line" && kind !== "disable-next-line") continue;
    for (const start of lineStartsIn(covers, source.text, starts)) {
      const line = inLine.get(start) ?? new InForce(used);
      inLine.set(start, line.add(names));
    }
  }
  const inText = directives.filter(({ isAttached }) => !isAttached);
  const ends = inText.filter(({ kind }) => kind === "disable" || kind === "enable");
  let passed = 0;
  /** Opens and closes blocks up to this offset. */
  const pass = (at: number) => {
    for (; passed < ends.length && (ends[passed] as Directive).start <= at; passed++) {
      const { kind, names } = ends[passed] as Directive;
      if (kind === "disable") inBlock.add(names);
      else inBlock.end(names);
    }
  };

  const left = diagnostics.filter(({ rule, start, end }) => {
    pass(start);
    const line = inLine.get(lineAt(start, source.text, starts).start);
    const attached = onWords.filter(({ covers }) => covers.start < end && start < covers.end);
    // test all of them, so that each is marked as used
    const all = [inFile, inBlock, line, ...attached.map(({ inForce }) => inForce)];
    const suppressed = all.map((inForce) => inForce?.suppresses(rule));
    return !suppressed.includes(true) && !isWithin(start, inText);
  });
  pass(source.text.length);

  const applied = directives.map((directive): AppliedDirective => {
    const unused = directive.names.filter((name) => isRule(name) && !used.has(name));
    const removal = (name: Name) =>
      unused.length < directive.names.length
        ? withoutName(directive, name)
        : withoutDirective(directive, source, starts);
    return {
      ...directive,
      unused: unused.map((name) => ({ ...name, ...(!directive.isAttached && { fix: removal(name) }) })),
      unknown: directive.names
        .filter((name) => !isRule(name))
        .map((name) => ({ ...name, meant: meantBy(directive, name) })),
    };
  });
  for (const rule of rules) {
    if (!isDirectiveRule(rule) || !isOn(rule, settings)) continue;
    for (const directive of applied)
      for (const finding of rule.check(directive)) left.push(say(rule, directive, finding, settings));
  }
  return left.sort(inOrder);
}

/** The patterns suppressed at one place. Stays small, however many directives there are. */
class InForce {
  readonly #used: Set<Name>;
  /** `except`: patterns that have been enabled again. */
  readonly #byPattern = new Map<string, { unused: Name[]; readonly except: Set<string> }>();

  constructor(used: Set<Name>) {
    this.#used = used;
  }

  add(names: readonly Name[]): this {
    for (const name of names.filter(isRule)) {
      const unused = this.#byPattern.get(name.pattern)?.unused ?? [];
      unused.push(name);
      this.#byPattern.set(name.pattern, { unused, except: new Set() });
    }
    return this;
  }

  end(names: readonly Name[]): void {
    for (const name of names.filter(isRule)) {
      for (const [pattern, { except }] of this.#byPattern) {
        if (matches(name.pattern, pattern)) this.#byPattern.delete(pattern);
        else if (matches(pattern, name.pattern)) except.add(name.pattern);
        else continue;
        this.#used.add(name);
      }
    }
  }

  suppresses(rule: string): boolean {
    let suppressed = false;
    for (const [pattern, inForce] of this.#byPattern) {
      if (!matches(pattern, rule) || [...inForce.except].some((other) => matches(other, rule))) continue;
      suppressed = true;
      for (const name of inForce.unused) this.#used.add(name);
      inForce.unused = [];
    }
    return suppressed;
  }
}

/** The starts of the lines that a span touches; a comment over several lines counts for each of them. */
function lineStartsIn({ start, end }: Span, text: string, starts: readonly number[]): number[] {
  const found = [start];
  for (let line = lineAt(start, text, starts); line.end < end; ) {
    const next = starts[lowest(starts.length, (i) => (starts[i] as number) > line.start)];
    if (next === undefined || next > end) break;
    found.push(next);
    line = lineAt(next, text, starts);
  }
  return found;
}

/** The rule, or kind of comment, that was probably meant. */
function meantBy({ kind }: Directive, { pattern }: Name): string | undefined {
  if (kind !== "unknown") return nearestWord(pattern, patterns);
  const word = pattern.replace(/^wgtip[- \t:]+/, "").replace(/^ignore/, "disable");
  const near = nearestWord(word, kinds);
  return near && `wgtip-${near}`;
}

const known: ReadonlySet<string> = new Set(patterns);
const isRule = ({ pattern }: Name): boolean => known.has(pattern) || isHouse(pattern);

/** Whether an offset lies in one of the directives, which are sorted and don't overlap. */
function isWithin(at: number, directives: readonly Directive[]): boolean {
  const before = directives[lowest(directives.length, (i) => (directives[i] as Directive).start > at) - 1];
  return before !== undefined && at < before.end;
}
