const digits: Record<string, number> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/** `XXIV` → 24; NaN for what is no roman numeral: `XXVV`, `IIII`, the empty string. */
export function fromRoman(roman: string): number {
  if (roman === "" || !/^C{0,3}(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/.test(roman)) return Number.NaN;
  const values = [...roman].map((digit) => digits[digit] ?? 0);
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0);
}

/** The session that a label names: `XXIV` → `24`, `S-VI` → `S-6`, `ES-I` → `ES-1`; `64` and `S-27` stay. */
export function arabicSession(label: string): string {
  const [, special = "", roman = ""] = /^((?:E?S-)?)([IVXLC]+)$/.exec(label) ?? [];
  return roman ? `${special}${fromRoman(roman)}` : label;
}
