/** Right-to-left words between words of the other direction: isolated, so that neither reorders the other. */
import { rightToLeft } from "../text/right-to-left.ts";

const [firstStrong, pop] = ["\u2068", "\u2069"];

/** `no full stop in "⁨الوثيقة A/64/1⁩"`: each stretch of right-to-left words between FSI and PDI. */
export const isolated = (text: string): string => text.replace(rightToLeft, (words) => firstStrong + words + pop);

/** A whole line, if it has right-to-left words. */
export const isolatedLine = (line: string): string => (line.search(rightToLeft) < 0 ? line : firstStrong + line + pop);
