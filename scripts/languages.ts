/** Compiles registry/languages/*.tsv: each form becomes the source of a regular expression. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

type Forms = Readonly<Record<string, readonly string[]>>;

/** Language → key → sources. */
export function languageTables(dir: string): Readonly<Record<string, Forms>> {
  const files = readdirSync(dir).filter((name) => name.endsWith(".tsv"));
  return Object.fromEntries(files.sort().map((name) => [name.slice(0, -4), read(join(dir, name))]));
}

/** What every run needs: the keys by which a text in the language is recognized. */
export function telltales(dir: string): Readonly<Record<string, Forms>> {
  const few = (forms: Forms): Forms =>
    Object.fromEntries(["sign", "letters", "function"].map((key) => [key, forms[key] ?? []]));
  return Object.fromEntries(Object.entries(languageTables(dir)).map(([language, forms]) => [language, few(forms)]));
}

/** The source of `build/languages.js`. The words of each language are JSON, which is parsed when the language is first met. */
export function buildLanguages(dir: string): string {
  const json = Object.entries(languageTables(dir)).map(([language, forms]) => [language, JSON.stringify(forms)]);
  return `const words = ${JSON.stringify(Object.fromEntries(json))};
export const wordTable = (language) => words[language];
`;
}

function read(path: string): Forms {
  const rows = readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .slice(1)
    .map((line) => line.split("\t") as [string, string]);
  const bodies = rows.filter(([key]) => key.startsWith("body:")).flatMap(([, forms]) => forms.split("; "));
  return {
    ...Object.fromEntries(
      rows.map(([key, forms]) => [
        key,
        // What is looked for in whole texts stands as it is
        verbatim.has(key) ? forms.split("; ") : forms.split("; ").map((form) => source(form, isName(key))),
      ]),
    ),
    // Bodies are looked for in whole texts: where their first letters stand
    "body-heads": [...new Set(bodies.flatMap(heads))],
  };
}

/** How many letters of a form are looked for first. */
const headLength = 3;

/** `Consejo de Seguridad` → `Con`; in Arabic with what may be written together with the word; of `{第一|第二}委员会` both. */
function heads(form: string): string[] {
  const [, alternatives] = /^\{([^}]*)\}/.exec(form) ?? [];
  return (alternatives?.split("|") ?? [form]).map((one) => {
    const letters = [...(/^\p{L}+/u.exec(one)?.[0] ?? "")];
    const units = letters.map((unit) => (isArabic(unit) ? unit + arabicMarks : unit));
    const glued = isArabic(one[0] ?? "") ? 2 : 0;
    return withProclitics(one, units)
      .slice(0, glued + headLength)
      .join("");
  });
}

const verbatim: ReadonlySet<string> = new Set([
  "opening",
  "subject-behind",
  "glued-and",
  "sign",
  "letters",
  "subject",
  "topic",
  "distribution-sign",
]);

/** Names keep their capitals, other words may begin a sentence. */
const isName = (key: string): boolean => /^(?:body|instrument|letter):/.test(key);

/** One way through it: with two, V8 takes a second to compile the names of all bodies. */
const blank = String.raw`(?:(?=[ \t\n\u00a0\u200e\u200f])[ \t\u00a0\u200e\u200f]{0,3}(?:\n[ \t>]*)?)`;
/** Letters may be stretched and may bear marks for vowels. */
const arabicMarks = "[\u0640\u064b-\u0652\u0670]*";

const signs: Readonly<Record<string, string>> = {
  "{": "(?:",
  "}": ")",
  "|": "|",
  "[": "(?:",
  "]": ")?",
  "<": "(?=",
  ">": ")",
  " ": blank,
  "'": "['’]",
};

/** `projet[s] de` → `[Pp]rojet(?:s)?(?:[ \t]…)de` with edges, so that no part of a word is met. */
function source(form: string, isName: boolean): string {
  // "jour [provisoire]": the blank is missing with the word
  const units = [...form.replaceAll(" [", "[ ")].map(
    (unit) => signs[unit] ?? (isArabic(unit) ? unit + arabicMarks : escaped(unit)),
  );
  const [first = ""] = form;
  if (!isName && /\p{Ll}/u.test(first)) units[0] = `[${first}${first.toUpperCase()}]`;
  return `${before(form)}${withProclitics(form, units).join("")}${behind(form)}`;
}

/** "and", "in", "by", "to", "as" are written together with an Arabic word, and "to" is contracted with the article. */
function withProclitics(form: string, units: readonly string[]): readonly string[] {
  if (!isArabic(form[0] ?? "")) return units;
  const marked = (letters: string) => `[${letters}]${arabicMarks}`;
  const [conjunction, preposition] = [`(?:${marked("وف")})?`, `(?:${marked("بكل")})?`];
  if (!form.startsWith("ال")) return [conjunction, preposition, ...units];
  const article = `(?:(?:${marked("بك")})?${units[0]}${units[1]}|${marked("ل")}${marked("ل")})`;
  return [conjunction, article, ...units.slice(2)];
}

const isArabic = (unit: string): boolean => /[\u0620-\u064a]/.test(unit);
const escaped = (unit: string): string => unit.replace(/[.*+?^$()\\/]/g, "\\$&");

/** No letter of the same script before it; in Chinese words nothing tells where they begin. */
function before(form: string): string {
  if (isArabic(form[0] ?? "") || form.startsWith("{")) return "(?<![\\u0620-\\u064a\\p{sc=Latin}\\p{sc=Cyrillic}])";
  return /^[\p{sc=Latin}\p{sc=Cyrillic}]/u.test(form) ? "(?<![\\p{L}])" : "";
}

function behind(form: string): string {
  const last =
    form
      .replace(/<[^>]*>$/, "")
      .replace(/[\]})|]+$/, "")
      .at(-1) ?? "";
  if (isArabic(last)) return "(?![\\u0620-\\u0652])";
  return /[\p{sc=Latin}\p{sc=Cyrillic}]/u.test(last) ? "(?![\\p{L}])" : "";
}
