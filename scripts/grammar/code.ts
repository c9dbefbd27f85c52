/** The code between the braces of a grammar. */
import type { ast } from "peggy";

/** Whether code mentions a name: `k` in `return k.plural` and `[...k]`, not in `a.k`. */
export const mentions = (code: string, name: string): boolean =>
  new RegExp(`(?<![\\w$])(?<!(?<!\\.\\.)\\.)${name}(?![\\w$])`).test(code);

/** Whether code asks for the start of its match. */
export const asksForStart = (code: string): boolean => /\b(?:offset|text)\(\)/.test(code);

/**
 * The code that runs if a rule is compiled without its value: its predicates, and the actions on whose values they
 * depend.
 */
export function codeWithoutValue(rule: ast.Rule): string {
  const labeled = nodesIn<ast.Labeled>(rule, "labeled");
  const predicates = codeIn(rule, "semantic_and");
  let code = predicates;
  for (let before = ""; before !== code; ) {
    before = code;
    const asked = labeled.filter(({ label }) => label !== null && mentions(before, label));
    code = [predicates, ...asked.map((each) => codeIn(each, "action"))].join("\n");
  }
  return code;
}

/** All code in nodes of one type in an expression or rule. */
export const codeIn = (node: object, type: "action" | "semantic_and"): string =>
  nodesIn<ast.Action | ast.SemanticPredicate>(node, type)
    .map(({ code }) => code)
    .join("\n");

function nodesIn<Node extends ast.Node<string>>(node: object, type: Node["type"]): Node[] {
  const found: Node[] = [];
  JSON.stringify(node, (_, value) => {
    if (value?.type === type) found.push(value);
    return value;
  });
  return found;
}
