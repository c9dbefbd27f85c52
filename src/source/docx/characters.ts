import type { Element } from "../archive/xml.ts";

const characters = new Map([
  ["w:tab", "\t"],
  ["w:ptab", "\t"],
  ["w:br", "\n"],
  ["w:cr", "\n"],
  ["w:noBreakHyphen", "-"],
]);

/** The character that an element of a run stands for; "" if none. */
export const characterOf = (element: Element): string =>
  element.name === "w:sym" ? symbolOf(element) : (characters.get(element.name) ?? "");

/** `<w:sym w:font="Symbol" w:char="F0B7"/>` */
function symbolOf({ attributes: { char = "" } }: Element): string {
  const code = Number.parseInt(char, 16);
  return code > 0 && code < 0x10000 ? String.fromCharCode(code) : "";
}
