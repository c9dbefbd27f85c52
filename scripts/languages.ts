/** Compiles registry/languages/*.tsv: each form becomes the source of a regular expression. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The source of a regular expression, and the first letters by which it is looked up, if it is. */
type Form = readonly [source: string, first: string];
type Forms = Readonly<Record<string, readonly Form[]>>;

/** Language → key → forms. */
export function languageTables(dir: string): Readonly<Record<string, Forms>> {
  const files = readdirSync(dir).filter((name) => name.endsWith(".tsv"));
  return Object.fromEntries(files.sort().map((name) => [name.slice(0, -4), read(join(dir, name))]));
}

/** The keys by which a text in the language is recognized, which every run needs. */
export function telltales(dir: string): Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> {
  const few = (forms: Forms) =>
    Object.fromEntries(
      ["sign", "letters", "function"].map((key) => [key, (forms[key] ?? []).map(([source]) => source)]),
    );
  return Object.fromEntries(Object.entries(languageTables(dir)).map(([language, forms]) => [language, few(forms)]));
}

/**
 * The source of `build/languages.js`. The words of each language are JSON, parsed when a text in the language is first
 * met.
 */
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
  const tabled = rows.map(([key, forms]): [string, readonly Form[]] => [
    key,
    // Words that are searched for in whole texts are left as they are
    forms.split("; ").map((form) => (verbatim.has(key) ? [form, ""] : compiled(form, isName(key)))),
  ]);
  const isGlued = rows.some(([key, forms]) => key.startsWith("keyword:") && isArabic(forms[0] ?? ""));
  return { ...Object.fromEntries(tabled), ...(isGlued ? { glued } : {}) };
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

/** Names keep their capitals; other words may begin a sentence with one. */
const isName = (key: string): boolean => /^(?:body|instrument|letter|treaty-body):/.test(key);

/** Has only one way to match: with two, V8 takes a second to compile the names of all bodies. */
const blank = String.raw`(?:(?=[ \t\n\u00a0\u200e\u200f])[ \t\u00a0\u200e\u200f]{0,3}(?:\n[ \t>]*)?)`;
/** Arabic letters may be stretched and may have vowel marks. */
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

const compiled = (form: string, isName: boolean): Form => [
  source(form, isName),
  [...new Set(firsts(form.replace(/^ال/, ""), isName))].join(""),
];

/**
 * The letters with which a form can begin: `{règlement|statut} du` → r, R, s, S; in Arabic, the letter after the
 * article.
 */
function firsts(form: string, isName: boolean): string[] {
  const [first = ""] = form;
  if (first === "'") return ["'", "’"];
  const close = { "{": "}", "[": "]" }[first];
  if (close === undefined) return asTyped(!isName && /\p{Ll}/u.test(first) ? first + first.toUpperCase() : first);
  const end = form.indexOf(close);
  const rest = form.slice(end + 1);
  const inner = form.slice(1, end).split("|");
  return [...inner, ...(first === "[" ? [""] : [])].flatMap((one) => firsts(one + rest, true));
}

/** `projet[s] de` → `[Pp]rojet(?:s)?(?:[ \t]…)de`, with edges so that it does not match within a word. */
function source(form: string, isName: boolean): string {
  // "jour [provisoire]": the blank belongs to the optional word
  const spaced = [...form.replaceAll(" [", "[ ")];
  const units = spaced.map((unit, i) =>
    isName && /[ '-]/.test(spaced[i - 1] ?? "") ? inEitherCase(unit) : signOrUnit(unit),
  );
  const [first = ""] = form;
  if (/\p{L}/u.test(first) && !isArabic(first))
    units[0] = anyUnit(asTyped(!isName && /\p{Ll}/u.test(first) ? first + first.toUpperCase() : first));
  return `${before(form)}${withProclitics(form, units).join("")}${behind(form)}`;
}

const signOrUnit = (unit: string): string =>
  signs[unit] ?? (isArabic(unit) ? unit + arabicMarks : anyUnit(asTyped(escaped(unit))));

/** Within a name, some writers use capitals and others don't: "Assemblée Générale", «Совет безопасности». */
const inEitherCase = (unit: string): string => {
  const [small, capital] = [unit.toLowerCase(), unit.toUpperCase()];
  return small === capital ? signOrUnit(unit) : `[${small}${asTyped(capital).join("")}]`;
};

const marked = (letters: string) => `[${letters}]${arabicMarks}`;

/** Prefixes that may be written together with an Arabic word, in this order. */
const glued: readonly Form[] = ["وف", "بكل", "ا", "ل"].map((letters) => [marked(letters), letters]);

/**
 * In Arabic, "and", "in", "by", "to" and "as" are written together with the next word; "to" is contracted with the
 * article.
 */
function withProclitics(form: string, units: readonly string[]): readonly string[] {
  if (!isArabic(form[0] ?? "")) return units;
  const [conjunction, preposition] = [`(?:${marked("وف")})?`, `(?:${marked("بكل")})?`];
  if (!form.startsWith("ال")) return [conjunction, preposition, ...units];
  const article = `(?:(?:${marked("بك")})?${units[0]}${units[1]}|${marked("ل")}${marked("ل")})`;
  return [conjunction, article, ...units.slice(2)];
}

/** Cyrillic capitals with the Latin ones that look like them: "Cемьдесят" may begin with either. */
const lookAlikes: Readonly<Record<string, string>> = {
  А: "A",
  В: "B",
  Е: "E",
  К: "K",
  М: "M",
  Н: "H",
  О: "O",
  Р: "P",
  С: "C",
  Т: "T",
  Х: "X",
  У: "Y",
};
const asTyped = (units: string): string[] => [...units].flatMap((unit) => [unit, ...(lookAlikes[unit] ?? "")]);
const anyUnit = (units: readonly string[]): string => (units.length === 1 ? units.join("") : `[${units.join("")}]`);

const isArabic = (unit: string): boolean => /[\u0620-\u064a]/.test(unit);
const escaped = (unit: string): string => unit.replace(/[.*+?^$()\\/]/g, "\\$&");

/** A form must not follow a letter of its own script, except in Chinese, where nothing marks the start of a word. */
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
