/** Suggests a form if a pasted text cites nothing. */
import { composed } from "../facts/act-number.ts";
import { bodyRow } from "../facts/names.ts";
import { bareOwners } from "../facts/numbering.ts";
import type { Registry } from "../types/registry.ts";
import { either } from "../words/wording.ts";

interface Refusal {
  readonly of: RegExp;
  readonly says: (text: string, registry: Registry) => string | undefined;
}

const keyword = /^(?:the\s+)?(?:(.*?)\s*\b)?(resolutions?|decisions?|res\.?|dec\.?|UN\s?SCR|SCR)$/i;
const article = /^(?:(?:paras?(?:graph)?s?\.?\s.*\bof\s)?art(?:icle)?s?\.?|rules?)\s*\d/i;

/** The first that applies is used. */
const refusals: readonly Refusal[] = [
  { of: keyword, says: withoutNumber },
  {
    of: /^(?:no\.?\s*)?\d{1,4}$/i,
    says: (text) => `a number alone may be anybody's: try "Security Council resolution ${text}"`,
  },
  { of: /^\d{1,4}\/\d{1,4}$/, says: dividedAlone },
  {
    of: /^(?:UN\s+)?res(?:olution|\.)?\s+\d+$/i,
    says: (text) =>
      `neither the General Assembly nor the Security Council has come to ${text}: try the number with its session or year, for example 70/1 or 2254 (2015)`,
  },
  {
    of: /^\d{1,4}(?:\s[A-Z])?\s?\([IVXLSE\d-]+\)$/,
    says: (text) =>
      `a number alone: try "General Assembly resolution ${text}" or "Security Council resolution ${text}"`,
  },
  {
    of: /^general\s+(?:comment|recommendation)\s+(?:no\.?\s*)?\d+$/i,
    says: (text) => `several committees number so: try "CESCR ${text}"`,
  },
  { of: article, says: (text) => `say of what: try "${text} of the Charter of the United Nations"` },
  { of: /digitallibrary\.un\.org\/record\/\d+/i, says: recordNumber },
  {
    of: /(?:^|[/\\])[NGV]\d{7,9}(?:[-_.]\w+)*$/i,
    says: () => "a job number, which does not say the symbol: try the symbol printed on the document",
  },
  {
    of: /^(?:https?:|www\.)/i,
    says: () => "no symbol in this address: try the symbol printed on the document, for example A/RES/70/1",
  },
  { of: /./, says: instrumentAlone },
  { of: /./, says: titleMeant },
];

const anything =
  "try a symbol (A/RES/70/1), a number with its body (General Assembly resolution 70/1), an article with its treaty (Charter, Article 51), or a full title";

/** `no number: try "UNSCR 1325"` */
export function formToTry(text: string, registry: Registry): string {
  for (const { of, says } of refusals) {
    const said = of.test(text.trim()) ? says(text.trim(), registry) : undefined;
    if (said !== undefined) return said;
  }
  return anything;
}

/** "64/293" */
function dividedAlone(text: string): string {
  const [session = "", ordinal = ""] = text.split("/");
  const form = session.length === 4 ? "year" : "session";
  const [body = "A/HRC"] = bareOwners({ act: "resolution", form, ...composed(form, session, ordinal) });
  return `a number alone may be of a resolution or a decision, and of several bodies: try "${bodyRow(body)?.name} resolution ${text}"`;
}

function withoutNumber(text: string): string {
  const [, body = ""] = keyword.exec(text) ?? [];
  const isCouncil = /scr$/i.test(text) || /\b(?:Security\s+Council|UNSC|SC)\b/i.test(body);
  const number = isCouncil ? "1325" : /^dec/i.test(text.slice(body.length).trim()) ? "79/501" : "70/1";
  const named = (body === "" && !isCouncil ? `General Assembly ${text}` : text).replace(/s$/, "");
  return `no number: try "${named} ${number}"`;
}

function recordNumber(text: string): string | undefined {
  return /\/files\//.test(text)
    ? undefined
    : "the number of a record in the Digital Library does not say the symbol: try the symbol shown on its page";
}

/** "ICCPR" */
function instrumentAlone(text: string, registry: Registry): string | undefined {
  const instrument = registry.instrument(text);
  if (instrument === undefined) return undefined;
  const { name, unit, adoptedBy } = instrument;
  const place = `${unit} 1 of the ${name.replace(/^the /, "")}`;
  return `a treaty without a place in it: try "${place}"${adoptedBy ? `, or ${adoptedBy}, which adopted it` : ""}`;
}

function titleMeant(text: string, registry: Registry): string | undefined {
  const titles = registry.nearestTitles(text).map((title) => `“${title}”`);
  return titles.length > 0 ? `did you mean the title ${either(titles)}?` : undefined;
}
