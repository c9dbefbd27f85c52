const digits: Record<string, number> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/** `XXIV` → 24; NaN if it is not a roman numeral: `XXVV`, `IIII`, the empty string. */
export function fromRoman(roman: string): number {
  if (roman === "" || !/^C{0,3}(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/.test(roman)) return Number.NaN;
  const values = [...roman].map((digit) => digits[digit] ?? 0);
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0);
}

/** 24 → `XXIV` */
export function toRoman(value: number): string {
  const steps: [number, string][] = [
    [100, "C"],
    [90, "XC"],
    [50, "L"],
    [40, "XL"],
    [10, "X"],
    [9, "IX"],
    [5, "V"],
    [4, "IV"],
    [1, "I"],
  ];
  let rest = value;
  return steps
    .map(([n, letters]) => {
      const times = Math.floor(rest / n);
      rest -= times * n;
      return letters.repeat(times);
    })
    .join("");
}

/** A session label in arabic digits: `XXIV` → `24`, `S-VI` → `S-6`, `ES-I` → `ES-1`; `64` and `S-27` are unchanged. */
export function arabicSession(label: string): string {
  const [, special = "", roman = ""] = /^((?:E?S-)?)([IVXLC]+)$/.exec(label) ?? [];
  return roman ? `${special}${fromRoman(roman)}` : label;
}
