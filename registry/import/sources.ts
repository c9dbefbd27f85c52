import { bases as basesByStrength } from "../../src/registry/tables/fact-row.ts";
import type { Basis } from "../../src/types/registry.ts";
import type { Row } from "./tsv.ts";

export type { Basis };

/** Where facts come from: code, basis and description. `{…}` in the imported tables is one of these codes. */
const known: readonly (readonly [code: string, basis: Basis | "", what: string])[] = [
  [
    "full-text",
    "header",
    "the document itself, in the collection of mandate documents (github.com/UN-EOSG-Analytics/un-mandates-housekeeping)",
  ],
  ["council-texts", "header", "texts of Security Council resolutions 1-902 (github.com/SeanFobbe/cr-unsc)"],
  [
    "citations",
    "",
    "the date or title as cited in other United Nations documents: `cited` two or more agree, `cited-once` one",
  ],
  [
    "votes",
    "list",
    "roll calls of the General Assembly (github.com/dgrtwo/unvotes) with the titles of the library catalogue",
  ],
  ["ppb2025", "list", "list of mandates, proposed programme budget for 2025 (A/79/6)"],
  ["ppb2026", "list", "list of mandates, proposed programme budget for 2026 (A/80/6)"],
  ["ppb2027", "list", "list of mandates, proposed programme budget for 2027 (A/81/6)"],
  [
    "reports-2025",
    "list",
    "catalogue of the reports issued in 2025 (github.com/UN-EOSG-Analytics/un80-sg-reports-survey)",
  ],
  ["pbi", "list", "catalogue of statements of programme budget implications"],
  ["dhl-escwa", "list", "library catalogue, documents of the Economic and Social Commission for Western Asia"],
  ["dhl-unov", "list", "library catalogue, United Nations Office at Vienna"],
  [
    "unxml",
    "",
    "machine-readable resolutions, statements and notes of the Department for General Assembly and Conference Management (github.com/UNxml); acknowledged as the source: United Nations",
  ],
  ["unxml-json", "list", "metadata of the machine-readable statements of the Security Council (github.com/UNxml)"],
  ["unxml-notes", "", "titles quoted in the notes of the machine-readable resolutions (github.com/UNxml)"],
  ["sc-meetings", "list", "tables of meetings published by the Security Council, 1946 to 2022"],
  ["dhl-sc", "list", "library catalogue, documents of the Security Council"],
  ["fccc-texts", "header", "reports of the climate conferences, which print each decision"],
  ["igov", "list", "decisions of the General Assembly, sessions 71 to 80, as the Secretariat lists them"],
  ["supplements", "known", "whose report each supplement of the Official Records of the General Assembly is"],
  ["compared", "", "the two harvests compared where they differ, and judged row by row"],
  ["names-seen", "", "names that official texts cite: they exist, and nothing more is known"],
  [
    "seen",
    "",
    "the symbol is cited in a United Nations document or listed in a catalogue; nothing else is taken from there",
  ],
  [
    "vienna",
    "",
    "documents, decisions and resolutions of the Vienna conventions and commissions, as printed in their reports and as cited",
  ],
  [
    "session-tables",
    "",
    "session pages and title pages of the bodies (un.org, ohchr.org, unodc.org, unfccc.int, cbd.int), and what adopted texts cite",
  ],
  [
    "un-geneva",
    "cited-once",
    "press releases and summaries of meetings of the United Nations Office at Geneva (ungeneva.org)",
  ],
  ["council-years", "", "Security Council resolutions by year, from the texts and the annual volumes"],
  ["legacy-ranges", "", "General Assembly resolutions 1-3541 by session: numbers cited, edges partly inferred"],
  [
    "hri-gen-1",
    "known",
    "compilation of general comments and general recommendations adopted by human rights treaty bodies, HRI/GEN/1/Rev.9 (Vols. I and II), 2008",
  ],
  [
    "treaty-bodies",
    "known",
    "lists of general comments of each treaty body (ohchr.org/en/treaty-bodies/general-comments)",
  ],
  ["known", "known", "general knowledge of the field"],
];

export const sourceRows: readonly Row[] = known
  .map(([code, basis, what]) => ({ code, basis, what }))
  .sort((a, b) => (a.code < b.code ? -1 : 1));

/** The words of the compiled tables for a fact's origin, each as a basis and a source code. */
const bases: Record<string, readonly [Basis, string]> = {
  header: ["header", "full-text"],
  "meeting-line": ["header", "full-text"],
  fulltext: ["header", "full-text"],
  "fulltext-meetingline": ["header", "full-text"],
  "mandates-fulltext": ["header", "full-text"],
  gold: ["header", "council-texts"],
  cited: ["cited", "citations"],
  "cited-once": ["cited-once", "citations"],
  mined: ["cited-once", "citations"],
  votes: ["list", "votes"],
  "unvotes-2020": ["list", "votes"],
  ppb2025: ["list", "ppb2025"],
  ppb2026: ["list", "ppb2026"],
  ppb2027: ["list", "ppb2027"],
  "reports-2025": ["list", "reports-2025"],
  pbi: ["list", "pbi"],
  "dhl-escwa": ["list", "dhl-escwa"],
  "dhl-unov": ["list", "dhl-unov"],
};

/** Basis and source code of a cell of acts.tsv or documents.tsv. */
export function origin(cell: string | undefined): readonly [Basis, string] {
  const found = bases[cell ?? ""];
  if (!found) throw new Error(`no basis is defined for "${cell}"`);
  return found;
}

/** `seen` is a citation, or a page read once; `inferred` is a guess and counts as general knowledge. */
export function basisOf(confidence: string | undefined): Basis {
  return confidence?.startsWith("seen") ? "cited-once" : "known";
}

export const joined = (...codes: (string | undefined)[]): string => [...new Set(codes.filter((c) => c))].join("; ");

/** Weakest first. */
const byStrength: readonly string[] = basesByStrength;

/** The better of two bases of one fact. */
export const stronger = (a: string | undefined, b: string | undefined): string =>
  byStrength.indexOf(a ?? "") >= byStrength.indexOf(b ?? "") ? (a ?? "") : (b ?? "");
