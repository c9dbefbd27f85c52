/**
 * The instructions of the parsing machine (src/parse/machine.ts), each with its operands. `else` is the relative
 * address at which the program continues after a failure; `to` is the slot for the value.
 */
/** unit else */
export const UNIT = 0;
/** class else */
export const CLASS = 1;
/** else: any code unit */
export const ANY = 2;
/** count else unit… */
export const LITERAL = 3;
/** class: reads code units of the class, as many as there are */
export const SPAN = 4;
/** class else: fails unless the next code unit is in the class; reads nothing */
export const GUARD = 5;
/** mark */
export const MARK = 6;
/** mark: goes back to the mark */
export const RESET = 7;
/** way */
export const JUMP = 8;
/**
 * address frame to else: calls a rule; `to` is -1 if its value is not needed; `frame` is the size of the caller's frame
 */
export const CALL = 9;
/** The rule has matched; its value is slot 0 of its frame. */
export const RETURN = 10;
export const FAIL = 11;
/** mark to: the text from the mark on */
export const TEXT = 12;
/** to: the last code unit read, as a string */
export const CHARACTER = 13;
/** constant to */
export const CONSTANT = 14;
/** to: an empty list */
export const LIST = 15;
/** list value */
export const APPEND = 16;
/** to count value… */
export const TUPLE = 17;
/** action mark to */
export const ACTION = 18;
/** predicate else */
export const PREDICATE = 19;
/** mark: sets a count to 0 */
export const ZERO = 20;
/** mark most way: counts one, and jumps by `way` while the count is below `most` */
export const AGAIN = 21;
/** mark least else: fails if the count is below `least` */
export const ENOUGH = 22;
export const END = 23;
