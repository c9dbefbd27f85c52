/** Takes out the findings that comments suppress, and says what is wrong with the comments. */
import { nearestWord } from "../did-you-mean.ts";
import { inOrder, say } from "../rules/check.ts";
import { rules } from "../rules/index.ts";
import { matches, patterns } from "../rules/pattern.ts";
import { type AppliedDirective, isDirectiveRule, isOn, type RuleSettings } from "../rules/rule.ts";
import type { Diagnostic, Source } from "../types.ts";
import { type Directive, directivesIn, type Name } from "./directives.ts";

/** The findings that are left, and those of the rules on directives, in the order of the text. */
export function suppress(
  source: Pick<Source, "text" | "format" | "skip">,
  diagnostics: readonly Diagnostic[],
  settings: RuleSettings = {},
): readonly Diagnostic[] {
  if (!source.text.includes("wgtip-")) return diagnostics;
  const directives = directivesIn(source);
  if (directives.length === 0) return diagnostics;

  const used = new Set<Name>(directives.flatMap((directive) => endingNames(directive, directives)));
  const left = diagnostics.filter((diagnostic) => {
    const by = directives.flatMap((directive) => suppressingNames(directive, diagnostic, directives));
    for (const name of by) used.add(name);
    return by.length === 0 && !directives.some((directive) => within(diagnostic, directive));
  });

  const applied = directives.map((directive): AppliedDirective => {
    const isRule = ({ pattern }: Name) => patterns.includes(pattern);
    return {
      ...directive,
      unused: directive.names.filter((name) => isRule(name) && !used.has(name)),
      unknown: directive.names
        .filter((name) => !isRule(name))
        .map((name) => ({ ...name, meant: nearestWord(name.pattern, patterns) })),
    };
  });
  for (const rule of rules) {
    if (!isDirectiveRule(rule) || !isOn(rule, settings)) continue;
    for (const directive of applied)
      for (const finding of rule.check(directive)) left.push(say(rule, directive, finding, settings));
  }
  return left.sort(inOrder);
}

/** The names under which a directive suppresses a finding. */
function suppressingNames(
  { kind, covers, names }: Directive,
  finding: Diagnostic,
  all: readonly Directive[],
): readonly Name[] {
  if (kind === "enable" || !within(finding, covers)) return [];
  const naming = names.filter(({ pattern }) => matches(pattern, finding.rule));
  if (naming.length === 0 || kind !== "disable") return naming;
  const enabled = all.some(
    (other) =>
      other.kind === "enable" &&
      other.start >= covers.start &&
      other.start <= finding.start &&
      other.names.some(({ pattern }) => matches(pattern, finding.rule)),
  );
  return enabled ? [] : naming;
}

/** The names of an `enable` that end a `disable` before it. */
function endingNames({ kind, start, names }: Directive, all: readonly Directive[]): readonly Name[] {
  if (kind !== "enable") return [];
  const disabled = all.filter((other) => other.kind === "disable" && other.start < start);
  return names.filter(({ pattern }) =>
    disabled.some((other) =>
      other.names.some((name) => matches(pattern, name.pattern) || matches(name.pattern, pattern)),
    ),
  );
}

const within = ({ start }: { start: number }, stretch: { start: number; end: number }): boolean =>
  start >= stretch.start && start < stretch.end;
