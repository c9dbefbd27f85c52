/**
 * Compiles the rules of a grammar, as Peggy has parsed and checked them, to a program for src/parse/machine.ts.
 *
 * A rule is compiled up to twice: with its value, and without, where the grammar asks only whether it matches: in `$(…)`,
 * `&(…)`, `!(…)`, and where no label names it. Without it, actions are not run, so an action must change nothing.
 */
import type { ast } from "peggy";
import * as op from "../../src/parse/instructions.ts";
import { mostInFrame } from "../../src/parse/machine.ts";
import { Assembly, type Label, label } from "./assembly.ts";
import { classExpression, classSet, type First, firstOf } from "./first.ts";
import { Moves } from "./moves.ts";

type Node = ast.Expression | ast.Element | ast.Primary;

/** Where the value of each label is that the code may use. */
type Scope = ReadonlyMap<string, number>;

/** The number of a value that nobody asks for. */
const none = -1;

/** @returns the program, and the address of each rule of `starts` */
export function compile(grammar: ast.Grammar, starts: readonly string[]): { assembly: Assembly; starts: number[] } {
  const compiler = new Compiler(grammar);
  return { assembly: compiler.assembly, starts: compiler.compile(starts) };
}

class Compiler {
  readonly assembly = new Assembly();
  readonly #rules: ReadonlyMap<string, ast.Rule>;
  readonly #moves: Moves;
  readonly #addresses = new Map<string, Label>();
  readonly #waiting: { rule: ast.Rule; to: number; at: Label }[] = [];
  /** The code of the predicates, and of the actions, of the rule that is being compiled. */
  #predicates = "";
  #actions = "";
  /** How many values and marks are in use. */
  #values = 0;
  #marks = 0;
  /** The size of the frame of this rule: set when all of it is compiled. */
  #frame: Label = label();
  #most = 0;

  constructor({ rules }: ast.Grammar) {
    this.#rules = new Map(rules.map((rule) => [rule.name, rule]));
    this.#moves = new Moves(this.#rules);
  }

  compile(starts: readonly string[]): number[] {
    const entries = starts.map((name) => this.#start(name));
    for (let next = this.#waiting.shift(); next; next = this.#waiting.shift()) this.#rule(next.rule, next.to, next.at);
    return entries;
  }

  #start(name: string): number {
    const [entry, fail] = [label(), label()];
    const { assembly } = this;
    assembly.here(entry);
    assembly.emit(op.CALL, this.#addressOf(name, 0), 1, 0, fail);
    assembly.emit(op.END);
    assembly.here(fail);
    this.#constant(null, 0);
    assembly.emit(op.END);
    return entry.address;
  }

  #addressOf(name: string, to: number): Label {
    const rule = this.#rules.get(name) as ast.Rule;
    const key = to === none ? `${name} without value` : name;
    const known = this.#addresses.get(key);
    if (known) return known;
    const at = label();
    this.#addresses.set(key, at);
    this.#waiting.push({ rule, to: Math.min(to, 0), at });
    return at;
  }

  #rule(rule: ast.Rule, to: number, at: Label): void {
    this.#predicates = codeOf(rule, ["semantic_and", "semantic_not"]);
    this.#actions = codeOf(rule, ["action"]);
    this.#values = this.#most = to + 1;
    this.#marks = 0;
    this.#frame = label();
    const fail = label();
    this.assembly.here(at);
    this.#expression(rule.expression as Node, to, fail, new Map());
    this.assembly.emit(op.RETURN);
    this.assembly.here(fail);
    this.assembly.emit(op.FAIL);
    if (this.#most > mostInFrame)
      throw new Error(`the rule ${rule.name} needs more than ${mostInFrame} values or marks`);
    this.#frame.address = this.#most;
  }

  /** Reads `node`, puts its value at `to`, and goes to `fail`, wherever it is then, if it does not match. */
  #expression(node: Node, to: number, fail: Label, scope: Scope): void {
    const { assembly } = this;
    switch (node.type) {
      case "literal":
        return this.#literal(node, to, fail);
      case "class":
        assembly.emit(op.CLASS, this.#class(node), fail);
        if (to !== none) assembly.emit(op.CHARACTER, to);
        return;
      case "any":
        assembly.emit(op.ANY, fail);
        if (to !== none) assembly.emit(op.CHARACTER, to);
        return;
      case "rule_ref":
        if (to === none && isTiny(this.#expressionOf(node)))
          return this.#expression(this.#expressionOf(node), none, fail, new Map());
        this.#guard(firstOf(node, this.#rules), fail);
        assembly.emit(op.CALL, this.#addressOf(node.name, to), this.#frame, to, fail);
        return;
      case "text":
        if (to === none) return this.#expression(node.expression, none, fail, scope);
        return this.#marked((mark) => {
          this.#expression(node.expression, none, fail, scope);
          assembly.emit(op.TEXT, mark, to);
        });
      case "optional":
        return this.#optional(node, to, fail, scope);
      case "zero_or_more":
        return this.#repetition(node, 0, Number.POSITIVE_INFINITY, to, fail, scope);
      case "one_or_more":
        return this.#repetition(node, 1, Number.POSITIVE_INFINITY, to, fail, scope);
      case "repeated":
        return this.#repetition(node, ...boundsOf(node), to, fail, scope);
      case "simple_and":
        this.#ahead(node.expression, fail, scope);
        return this.#constant(undefined, to);
      case "simple_not": {
        const missing = label();
        this.#marked((mark) => {
          if (node.expression.type === "class") this.#ahead(node.expression, missing, scope);
          else this.#expression(node.expression, none, missing, scope);
          assembly.emit(op.JUMP, fail);
          assembly.here(missing);
          if (this.#moves.moves(node.expression)) assembly.emit(op.RESET, mark);
        }, this.#moves.moves(node.expression));
        return this.#constant(undefined, to);
      }
      case "semantic_and": {
        assembly.emit(op.PREDICATE, this.#act(node.code, scope), fail);
        return this.#constant(undefined, to);
      }
      case "labeled":
      case "group":
        return this.#expression(node.expression as Node, to, fail, scope);
      case "sequence":
        return this.#sequence(node, to, fail, scope);
      case "action":
        return this.#action(node, to, fail, scope);
      case "choice":
        return this.#choice(node, to, fail, scope);
      default:
        throw new Error(`the grammar has a ${node.type}, which is not compiled`);
    }
  }

  /** Reads an expression only to see whether it is there. */
  #ahead(node: Node, fail: Label, scope: Scope): void {
    if (node.type === "class") return this.assembly.emit(op.GUARD, this.#class(node), fail);
    this.#marked((mark) => {
      this.#expression(node, none, fail, scope);
      this.assembly.emit(op.RESET, mark);
    });
  }

  #expressionOf = ({ name }: ast.RuleReference): Node => (this.#rules.get(name) as ast.Rule).expression as Node;

  #literal({ value, ignoreCase }: ast.Literal, to: number, fail: Label): void {
    const { assembly } = this;
    const units = Array.from({ length: value.length }, (_, i) => value.charCodeAt(i));
    if (!ignoreCase) {
      if (units.length === 1) assembly.emit(op.UNIT, units[0] as number, fail);
      else if (units.length > 1) assembly.emit(op.LITERAL, units.length, fail, ...units);
      return this.#constant(value, to);
    }
    this.#marked((mark) => {
      for (const character of value)
        assembly.emit(op.CLASS, this.#class({ parts: [character], inverted: false, ignoreCase }), fail);
      if (to !== none) assembly.emit(op.TEXT, mark, to);
    });
  }

  #optional({ expression }: ast.Suffixed, to: number, _fail: Label, scope: Scope): void {
    const { assembly } = this;
    const [missing, end] = [label(), label()];
    const moves = this.#moves.moves(expression);
    this.#marked((mark) => {
      this.#expression(expression, to, missing, scope);
      if (moves || to !== none) assembly.emit(op.JUMP, end);
      assembly.here(missing);
      if (moves) assembly.emit(op.RESET, mark);
    }, moves);
    this.#constant(null, to);
    assembly.here(end);
  }

  #repetition(
    { expression }: ast.Suffixed | ast.Repeated,
    least: number,
    most: number,
    to: number,
    fail: Label,
    scope: Scope,
  ): void {
    const { assembly } = this;
    const isBounded = most !== Number.POSITIVE_INFINITY || least > 1;
    if (to === none && !isBounded && expression.type === "class") {
      if (least === 1) assembly.emit(op.CLASS, this.#class(expression), fail);
      return assembly.emit(op.SPAN, this.#class(expression));
    }
    const [again, done] = [label(), label()];
    const moves = this.#moves.moves(expression);
    if (to !== none) assembly.emit(op.LIST, to);
    const one = (otherwise: Label) =>
      this.#holding(to !== none, (value) => {
        this.#expression(expression, value, otherwise, scope);
        if (to !== none) assembly.emit(op.APPEND, to, value);
      });
    this.#marked((mark) => {
      this.#marked((count) => {
        if (isBounded) assembly.emit(op.ZERO, count);
        else if (least === 1) one(fail);
        assembly.here(again);
        if (moves) assembly.emit(op.MARK, mark);
        one(done);
        if (isBounded) assembly.emit(op.AGAIN, count, Math.min(most, 2 ** 30), again);
        else assembly.emit(op.JUMP, again);
        const end = label();
        if (isBounded && moves) assembly.emit(op.JUMP, end);
        assembly.here(done);
        if (moves) assembly.emit(op.RESET, mark);
        assembly.here(end);
        if (isBounded && least > 0) assembly.emit(op.ENOUGH, count, least, fail);
      }, false);
    }, false);
  }

  #sequence(node: ast.Sequence, to: number, fail: Label, scope: Scope): void {
    const picks = node.elements.filter((each) => each.type === "labeled" && each.pick);
    const values = this.#values;
    const wanted = to === none ? [] : picks.length === 0 ? node.elements : picks;
    const isOne = picks.length === 1;
    const [, tuple] = this.#read(node, wanted, isOne ? to : none, to !== none, fail, scope);
    if (to !== none && !isOne) this.assembly.emit(op.TUPLE, to, tuple.length, ...tuple);
    this.#values = values;
  }

  #action(node: ast.Action, to: number, fail: Label, scope: Scope): void {
    const values = this.#values;
    if (to === none) this.#read(node.expression, [], none, false, fail, scope);
    else
      this.#marked(
        (mark) => {
          const [named] = this.#read(node.expression, [], none, true, fail, scope);
          this.assembly.emit(op.ACTION, this.#act(node.code, named), mark, to);
        },
        /\b(?:offset|text)\(\)/.test(node.code),
      );
    this.#values = values;
  }

  /**
   * Reads the elements of a sequence, or an expression that is one by itself.
   *
   * @param wanted elements whose values are asked for; they go to `to`, or each to a value of its own
   * @returns where the values are that labels name, and those of `wanted`
   */
  #read(
    node: Node,
    wanted: readonly Node[],
    to: number,
    areForActions: boolean,
    fail: Label,
    scope: Scope,
  ): [Scope, number[]] {
    const named = new Map(scope);
    const found: number[] = [];
    for (const element of node.type === "sequence" ? node.elements : [node]) {
      const name = element.type === "labeled" ? element.label : null;
      const isNamed = name !== null && this.#isUsed(name, areForActions);
      const isWanted = wanted.includes(element);
      const value = isWanted && to !== none ? to : isWanted || isNamed ? this.#value() : none;
      this.#expression(element, value, fail, named);
      if (isNamed) named.set(name, value);
      if (isWanted) found.push(value);
    }
    return [named, found];
  }

  #choice({ alternatives }: ast.Choice, to: number, fail: Label, scope: Scope): void {
    const { assembly } = this;
    const end = label();
    const canGoBack = alternatives.slice(0, -1).some((each) => this.#moves.moves(each));
    this.#marked((mark) => {
      for (const [i, alternative] of alternatives.entries()) {
        const isLast = i === alternatives.length - 1;
        const next = isLast ? fail : label();
        this.#expression(alternative, to, next, scope);
        if (isLast) break;
        assembly.emit(op.JUMP, end);
        assembly.here(next);
        if (this.#moves.moves(alternative)) assembly.emit(op.RESET, mark);
      }
    }, canGoBack);
    assembly.here(end);
  }

  /** The number of the function that runs the code: `return k.plural;` → `(values, frame) => { const k = values[frame + 2]; return k.plural; }` */
  #act(code: string, scope: Scope): number {
    const used = [...scope].filter(([name]) => mentions(code, name));
    const labels = used.map(([name, value]) => `${name} = values[frame + ${value}]`);
    const text = labels.length === 0 ? `() => {${code}}` : `(values, frame) => { const ${labels.join(", ")};${code}}`;
    return this.assembly.acts.number(text);
  }

  #guard(first: First | undefined, fail: Label): void {
    if (first === undefined || first.every(Boolean)) return;
    this.assembly.emit(op.GUARD, this.assembly.classes.number({ ascii: first, wide: "" }), fail);
  }

  #class(node: Pick<ast.CharacterClass, "parts" | "inverted" | "ignoreCase">): number {
    return this.assembly.classes.number({ ascii: classSet(node), wide: String(classExpression(node)) });
  }

  #constant(value: unknown, to: number): void {
    if (to !== none) this.assembly.emit(op.CONSTANT, this.assembly.constants.number(value), to);
  }

  /** Whether the value behind a label is asked for. */
  #isUsed = (name: string, byActions: boolean): boolean =>
    mentions(this.#predicates, name) || (byActions && mentions(this.#actions, name));

  #value(): number {
    this.#most = Math.max(this.#most, this.#values + 1);
    return this.#values++;
  }

  /** Does something with a value of its own, if there is to be one. */
  #holding(isWanted: boolean, use: (value: number) => void): void {
    const values = this.#values;
    use(isWanted ? this.#value() : none);
    this.#values = values;
  }

  /** Does something with a mark of its own, at the place where the program is then. */
  #marked(use: (mark: number) => void, isSet = true): void {
    const mark = this.#marks++;
    this.#most = Math.max(this.#most, this.#marks);
    if (isSet) this.assembly.emit(op.MARK, mark);
    use(mark);
    this.#marks = mark;
  }
}

/** Whether an expression takes so few instructions that to call it as a rule takes as many: `![A-Za-z]`, `__?` */
const isTiny = (node: Node): boolean =>
  (node.type === "literal" && node.value.length < 3) ||
  node.type === "class" ||
  ((node.type === "optional" || node.type === "simple_not") && ["class", "rule_ref"].includes(node.expression.type));

const mentions = (code: string, name: string): boolean =>
  new RegExp(`(?<![\\w$])(?<!(?<!\\.\\.)\\.)${name}(?![\\w$])`).test(code);

/** The code of all nodes of some types in a rule. */
function codeOf(rule: ast.Rule, types: readonly string[]): string {
  const found: string[] = [];
  JSON.stringify(rule, (_, value) => {
    if (types.includes(value?.type)) found.push(value.code);
    return value;
  });
  return found.join("\n");
}

function boundsOf({ min, max, delimiter }: ast.Repeated): [least: number, most: number] {
  const isConstant = max.type === "constant" && (min === null || min.type === "constant");
  if (!isConstant || delimiter) throw new Error("only repetitions between two numbers are compiled");
  const most = (max.value as number | null) ?? Number.POSITIVE_INFINITY;
  return [min === null ? most : (min.value as number), most];
}
