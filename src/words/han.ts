/** Numbers in Chinese characters. */

const digits = "零一二三四五六七八九";
const units: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** `一百一十五` → 115, `二十` → 20, digit by digit `二〇一〇` → 2010; NaN if it is not a number. */
export function fromHan(text: string): number {
  const characters = [...text.replace(/[〇○]/g, "零")];
  if (characters.length > 1 && characters.every((one) => digits.includes(one)))
    return Number(characters.map((one) => digits.indexOf(one)).join(""));
  let sum = 0;
  let digit: number | undefined;
  for (const one of characters) {
    const unit = units[one];
    if (unit === undefined) digit = digits.indexOf(one);
    else {
      // 十五 is 一十五
      sum += (digit || 1) * unit;
      digit = undefined;
    }
    if (digit === -1) return Number.NaN;
  }
  return text === "" ? Number.NaN : sum + (digit ?? 0);
}
