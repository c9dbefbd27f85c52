import sax from "sax";
import { titleColumn } from "../../registry/tables/fact-row.ts";
import { ReadProblem } from "../../source/problem.ts";
import type { Raw, Rejection } from "./raw.ts";

/** Most characters in a subfield with a symbol, title or date. */
const longest = 10_000;

/** Value of 089 $b for resolutions and decisions. */
const actType = "B01";

/** Subfields by tag and code: `191a`. */
type Fields = Map<string, string[]>;

/**
 * Titles in other languages: 242 $a $b with the language in $y, 880 $a $b in the script that $6 names.
 *   242 $a Droits de l’enfant $y fre      880 $6 245-01/(N $a Права ребенка
 */
const titleTags: ReadonlySet<string> = new Set(["242", "880"]);
const languageCodes: Readonly<Record<string, string>> = {
  ara: "ar",
  chi: "zh",
  zho: "zh",
  fre: "fr",
  fra: "fr",
  rus: "ru",
  spa: "es",
  ger: "de",
  deu: "de",
};
const scripts: readonly (readonly [pattern: RegExp, language: string])[] = [
  [/^245-\d\d\/\(3/, "ar"],
  [/^245-\d\d\/\(N/, "ru"],
  [/^245-\d\d\/\$1/, "zh"],
];

const wanted = new Set(["191a", "245a", "245b", "269a", "992a", "089b", "991a", "991b", "991c", "991d"]);

/**
 * The records of a MARCXML file as the UN Digital Library exports it: 191 $a symbol, 245 title, 269 $a date of issue,
 * 992 $a date of the action (adoption), 991 agenda, 089 $b type; 242 and 880 titles in other languages. Records of
 * speeches and votes have no 191. The body follows from the symbol; 091 is the distribution code.
 *
 * @throws ReadProblem if the XML is not well-formed, ends early, or has no records
 */
export async function* readMarcxml(path: string, text: AsyncIterable<string>): AsyncGenerator<Raw | Rejection> {
  const ready: (Raw | Rejection)[] = [];
  const parser = recordParser((record) => ready.push(record));
  const fail = ({ message }: Error) => {
    const [what = ""] = message.split("\n");
    const [line, ended] = [parser.line + 1, /unclosed|unexpected end/i.test(what)];
    const why = ended ? `seems to be cut off after line ${line}` : `line ${line} is not well-formed XML (${what})`;
    throw new ReadProblem(path, `${why}; nothing was imported: export it again and import it`);
  };
  let records = 0;
  try {
    for await (const piece of text) {
      parser.write(piece);
      records += ready.length;
      yield* ready.splice(0);
    }
    parser.close();
  } catch (error) {
    if (parser.error) fail(parser.error);
    throw error;
  }
  if (records === 0) throw new ReadProblem(path, "is XML without MARC records; export it as MARCXML");
}

function recordParser(onRecord: (record: Raw | Rejection) => void) {
  const parser = sax.parser(true, { position: true });
  let fields: Fields = new Map();
  let [line, tag, subfield, value] = [0, "", "", ""];
  /** The subfields of one title in another language. */
  let title: Record<string, string> = {};

  parser.onerror = (error) => {
    throw error;
  };
  parser.onopentag = ({ name, attributes }) => {
    const element = local(name);
    if (element === "record") [fields, line] = [new Map(), parser.line + 1];
    else if (element === "datafield") {
      title = {};
      tag = fields.has("991a") && attributes.tag === "991" ? "" : String(attributes.tag ?? "");
    } else if (element === "subfield") [subfield, value] = [`${tag}${attributes.code ?? ""}`, ""];
  };
  parser.ontext = parser.oncdata = (text) => {
    if (subfield && value.length <= longest) value += text;
  };
  parser.onclosetag = (name) => {
    const element = local(name);
    if (element === "record") onRecord(rawOf(line, fields));
    if (element === "datafield" && titleTags.has(tag)) addTitle(fields, title);
    if (element !== "subfield") return;
    if (titleTags.has(tag)) title[subfield.slice(tag.length)] ??= value.trim();
    if (wanted.has(subfield)) fields.set(subfield, [...(fields.get(subfield) ?? []), value.trim()]);
    subfield = "";
  };
  return parser;
}

function addTitle(fields: Fields, { a = "", b = "", y = "", 6: script = "" }: Record<string, string>): void {
  const language = languageCodes[y.toLowerCase()] ?? scripts.find(([pattern]) => pattern.test(script))?.[1];
  const title = [a, b].filter(Boolean).join(" ");
  if (language && title) fields.set(titleColumn(language), [title]);
}

/** `marc:record` → `record` */
const local = (name: string): string => name.slice(name.indexOf(":") + 1);

function rawOf(line: number, fields: Fields): Raw | Rejection {
  const first = (key: string) => fields.get(key)?.find((value) => value !== "");
  const names = (fields.get("191a") ?? []).filter((name) => name !== "");
  if ([...fields.values()].flat().some((value) => value.length > longest)) {
    return { line, reason: `a subfield of more than ${longest.toLocaleString("en")} characters` };
  }
  const title = [first("245a"), first("245b")].filter(Boolean).join(" ").trim();
  const [adopted, published, agenda] = [first("992a"), first("269a"), agendaOf(first)];
  return {
    line,
    names,
    act: fields.get("089b")?.includes(actType) ?? false,
    cells: {
      ...(title ? { title } : {}),
      ...(adopted ? { adopted } : {}),
      ...(published ? { published } : {}),
      ...(agenda ? { agenda } : {}),
      ...titlesOf(fields),
    },
  };
}

const titlesOf = (fields: Fields): Raw["cells"] =>
  Object.fromEntries([...fields].flatMap(([key, [value]]) => (key.startsWith("title_") ? [[key, value]] : [])));

/** $a A/64/251 $b 48 $c Drug control $d DRUG CONTROL → `A/64/251, item 48: Drug control` */
function agendaOf(first: (key: string) => string | undefined): string {
  const item = first("991b")?.replace(/^item |\.$/gi, "");
  const place = [first("991a"), item && `item ${item}`].filter(Boolean).join(", ");
  const title = (first("991c") ?? first("991d"))?.replace(/\.$/, "");
  return [place, title].filter(Boolean).join(": ");
}
