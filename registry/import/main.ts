// Imports the compiled fact tables into registry/, cleaned: npm run registry:import [folder of the fact tables] The
// second harvest, in second/ below it, takes precedence over the first, unless its table of contradictions says
// otherwise; registry/corrections.tsv, made by hand, is applied last. Whatever is changed or left out is listed in
// registry/rejected.tsv with the reason.
import { join } from "node:path";
import type { BodyRow } from "#tables";
import { ActNames } from "../../src/facts/act-name.ts";
import { canonical } from "../../src/workspace/import/catalogue-names.ts";
import { ActsImport } from "./acts.ts";
import { Corrections, sessionRow } from "./corrections.ts";
import { coverageRows, misprinted } from "./coverage.ts";
import { DocumentsImport } from "./documents.ts";
import { withoutDoubted } from "./doubts.ts";
import { instrumentRows } from "./instruments.ts";
import { Judgements } from "./judgements.ts";
import { rangeRows } from "./ranges.ts";
import { Rejects } from "./rejects.ts";
import { componentRows, seriesRows } from "./series.ts";
import { meetingRows, sessionRows, sortedSessions } from "./sessions.ts";
import { sourceRows } from "./sources.ts";
import { natural, type Row, readTsv, writeTsv } from "./tsv.ts";
import { Windows } from "./windows.ts";

const facts = process.argv[2] ?? "../shared/facts";
const read = (name: string) => readTsv(join(facts, `${name}.tsv`));
const second = (name: string) => read(join("second", name));
const write = (name: string, columns: string, comment: string, rows: readonly Row[]) =>
  writeTsv(join("registry", `${name}.tsv`), comment, columns.split(" "), rows);

const rejects = new Rejects();
const corrections = new Corrections(readTsv(join("registry", "corrections.tsv")), rejects);
const sessions = sortedSessions([
  ...corrections.apply("sessions", sessionRows(read, rejects), (row) => `${row.body} ${row.session}`),
  ...corrections.additions("sessions", sessionRow),
]);
const ranges = rangeRows(read("sc_resolutions_by_year"), read("ga_resolutions_1946_1975"), second("acts"));

const names = new ActNames(readTsv(join("registry", "bodies.tsv")) as unknown as BodyRow[]);
const windows = new Windows(sessions, ranges);
windows.learn(
  read("acts").map((row) => ({ act: names.read(canonical(row.symbol ?? "") ?? ""), date: row.adopted ?? "" })),
);

const actRow = (name: string) => (names.read(name) ? { name } : undefined);
const sorted = (rows: readonly Row[]) => [...rows].sort((a, b) => natural(a.name ?? "", b.name ?? ""));
const acts = new ActsImport(names, windows, new Judgements(second("contradictions"), rejects), rejects);
acts.addSecond(second("acts"));
acts.addReplacements();
acts.addMain(read("acts"));
acts.addVienna(read("unodc_acts"));
const documents = new DocumentsImport(acts, rejects);
documents.addVienna(read("unodc_documents"));
documents.addMain(read("documents"));
documents.addSecond(second("documents"));
for (const table of ["titles_cited", "titles_rollcall"]) {
  acts.addTitles(table, second(table));
  documents.addTitles(table, second(table));
}
for (const table of ["drafts", "drafts_sc"]) documents.addDrafts(table, second(table));
documents.addSeen(second("seen"));

const coverage = coverageRows(read("ctoc_cop_sessions"), ranges, second("coverage"), new Set(acts.acts.keys()));
for (const name of misprinted(coverage, acts.acts, names)) {
  acts.acts.delete(name);
  rejects.add("acts", name, "row", "only seen, and behind the last of a session or year that is known whole");
}

write(
  "acts",
  "name adopted adopted_basis title title_basis paragraphs paragraphs_basis annexes published_in published_basis draft agenda source",
  "Resolutions, decisions and presidential statements by canonical name. paragraphs: operative paragraphs, counted in the\ntext; of basis list where there may be an annex besides. draft: which was adopted; source: codes of sources.tsv. Sorted by name, numbers by value. Written by registry/import.",
  sorted([
    ...corrections.apply("acts", withoutDoubted("acts", acts.rows(), rejects)),
    ...corrections.additions("acts", actRow),
  ]),
);
write(
  "documents",
  "name date date_basis title title_basis paragraphs adopted_as source",
  "Documents by symbol as printed. date: of issue; a row without date and title says that the document exists.\nadopted_as: for a draft, the text adopted. Written by registry/import.",
  sorted([
    ...corrections.apply("documents", withoutDoubted("documents", documents.rows(), rejects)),
    ...corrections.additions("documents", (name) => ({ name })),
  ]),
);
write(
  "sessions",
  "body session from to place window_from window_to basis source",
  "Sessions of bodies. window_from, window_to: first and last day on which an act of the session can have been adopted,\nboth inclusive; an empty end is a session that has not closed. Written by registry/import.",
  sessions,
);
write(
  "meetings",
  "body name number from to place report basis source",
  "Meetings of working groups, with the symbol of the report where it is known. Written by registry/import.",
  meetingRows(read("unodc_meetings"), rejects),
);
write(
  "ranges",
  "series label first last basis source",
  "Consecutive numbers: S/RES by year, A/RES 1-3541 by session (edges of basis known may be off by three).\nWritten by registry/import.",
  ranges,
);
write(
  "instruments",
  "name short_forms units highest paragraphs adopted_by annex adopted in_force bare body basis source",
  "Treaties and other texts cited by article, rule or paragraph. short_forms: separated by `; `. bare: the word that means\nthis instrument in the documents of body (`the Convention`). No date where texts are cited by another day than that of\nadoption. paragraphs: article:numbered paragraphs, counted in the text\n(github.com/statengeneraal/laws-markdown). Written by registry/import.",
  corrections.apply("instruments", instrumentRows(read("instruments"), readTsv("registry/import/instruments.tsv"))),
);
write(
  "series",
  "stem body scheme class basis",
  "Stems of document series; {n} stands for a number. A stem not listed here may still be good. Written by registry/import.",
  seriesRows(read("series_prefixes"), read("unodc_bodies")),
);
write(
  "components",
  "kind element takes meaning",
  "Elements of symbols: what may stand between the stem and the number, or after it. Written by registry/import.",
  componentRows(read("components")),
);
write(
  "coverage",
  "series first last as_of basis note",
  "Stretches for which the registry is complete; only there may wgtip say that something does not exist. first and last\nare of one session, which has exactly these numbers (none where last is N/0); for S/RES they span the years.\nWritten by registry/import.",
  coverage,
);
write(
  "sources",
  "code basis what",
  "What the source column of the other tables names. Written by registry/import.",
  sourceRows,
);
corrections.finish();
write(
  "rejected",
  "table key change reason",
  "What registry/import did not take over as it stood, and why. change: the row is not taken (row), stands in another table\n(moved) or in several rows (split), has another name (name), lost that cell (title, date, paragraphs) or had\nit put right by hand (corrected). Written by registry/import.",
  rejects.list
    .map((reject) => ({ ...reject }))
    .sort((a, b) => natural(a.table, b.table) || natural(a.key, b.key) || natural(a.change, b.change)),
);
