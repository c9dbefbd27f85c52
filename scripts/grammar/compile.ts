/**
 * Compiles the rules of a grammar, parsed and checked by Peggy, to a program for src/parse/machine.ts.
 *
 * A rule is compiled up to twice: with its value, and without, for places where the grammar asks only whether it
 * matches: in `$(…)`, `&(…)` and `!(…)`, and where no label names it. Without its value, actions are not run. So an
 * action must have no side effects; whatever moves the parser or remembers something is a predicate.
 */
import type { ast } from "peggy";
import * as op from "../../src/parse/instructions.ts";
import { Assembly, addressOf, type Label, label } from "./assembly.ts";
import { asksForStart, codeIn, codeWithoutValue, mentions } from "./code.ts";
import { type Class, classExpression, classSet, firstOf } from "./first.ts";
import { Frame, none } from "./frame.ts";
import { Moves } from "./moves.ts";

type Node = ast.Expression | ast.Element | ast.Primary;

/** The frame slots of the labels' values that code may use. */
type Scope = ReadonlyMap<string, number>;

/** What an expression is compiled for. */
interface Goal {
  /** The slot for its value, or `none`. */
  readonly to: number;
  /** Where the program continues if the expression does not match, from wherever the parser is then. */
  readonly fail: Label;
  readonly scope: Scope;
}

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
  /** Code of the rule being compiled: what runs in any case, and its actions. */
  #codeWithoutValue = "";
  #actions = "";
  #frame = new Frame(0);

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
    this.assembly.here(entry);
    this.assembly.emit(op.CALL, addressOf(this.#ruleAt(name, 0)), 1, 0, fail);
    this.assembly.emit(op.END);
    this.assembly.here(fail);
    this.#constant(null, 0);
    this.assembly.emit(op.END);
    return entry.address;
  }

  /** The address of a rule, which is compiled later if this is the first request for it. */
  #ruleAt(name: string, to: number): Label {
    const key = to === none ? `${name} without value` : name;
    const at = this.#addresses.get(key) ?? label();
    if (!this.#addresses.has(key)) this.#waiting.push({ rule: this.#ruleOf(name), to: Math.min(to, 0), at });
    this.#addresses.set(key, at);
    return at;
  }

  #ruleOf = (name: string): ast.Rule => this.#rules.get(name) as ast.Rule;

  #rule(rule: ast.Rule, to: number, at: Label): void {
    this.#codeWithoutValue = codeWithoutValue(rule);
    this.#actions = codeIn(rule, "action");
    this.#frame = new Frame(to + 1);
    const fail = label();
    this.assembly.here(at);
    this.#read(rule.expression as Node, { to, fail, scope: new Map() });
    this.assembly.emit(op.RETURN);
    this.assembly.here(fail);
    this.assembly.emit(op.FAIL);
    this.#frame.close(rule.name);
  }

  #read(node: Node, goal: Goal): void {
    switch (node.type) {
      case "literal":
        this.#literal(node, goal);
        break;
      case "class":
      case "any":
        this.#character(node, goal);
        break;
      case "rule_ref":
        this.#call(node, goal);
        break;
      case "text":
        this.#text(node, goal);
        break;
      case "optional":
        this.#optional(node, goal);
        break;
      case "zero_or_more":
      case "one_or_more":
      case "repeated":
        this.#repetition(node, goal);
        break;
      case "simple_and":
        this.#ahead(node.expression, goal);
        this.#constant(undefined, goal.to);
        break;
      case "simple_not":
        this.#not(node, goal);
        break;
      case "semantic_and":
        this.assembly.emit(op.PREDICATE, this.#act(node.code, goal.scope), goal.fail);
        this.#constant(undefined, goal.to);
        break;
      case "labeled":
      case "group":
        this.#read(node.expression as Node, goal);
        break;
      case "sequence":
        this.#sequence(node, goal);
        break;
      case "action":
        this.#action(node, goal);
        break;
      case "choice":
        this.#choice(node, goal);
        break;
      default:
        throw new Error(`the grammar has a ${node.type}, which is not compiled`);
    }
  }

  #literal({ value, ignoreCase }: ast.Literal, { to, fail }: Goal): void {
    const units = Array.from({ length: value.length }, (_, i) => value.charCodeAt(i));
    if (ignoreCase)
      this.#marked(to !== none, (mark) => {
        for (const letter of value)
          this.assembly.emit(op.CLASS, this.#class({ parts: [letter], inverted: false, ignoreCase }), fail);
        if (to !== none) this.assembly.emit(op.TEXT, mark, to);
      });
    else {
      if (units.length === 1) this.assembly.emit(op.UNIT, units[0] as number, fail);
      else if (units.length > 1) this.assembly.emit(op.LITERAL, units.length, fail, ...units);
      this.#constant(value, to);
    }
  }

  #character(node: ast.CharacterClass | ast.Any, { to, fail }: Goal): void {
    if (node.type === "class") this.assembly.emit(op.CLASS, this.#class(node), fail);
    else this.assembly.emit(op.ANY, fail);
    if (to !== none) this.assembly.emit(op.CHARACTER, to);
  }

  #call(node: ast.RuleReference, { to, fail }: Goal): void {
    const expression = this.#ruleOf(node.name).expression as Node;
    if (to === none && isTiny(expression)) {
      this.#read(expression, { to, fail, scope: new Map() });
      return;
    }
    const first = firstOf(node, this.#rules);
    if (first && !first.every(Boolean))
      this.assembly.emit(op.GUARD, this.assembly.classes.number({ ascii: first, wide: "" }), fail);
    this.assembly.emit(op.CALL, addressOf(this.#ruleAt(node.name, to)), this.#frame.size, to, fail);
  }

  #text({ expression }: ast.Prefixed, { to, fail, scope }: Goal): void {
    this.#marked(to !== none, (mark) => {
      this.#read(expression, { to: none, fail, scope });
      if (to !== none) this.assembly.emit(op.TEXT, mark, to);
    });
  }

  #optional({ expression }: ast.Suffixed, { to, scope }: Goal): void {
    const end = label();
    this.#tried(expression, (missing, moves) => {
      this.#read(expression, { to, fail: missing, scope });
      if (moves || to !== none) this.assembly.emit(op.JUMP, end);
    });
    this.#constant(null, to);
    this.assembly.here(end);
  }

  /** Tests whether an expression matches, without consuming it. */
  #ahead(node: Node, { fail, scope }: Goal): void {
    if (node.type === "class") {
      this.assembly.emit(op.GUARD, this.#class(node), fail);
      return;
    }
    this.#marked(true, (mark) => {
      this.#read(node, { to: none, fail, scope });
      this.assembly.emit(op.RESET, mark);
    });
  }

  #not({ expression }: ast.Prefixed, { to, fail, scope }: Goal): void {
    this.#tried(expression, (missing) => {
      const goal = { to: none, fail: missing, scope };
      if (expression.type === "class") this.#ahead(expression, goal);
      else this.#read(expression, goal);
      this.assembly.emit(op.JUMP, fail);
    });
    this.#constant(undefined, to);
  }

  #repetition(node: ast.Suffixed | ast.Repeated, { to, fail, scope }: Goal): void {
    const { expression } = node;
    const [least, most] = boundsOf(node);
    const one = (otherwise: Label) =>
      this.#frame.borrowed(() => {
        const value = to === none ? none : this.#frame.value();
        this.#read(expression, { to: value, fail: otherwise, scope });
        if (to !== none) this.assembly.emit(op.APPEND, to, value);
      });
    if (to !== none) this.assembly.emit(op.LIST, to);
    if (most !== Number.POSITIVE_INFINITY || least > 1) {
      this.#counted(expression, least, most, one, fail);
      return;
    }
    if (least === 1) one(fail);
    if (to === none && expression.type === "class") this.assembly.emit(op.SPAN, this.#class(expression));
    else this.#endless(expression, one);
  }

  #endless(expression: Node, one: (otherwise: Label) => void): void {
    const again = label();
    this.assembly.here(again);
    this.#tried(expression, (done) => {
      one(done);
      this.assembly.emit(op.JUMP, again);
    });
  }

  #counted(expression: Node, least: number, most: number, one: (otherwise: Label) => void, fail: Label): void {
    const [again, end] = [label(), label()];
    this.#frame.withMark((count) => {
      this.assembly.emit(op.ZERO, count);
      this.assembly.here(again);
      this.#tried(expression, (done, moves) => {
        one(done);
        this.assembly.emit(op.AGAIN, count, Math.min(most, 2 ** 30), again);
        if (moves) this.assembly.emit(op.JUMP, end);
      });
      this.assembly.here(end);
      if (least > 0) this.assembly.emit(op.ENOUGH, count, least, fail);
    });
  }

  #sequence(node: ast.Sequence, { to, fail, scope }: Goal): void {
    const picks = node.elements.filter((each) => each.type === "labeled" && each.pick);
    const wanted = to === none ? [] : picks.length === 0 ? node.elements : picks;
    const isOne = picks.length === 1;
    this.#frame.borrowed(() => {
      const { values } = this.#elements(node, wanted, to !== none, { to: isOne ? to : none, fail, scope });
      if (to !== none && !isOne) this.assembly.emit(op.TUPLE, to, values.length, ...values);
    });
  }

  #action({ expression, code }: ast.Action, { to, fail, scope }: Goal): void {
    const asks = to !== none && asksForStart(code);
    this.#frame.borrowed(() =>
      this.#marked(asks, (mark) => {
        const { named } = this.#elements(expression as Node, [], to !== none, { to: none, fail, scope });
        if (to !== none) this.assembly.emit(op.ACTION, this.#act(code, named), mark, to);
      }),
    );
  }

  /**
   * Compiles the elements of a sequence, or an expression that is the only element.
   *
   * @param wanted elements whose values are asked for; they go to `to`, or each to a slot of its own
   * @param forAction whether an action may use the labels
   * @returns the slots of the labels' values and of those of `wanted`
   */
  #elements(node: Node, wanted: readonly Node[], forAction: boolean, { to, fail, scope }: Goal) {
    const named = new Map(scope);
    const values: number[] = [];
    for (const element of node.type === "sequence" ? node.elements : [node]) {
      const name = element.type === "labeled" ? element.label : null;
      const isNamed = name !== null && this.#isUsed(name, forAction);
      const isWanted = wanted.includes(element);
      const own = isWanted || isNamed ? () => this.#frame.value() : () => none;
      const value = isWanted && to !== none ? to : own();
      this.#read(element, { to: value, fail, scope: named });
      if (isNamed) named.set(name, value);
      if (isWanted) values.push(value);
    }
    return { named, values };
  }

  #choice({ alternatives }: ast.Choice, { to, fail, scope }: Goal): void {
    const end = label();
    const others = alternatives.slice(0, -1);
    const last = alternatives.at(-1) as ast.Alternative;
    this.#marked(
      others.some((each) => this.#moves.moves(each)),
      (mark) => {
        for (const alternative of others) {
          const next = label();
          this.#read(alternative, { to, fail: next, scope });
          this.assembly.emit(op.JUMP, end);
          this.assembly.here(next);
          if (this.#moves.moves(alternative)) this.assembly.emit(op.RESET, mark);
        }
        this.#read(last, { to, fail, scope });
      },
    );
    this.assembly.here(end);
  }

  /**
   * The number of the function that runs some code: `return k.plural;` → `(values, frame) => { const k = values[frame +
   * 2]; return k.plural; }`
   */
  #act(code: string, scope: Scope): number {
    const used = [...scope].filter(([name]) => mentions(code, name));
    const labels = used.map(([name, value]) => `${name} = values[frame + ${value}]`).join(", ");
    return this.assembly.acts.number(labels ? `(values, frame) => { const ${labels};${code}}` : `() => {${code}}`);
  }

  #class(node: Class): number {
    return this.assembly.classes.number({ ascii: classSet(node), wide: String(classExpression(node)) });
  }

  #constant(value: unknown, to: number): void {
    if (to !== none) this.assembly.emit(op.CONSTANT, this.assembly.constants.number(value), to);
  }

  /** Whether code uses the value of a label. */
  #isUsed = (name: string, forAction: boolean): boolean =>
    mentions(this.#codeWithoutValue, name) || (forAction && mentions(this.#actions, name));

  /**
   * Compiles an expression that may fail to match. The program then goes on at `missing`, with the parser back where
   * the expression began.
   */
  #tried(node: Node, use: (missing: Label, moves: boolean) => void): void {
    const missing = label();
    const moves = this.#moves.moves(node);
    this.#marked(moves, (mark) => {
      use(missing, moves);
      this.assembly.here(missing);
      if (moves) this.assembly.emit(op.RESET, mark);
    });
  }

  /** Compiles something with a mark of its own, which if needed is set to the parser's current place. */
  #marked(isNeeded: boolean, use: (mark: number) => void): void {
    this.#frame.withMark((mark) => {
      if (isNeeded) this.assembly.emit(op.MARK, mark);
      use(mark);
    });
  }
}

/** Whether an expression takes no more instructions than a call of it as a rule: `![A-Za-z]`, `__?` */
const isTiny = (node: Node): boolean =>
  (node.type === "literal" && node.value.length < 3) ||
  node.type === "class" ||
  ((node.type === "optional" || node.type === "simple_not") && ["class", "rule_ref"].includes(node.expression.type));

/** How often an expression is repeated: `+` from 1 to infinity, `|3|` from 3 to 3. */
function boundsOf(node: ast.Suffixed | ast.Repeated): [least: number, most: number] {
  if (node.type !== "repeated") return [node.type === "one_or_more" ? 1 : 0, Number.POSITIVE_INFINITY];
  const { min, max, delimiter } = node;
  const isConstant = max.type === "constant" && (min === null || min.type === "constant");
  if (!isConstant || delimiter) throw new Error("only repetitions between two numbers are compiled");
  const most = (max.value as number | null) ?? Number.POSITIVE_INFINITY;
  return [min === null ? most : (min.value as number), most];
}
