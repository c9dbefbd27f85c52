/** Rules chosen for one run: `--select date,act/unknown --ignore date/session --rule symbol/dot=warning`. */
import { isHouse } from "../rules/engine/house.ts";
import { groups, patterns } from "../rules/engine/rule-names.ts";
import { didYouMean, nearestWord } from "../text/did-you-mean.ts";
import type { Layer, SeveritySetting } from "./settings.ts";

export interface RuleChoice {
  /** Names of rules and groups; only these run. */
  readonly select?: readonly string[];
  /** Names of rules and groups to turn off. */
  readonly ignore?: readonly string[];
  /** `date/adoption=warning` */
  readonly rule?: readonly string[];
}

const severities: readonly string[] = ["off", "error", "warning", "style"];

/**
 * The choice as settings that override every configuration. A selected style rule applies to every text.
 *
 * @throws Error that names an unknown rule or severity, and the one that was probably meant
 */
export function choiceLayers({ select, ignore, rule }: RuleChoice): Layer[] {
  return [
    ...(select ? [{ origin: "--select", values: { profile: "un" as const }, select: named("--select", select) }] : []),
    ...(ignore ? [{ origin: "--ignore", values: { rules: allOff(named("--ignore", ignore)) } }] : []),
    ...(rule ? [{ origin: "--rule", values: { rules: Object.fromEntries(rule.map(severityOf)) } }] : []),
  ];
}

const named = (option: string, names: readonly string[]) => names.map((name) => patternOf(option, name));

const allOff = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, "off" as const]));

function severityOf(text: string): readonly [name: string, severity: SeveritySetting] {
  const [, name = text, severity = ""] = /^(.*?)=(.*)$/.exec(text) ?? [];
  if (!severities.includes(severity)) {
    const meant = didYouMean(nearestWord(severity, severities));
    throw new Error(`--rule: ${text} gives no severity; write ${name}=off, =error, =warning or =style${meant}`);
  }
  return [patternOf("--rule", name), severity as SeveritySetting];
}

/** `date` and `date/*` name a group, `all` and `*` all rules. */
function patternOf(option: string, name: string): string {
  const pattern = name === "all" ? "*" : groups.includes(`${name}/*`) ? `${name}/*` : name;
  if (pattern === "house") return "house/*";
  if (patterns.includes(pattern) || isHouse(pattern)) return pattern;
  const meant = nearestWord(name, [...patterns, ...groups.map((group) => group.slice(0, -2))]);
  throw new Error(`${option}: unknown rule ${name}${didYouMean(meant) || "; `wgtip rules` lists them"}`);
}
