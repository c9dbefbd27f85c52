/** Isolates right-to-left words from left-to-right ones, so that neither reorders the other. */
import { rightToLeft } from "../text/right-to-left.ts";

const [firstStrong, pop] = ["\u2068", "\u2069"];

/** `no full stop in "⁨الوثيقة A/64/1⁩"`: puts each right-to-left run between FSI and PDI. */
export const isolated = (text: string): string => text.replace(rightToLeft, (words) => firstStrong + words + pop);

/** Isolates a whole line, if it has right-to-left words. */
export const isolatedLine = (line: string): string => (line.search(rightToLeft) < 0 ? line : firstStrong + line + pop);
