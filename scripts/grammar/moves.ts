/**
 * Determines which expressions can leave the parser beyond their start, so that the program must move it back itself.
 */
import type { ast } from "peggy";

type Node = ast.Expression | ast.Element | ast.Primary;

export class Moves {
  readonly #rules: ReadonlyMap<string, ast.Rule>;
  /** By rule: whether it can have moved when it fails. Assumed true while that is being determined. */
  readonly #known = new Map<string, boolean>();

  constructor(rules: ReadonlyMap<string, ast.Rule>) {
    this.#rules = rules;
  }

  /** Whether an expression can have moved when it fails: `"a" "b"` can, `"ab"` cannot. */
  moves(node: Node): boolean {
    switch (node.type) {
      case "literal":
        return node.ignoreCase && node.value.length > 1;
      case "rule_ref":
        return this.#rule(node.name);
      case "sequence":
        return this.#sequence(node.elements);
      case "choice":
        return this.moves(node.alternatives.at(-1) as Node);
      case "simple_not":
        return reads(node.expression);
      case "repeated":
        return node.min?.value !== 0;
      case "action":
      case "group":
      case "labeled":
      case "text":
      case "simple_and":
      case "one_or_more":
        return this.moves(node.expression as Node);
      default:
        return false;
    }
  }

  #rule(name: string): boolean {
    const known = this.#known.get(name);
    if (known !== undefined) return known;
    this.#known.set(name, true);
    const moves = this.moves((this.#rules.get(name) as ast.Rule).expression as Node);
    this.#known.set(name, moves);
    return moves;
  }

  #sequence(elements: readonly Node[]): boolean {
    let hasMoved = false;
    for (const element of elements) {
      if (canFail(element) && (hasMoved || this.moves(element))) return true;
      hasMoved ||= reads(element);
    }
    return false;
  }
}

/** Whether an expression can have moved when it matches. */
const reads = (node: Node): boolean =>
  node.type === "labeled"
    ? reads(node.expression as Node)
    : !(node.type === "simple_and" || node.type === "simple_not" || (node.type === "literal" && node.value === ""));

const canFail = (node: Node): boolean =>
  node.type === "labeled"
    ? canFail(node.expression as Node)
    : !(node.type === "optional" || node.type === "zero_or_more" || (node.type === "literal" && node.value === ""));
