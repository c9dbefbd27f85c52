/**
 * The machine that runs the grammar. scripts/grammar compiles grammar/*.peggy to a program for it, a list of small
 * integers. If rules were functions, V8 would need longer to compile them than most texts take to read. Instructions
 * are data, run by a single loop, which V8 optimizes at once.
 *
 *     Day = @$([0-9] [0-9]?) ![a-z]     MARK 0            the text begins here
 *                                       CLASS [0-9] → F   or the rule fails
 *                                       CLASS [0-9] → 1   there may be another; it did not move if there is none
 *                                    1: TEXT 0 0          the text since mark 0 is value 0, the value of the rule
 *                                       GUARD [a-z] → 2   sees the next character, and does not read it
 *                                       JUMP F
 *                                    2: RETURN
 *                                    F: FAIL
 *
 * Each call of a rule has a frame of `values` and of `marks` (places, counts), which instructions address by number. To
 * try an alternative after a failure, the program itself goes back to a mark; a rule that fails leaves the parser where
 * it failed.
 */

import * as op from "./instructions.ts";

/** The code of an action or predicate: it finds the values of its labels in `values`, from `frame` on. */
type Act = (values: readonly never[], frame: number) => unknown;

/** A compiled grammar. */
export interface Program {
  readonly code: Int32Array;
  /** 129 bytes for each class: whether it contains this ASCII character; at 128, whether it may contain any other. */
  readonly classes: Uint8Array;
  /** By class, an expression for single characters beyond ASCII; null if the class contains them all. */
  readonly wide: readonly (RegExp | null)[];
  readonly constants: readonly unknown[];
  /** The actions and predicates of the grammar. */
  readonly acts: readonly Act[];
}

/** The state that actions and predicates see and change: the parser's position, and the start of the action's match. */
export const place = { at: 0, from: 0 };

/** The greatest number of values, or of marks, in the frame of one rule. */
export const mostInFrame = 128;

let values: unknown[] = new Array(4096).fill(undefined);
let marks = new Int32Array(values.length);
/** For each call: where to continue, where if it fails, the frame, and the slot for the value. */
let calls = new Int32Array(values.length);

/**
 * Runs a program from the address of a rule. Returns the rule's value if it matches the whole input, otherwise null.
 * Runs must not nest.
 */
export function run(program: Program, start: number, input: string): unknown {
  const { code, classes, wide, acts } = program;
  const end = execute(code, classes, wide, acts, program, start, input, input.length);
  return end === input.length ? values[0] : null;
}

/**
 * Returns the end of the rule's match. The loop itself handles the most frequent instructions, and functions the
 * others, so that the loop is small enough to be optimized quickly.
 */
function execute(
  code: Int32Array,
  classes: Uint8Array,
  wide: Program["wide"],
  acts: Program["acts"],
  program: Program,
  start: number,
  input: string,
  length: number,
): number {
  let pc = start;
  let at = 0;
  let frame = 0;
  let depth = 0;
  for (;;) {
    switch (code[pc]) {
      case op.UNIT:
        if (at < length && input.charCodeAt(at) === code[pc + 1]) {
          at++;
          pc += 3;
        } else pc += code[pc + 2] as number;
        break;
      case op.CLASS:
      case op.GUARD: {
        const unit = at < length ? input.charCodeAt(at) : -1;
        if (unit >= 0 && isIn(unit, code[pc + 1] as number, classes, wide)) {
          if (code[pc] === op.CLASS) at++;
          pc += 3;
        } else pc += code[pc + 2] as number;
        break;
      }
      case op.SPAN:
        while (at < length && isIn(input.charCodeAt(at), code[pc + 1] as number, classes, wide)) at++;
        pc += 2;
        break;
      case op.LITERAL: {
        const count = code[pc + 1] as number;
        let i = 0;
        while (i < count && at + i < length && input.charCodeAt(at + i) === code[pc + 3 + i]) i++;
        if (i === count) {
          at += count;
          pc += 3 + count;
        } else pc += code[pc + 2] as number;
        break;
      }
      case op.ANY:
        if (at < length) {
          at++;
          pc += 2;
        } else pc += code[pc + 1] as number;
        break;
      case op.MARK:
        marks[frame + (code[pc + 1] as number)] = at;
        pc += 2;
        break;
      case op.RESET:
        at = marks[frame + (code[pc + 1] as number)] as number;
        pc += 2;
        break;
      case op.JUMP:
        pc += code[pc + 1] as number;
        break;
      case op.CALL:
        if (frame + 2 * mostInFrame > marks.length || 4 * depth + 4 > calls.length) lengthen();
        calls[4 * depth] = pc + 5;
        calls[4 * depth + 1] = pc + (code[pc + 4] as number);
        calls[4 * depth + 2] = frame;
        calls[4 * depth + 3] = code[pc + 3] as number;
        depth++;
        frame += code[pc + 2] as number;
        pc = code[pc + 1] as number;
        break;
      case op.RETURN: {
        const value = values[frame];
        depth--;
        frame = calls[4 * depth + 2] as number;
        const to = calls[4 * depth + 3] as number;
        if (to >= 0) values[frame + to] = value;
        pc = calls[4 * depth] as number;
        break;
      }
      case op.FAIL:
        depth--;
        frame = calls[4 * depth + 2] as number;
        pc = calls[4 * depth + 1] as number;
        break;
      case op.PREDICATE:
        place.at = place.from = at;
        if ((acts[code[pc + 1] as number] as Act)(values as never[], frame)) {
          at = place.at;
          pc += 3;
        } else pc += code[pc + 2] as number;
        break;
      case op.AGAIN:
        marks[frame + (code[pc + 1] as number)] = countAt(code, pc, frame) + 1;
        pc += countAt(code, pc, frame) < (code[pc + 2] as number) ? (code[pc + 3] as number) : 4;
        break;
      case op.ENOUGH:
        pc += countAt(code, pc, frame) < (code[pc + 2] as number) ? (code[pc + 3] as number) : 4;
        break;
      case op.END:
        return at;
      default:
        pc = make(program, pc, at, frame, input);
    }
  }
}

const countAt = (code: Int32Array, pc: number, frame: number): number =>
  marks[frame + (code[pc + 1] as number)] as number;

/** Executes an instruction that makes a value, and returns the address of the next one. */
function make({ code, constants, acts }: Program, pc: number, at: number, frame: number, input: string): number {
  const operand = (i: number) => code[pc + i] as number;
  const value = (i: number) => values[frame + operand(i)];
  switch (code[pc]) {
    case op.TEXT:
      values[frame + operand(2)] = input.slice(marks[frame + operand(1)], at);
      return pc + 3;
    case op.CHARACTER:
      values[frame + operand(1)] = input[at - 1];
      return pc + 2;
    case op.CONSTANT:
      values[frame + operand(2)] = constants[operand(1)];
      return pc + 3;
    case op.LIST:
      values[frame + operand(1)] = [];
      return pc + 2;
    case op.APPEND:
      (value(1) as unknown[]).push(value(2));
      return pc + 3;
    case op.TUPLE:
      values[frame + operand(1)] = Array.from({ length: operand(2) }, (_, i) => value(3 + i));
      return pc + 3 + operand(2);
    case op.ZERO:
      marks[frame + operand(1)] = 0;
      return pc + 2;
    case op.ACTION: {
      place.at = at;
      place.from = marks[frame + operand(2)] as number;
      values[frame + operand(3)] = (acts[operand(1)] as Act)(values as never[], frame);
      return pc + 4;
    }
    default:
      throw new Error(`the program of the grammar has no instruction ${code[pc]} at ${pc}`);
  }
}

const isIn = (unit: number, of: number, classes: Uint8Array, wide: Program["wide"]): boolean =>
  unit < 128 ? classes[of * 129 + unit] === 1 : classes[of * 129 + 128] === 1 && isWide(wide[of], unit);

const isWide = (expression: RegExp | null | undefined, unit: number): boolean =>
  expression == null || expression.test(String.fromCharCode(unit));

function lengthen(): void {
  values = values.concat(new Array(values.length).fill(undefined));
  const [before, callsBefore] = [marks, calls];
  marks = new Int32Array(values.length);
  marks.set(before);
  calls = new Int32Array(2 * callsBefore.length);
  calls.set(callsBefore);
}
