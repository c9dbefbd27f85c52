/** The components of symbols, as the grammar reads them, with their faults. */
import type { Fault } from "../../types/citation.ts";
import { isAlwaysDotted, isDotted, isElement } from "../vocabulary.ts";
import { fault } from "./common.ts";

/** One component of a symbol; `word` is the part before its dot, or the whole component if it has none. */
export interface Part {
  readonly kind: "number" | "modifier" | "special" | "lettered" | "qualifier";
  readonly text: string;
  readonly word: string;
  readonly start: number;
  readonly end: number;
  readonly faults: Fault[];
}

export interface Stem {
  readonly text: string;
  readonly start: number;
  /** The component that is glued to this one: "RES" in "ARES/70/1" */
  readonly glued?: Part;
}

const none: Fault[] = [];
const part = (kind: Part["kind"], text: string, word: string, start: number, end: number, faults = none): Part => ({
  kind,
  text,
  word,
  start,
  end,
  faults,
});

/** A principal organ with the component glued to it. None of these is a word. */
const gluedStem = /^([ASE])(RES|PRST|DEC|HRC|(?:CONF|AC|CN)\.\d+)$/;

export function stem(text: string, start: number): Stem {
  const [, organ, component] = (text.length > 3 && gluedStem.exec(text)) || [];
  if (organ === undefined || component === undefined) return { text, start };
  const glued = unstroked(component[0] ?? "", lettered(component, start + 1));
  return { text: organ, start, glued };
}
export const number = (text: string, start: number) => part("number", text, "", start, start + text.length);
export const special = (text: string, start: number) => part("special", text, "", start, start + text.length);
export function modifier(word: string, n: string, start: number): Part {
  const end = start + word.length + n.length + 1;
  const right = `${word}.${n.replace(/^0+(?=\d)/, "")}`;
  return part("modifier", right, word, start, end, /^0\d/.test(n) ? [fault("zero", start, end, right)] : none);
}

/** "Add.l", and "Addl" for Add.1 */
export function scannedModifier(word: string, dot: string | null, n: string, start: number): Part {
  const end = start + word.length + (dot ?? "").length + n.length;
  const slip = dot === null ? fault("ocr", start, end, `${word}.1`) : fault("ocr", end - n.length, end, "1");
  return part("modifier", `${word}.1`, word, start, end, [slip]);
}

export const word = (text: string, start: number) => part("lettered", text, text, start, start + text.length);
export const qualifier = (text: string, start: number, end: number) => part("qualifier", text, "", start, end);

/** "(Sect. 29)", "(Vol. II)"; and "(Sect 29)", which lacks its full stop */
export function abbreviated(
  right: string,
  word: string,
  dot: string | null,
  n: string,
  start: number,
  end: number,
): Part {
  const text = `${right} ${n}`;
  const slip = dot === null ? [fault("dot", start, start + word.length, `${word}.`)] : none;
  return part("qualifier", text, "", start, end, slip);
}

/** "(Part I)"; and "(Part. I)", although Part is not an abbreviation */
export function wholePart(word: string, dot: string | null, text: string, start: number, end: number): Part {
  const slip = dot === null ? none : [fault("dot", start, start + word.length + 1, word)];
  return part("qualifier", text, "", start, end, slip);
}

/** "Rev. 2", "Add-1", "Add,1", "Corr1", "rev.1" */
export function looseModifier(
  word: string,
  dot: string | null,
  gap: string,
  n: string,
  start: number,
  end: number,
): Part {
  const proper = word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
  const right = `${proper}.${n}`;
  const faults: Fault[] = [];
  if (proper !== word) faults.push(fault("case", start, end, right));
  else if (dot !== ".") faults.push(fault("dot", start, end, right));
  else if (gap !== "") faults.push(fault("dot-space", start, end, right));
  return part("modifier", right, proper, start, end, faults);
}

/** "WG. 4" */
export function spaced(text: string, start: number): Part {
  const right = text.replace(/\s+/g, "");
  const end = start + text.length;
  return part("lettered", right, right.slice(0, right.indexOf(".")), start, end, [
    fault("dot-space", start, end, right),
  ]);
}

/** "PV 9518" */
export function undotted(word: string, n: string, start: number, end: number): Part {
  const right = `${word}.${n}`;
  return part("lettered", right, word, start, end, [fault("dot", start, end, right)]);
}

/** "53Add.1", "L.12.Rev.1": an addition glued to the component before it */
const hanging = /^(.*\d[A-Z]?)(\.?)((?:Add|Amend|Corr|Rev)\.\d+)$/;

/** "8O", "l0", "20l6", "l": digits mixed with letters that look like them */
export const scannedDigits = /^(?:(?=.*\d)(?=.*[lO])[\dlO]+|l)$/;

export function scanned(text: string, start: number): Part {
  const end = start + text.length;
  const right = text.replaceAll("l", "1").replaceAll("O", "0");
  return part("number", right, "", start, end, [fault("ocr", start, end, right)]);
}

/** "AC.I05", "L.l": likewise, after the full stop */
const scannedNumber = /^([A-Z]+)\.((?=.*\d)(?=.*[IlO])[\dIlO]+|l)$/;

/** Longest component in UTF-16 code units; anything longer is not part of a symbol. */
const longest = 60;

/** "1PM", "C0NF.151", "RE5": letters mixed with digits that look like them */
const digits = /^(?=[A-Z]*[015])(?=.*[A-Z]{2})([A-Z015]{3,})(\.\d+)?$/;
const letters: Readonly<Record<string, string>> = { 0: "O", 1: "I", 5: "S" };

/** "RES", "WG.4", "OzL.Pro.31"; and "WG4", "1PM", "l.64", in which the vocabulary recognizes faults */
export function lettered(text: string, start: number): Part {
  const end = start + text.length;
  const [, before, joint, addition] = (text.length <= longest && hanging.exec(text)) || [];
  if (before !== undefined && addition !== undefined) {
    const at = start + before.length;
    const slip =
      joint === "" ? fault("missing-stroke", at, end, `/${addition}`) : fault("dot-for-stroke", at, at + 1, "/");
    return part("modifier", `${before}/${addition}`, addition.slice(0, addition.indexOf(".")), start, end, [slip]);
  }
  if (scannedDigits.test(text)) return scanned(text, start);
  const [, body, number = ""] = scannedNumber.exec(text) ?? [];
  if (body !== undefined && isDotted(body)) {
    const right = `${body}.${number.replace(/[Il]/g, "1").replaceAll("O", "0")}`;
    return part("lettered", right, body, start, end, [fault("ocr", start, end, right)]);
  }
  const undotted = /^([A-Za-z]+)(\d+)$/.exec(text);
  // CBD/WG2020/3/7 is a working group named after a year
  const isOfYear = /^WG20\d\d$/.test(text);
  // "CRC/C/IRL/C0/3" is CO, concluding observations
  if (undotted?.[2] === "0" && isElement(`${undotted[1]}O`)) {
    const right = `${undotted[1]}O`;
    return part("lettered", right, right, start, end, [fault("ocr", start, end, right)]);
  }
  if (undotted && !isOfYear && isAlwaysDotted(undotted[1] as string)) {
    const right = `${undotted[1]}.${undotted[2]}`;
    return part("lettered", right, undotted[1] as string, start, end, [fault("dot", start, end, right)]);
  }
  const dot = text.indexOf(".");
  const [, digital = "", behind = ""] = digits.exec(text) ?? [];
  const meant = digital.replace(/[015]/g, (digit) => letters[digit] as string);
  if (isElement(meant)) {
    const right = meant + behind;
    return part("lettered", right, meant, start, end, [fault("ocr", start, end, right)]);
  }
  if (dot > 0 && !isDotted(text.slice(0, dot)) && isAlwaysDotted(text.slice(0, dot).toUpperCase())) {
    const word = text.slice(0, dot).toUpperCase();
    const right = word + text.slice(dot);
    return part("lettered", right, word, start, end, [fault("case", start, end, right)]);
  }
  return part("lettered", text, dot < 0 ? text : text.slice(0, dot), start, end);
}

/** "(Sect. 3)Corr.2": a component whose first letter (`first`) needs a stroke before it. */
export function unstroked(first: string, read: Part): Part {
  return { ...read, faults: [fault("missing-stroke", read.start, read.start + 1, `/${first}`), ...read.faults] };
}

/** Adds the fault of the stroke before a component, if there is one; `start` is the offset of the stroke. */
export function after(kind: Fault["fault"] | "", start: number, read: Part): Part {
  return kind === "" ? read : { ...read, faults: [fault(kind, start, read.start, "/"), ...read.faults] };
}
