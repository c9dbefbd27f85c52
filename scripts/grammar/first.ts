/** The characters with which an expression can begin, so that a rule that would fail at once need not be called. */
import type { ast } from "peggy";

/** 129 bytes: whether it can begin with this ASCII character; at 128, with any other. */
export type First = Uint8Array;

export type Class = Pick<ast.CharacterClass, "parts" | "inverted" | "ignoreCase">;

const others = 128;

/** Undefined if the expression can match without consuming anything, or if this is known only at run time. */
export function firstOf(
  node: ast.Expression | ast.Element | ast.Primary | ast.Named,
  rules: ReadonlyMap<string, ast.Rule>,
): First | undefined {
  switch (node.type) {
    case "literal":
      return node.value === "" ? undefined : anyOf([units(node.value[0] as string, node.ignoreCase)]);
    case "class":
      return classSet(node);
    case "any":
      return new Uint8Array(129).fill(1);
    case "rule_ref": {
      const rule = rules.get(node.name) as ast.Rule;
      return firstOf(rule.expression, rules);
    }
    case "choice":
      return all(node.alternatives.map((each) => firstOf(each, rules)));
    case "sequence":
      return ofSequence(node.elements, rules);
    case "action":
    case "group":
    case "labeled":
    case "named":
    case "text":
    case "one_or_more":
      return firstOf(node.expression, rules);
    case "repeated":
      return node.min?.value === 0 ? undefined : firstOf(node.expression, rules);
    default:
      return undefined;
  }
}

/** `&[0-9] X` begins as both do, `("," _)? X` as either. */
function ofSequence(elements: readonly ast.Element[], rules: ReadonlyMap<string, ast.Rule>): First | undefined {
  const [element, ...rest] = elements;
  if (element === undefined) return undefined;
  const node = element.type === "labeled" ? element.expression : element;
  if (node.type === "simple_and") {
    const [seen, read] = [firstOf(node.expression, rules), ofSequence(rest, rules)];
    return seen && read ? seen.map((is, i) => is & (read[i] as number)) : (seen ?? read);
  }
  if (node.type === "simple_not") return ofSequence(rest, rules);
  if (node.type === "optional" || node.type === "zero_or_more")
    return all([firstOf(node.expression, rules), ofSequence(rest, rules)]);
  return firstOf(node, rules);
}

const all = (sets: readonly (First | undefined)[]): First | undefined =>
  sets.every((set) => set !== undefined) ? anyOf(sets) : undefined;

function anyOf(sets: readonly First[]): First {
  const union = new Uint8Array(129);
  for (const set of sets) for (const [i, is] of set.entries()) if (is) union[i] = 1;
  return union;
}

function units(character: string, anyCase: boolean): First {
  const set = new Uint8Array(129);
  const forms = anyCase ? [character.toLowerCase(), character.toUpperCase()] : [character];
  for (const form of forms) set[Math.min(form.charCodeAt(0), others)] = 1;
  return set;
}

/** Which ASCII characters a class contains, and whether it contains any others. */
export function classSet(node: Class): First {
  const expression = classExpression(node);
  const set = new Uint8Array(129).fill(1);
  for (let unit = 0; unit < others; unit++) set[unit] = Number(expression.test(String.fromCharCode(unit)));
  return set;
}

/** The class as a regular expression for one code unit. */
export function classExpression({ parts, inverted, ignoreCase }: Class): RegExp {
  const escaped = (text: string) => text.replace(/[\\\]^-]/g, "\\$&");
  const within = parts.map((part) => {
    if (typeof part === "string") return escaped(part);
    if (Array.isArray(part)) return part.map(escaped).join("-");
    throw new Error("classes with escapes of Unicode properties are not compiled");
  });
  return new RegExp(`^[${inverted ? "^" : ""}${within.join("")}]`, ignoreCase ? "i" : "");
}
