/** Compares the language versions of one document. */
import { inOrder, say } from "../rules/engine/check.ts";
import { rules } from "../rules/engine/index.ts";
import { type AnyParityRule, isOn, isParityRule, type ParityRule, type RuleSettings } from "../rules/engine/rule.ts";
import { placeOf } from "../source/places.ts";
import type { Diagnostic } from "../types/finding.ts";
import type { Difference } from "../types/parity.ts";
import type { Span } from "../types/source.ts";
import { both, languageName } from "../words/wording.ts";
import { differences } from "./differences.ts";
import type { Version } from "./version.ts";

/** A difference of one version from these others. */
interface Said {
  readonly of: Version;
  readonly difference: Difference;
  readonly from: readonly Version[];
}

/**
 * The findings of each version, in the order of its text. All are compared with the English version, or with the first
 * if there is none. If all others agree against it, the finding is reported in that version.
 */
export function compare(
  versions: readonly Version[],
  settingsOf: (version: Version) => RuleSettings = () => ({}),
): ReadonlyMap<Version, readonly Diagnostic[]> {
  const [base, ...others] = baseFirst(versions);
  const found = new Map(versions.map((version) => [version, [] as Diagnostic[]]));
  if (!base) return found;
  for (const { of, difference, from } of settled(base, others)) {
    const rule = ruleOf(difference.kind);
    if (!rule || !isOn(rule, settingsOf(of))) continue;
    const finding = rule.check(difference, versionWords(from, difference.there));
    found.get(of)?.push(say(rule, difference.here, finding, settingsOf(of)));
  }
  for (const diagnostics of found.values()) diagnostics.sort(inOrder);
  return found;
}

type Kind = Difference["kind"];
const ruleOf = (kind: Kind) =>
  rules.find(
    (rule): rule is ParityRule<Kind> & AnyParityRule => isParityRule(rule) && (rule.differs as Kind[]).includes(kind),
  );

/** Sorts the version that the others are compared with first: the English one, if there is one. */
export function baseFirst(versions: readonly Version[]): Version[] {
  const english = versions.filter(({ language }) => language === "en");
  return [...english, ...versions.filter((version) => !english.includes(version))];
}

function settled(base: Version, others: readonly Version[]): Said[] {
  const said = others.flatMap((of) => differences(of, base).map((difference) => ({ of, difference, from: [base] })));
  if (others.length < 2) return said;
  const alike = new Map<string, Said[]>();
  for (const one of said) {
    const key = keyOf(one.difference);
    alike.set(key, [...(alike.get(key) ?? []), one]);
  }
  return [...alike.values()].flatMap((group): Said[] => {
    const [{ difference }] = group as [Said];
    return group.length < others.length ? group : [{ of: base, difference: turned(difference), from: others }];
  });
}

/** The same for versions that differ from the base in the same way and place. */
const keyOf = (difference: Difference): string => {
  const { kind, there } = difference;
  const said = "said" in difference.here ? difference.here.said : "";
  return `${kind} ${there.start} ${"said" in there ? there.said : ""} ${said}`;
};

/** The difference from the point of view of the other version. */
function turned({ kind, here, there }: Difference): Difference {
  const kinds = { missing: "added", added: "missing", document: "document", date: "date", locator: "locator" } as const;
  return { kind: kinds[kind], here: there, there: here } as Difference;
}

/** `the English version (A.en.md:12:5)`; `the French and Spanish versions` */
function versionWords(versions: readonly Version[], at: Span): string {
  const names = both(versions.map(({ language }) => languageName(language)));
  const [only] = versions;
  if (!only || versions.length > 1) return `each other version (${names})`;
  const { line, column } = placeOf(only.source, at.start);
  return `the ${names} version (${only.source.path}:${line}:${column})`;
}
