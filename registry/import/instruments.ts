import { basisOf } from "./sources.ts";
import { natural, type Row } from "./tsv.ts";

/** The Vienna conventions come from their table, without the clause on its status: `… in Persons (not a treaty; …)`. */
export function instrumentRows(rows: readonly Row[]): Row[] {
  const vienna = rows.map((row) => {
    const name = (row.full_name ?? "").replace(/ \(not a treaty.*$/, "");
    return {
      name,
      short_forms: [...shortForms(row), ...(alsoCalled[name] ?? [])].join("; "),
      units:
        row.short_forms === "rules of procedure"
          ? "rule"
          : row.short_forms === "Global Plan of Action"
            ? "paragraph"
            : "article",
      // the rules are known to number at least 44: no highest number
      highest: row.highest_article || (row.short_forms === "Global Plan of Action" ? "61" : ""),
      adopted_by: row.short_forms === "rules of procedure" ? "CTOC/COP decision 1/1" : (row.adoption_resolution ?? ""),
      annex: row.annex ?? "",
      // the 1988 Convention was adopted a day before it was done: both are cited
      adopted: row.short_forms === "1988 Convention" ? "" : (row.adopted ?? ""),
      in_force: row.entry_into_force ?? "",
      ...(bareWord[name] ?? {}),
      basis: basisOf(row.confidence),
      source: basisOf(row.confidence) === "known" ? "known" : row.adoption_resolution ? "full-text" : "vienna",
    };
  });
  return [...vienna, ...general].sort((a, b) => natural(a.name ?? "", b.name ?? ""));
}

/** "the Convention" alone names an instrument only in the documents of its own body. */
const shortForms = (row: Row): string[] =>
  (row.short_forms ?? "").split("; ").filter((form) => form !== "the Convention" && form !== "rules of procedure");

const alsoCalled: Record<string, readonly string[]> = {
  "United Nations Convention against Transnational Organized Crime": [
    "Convention against Transnational Organized Crime",
  ],
  "United Nations Convention against Corruption": ["Mérida Convention"],
};

const bareWord: Record<string, { bare: string; body: string }> = {
  "United Nations Convention against Transnational Organized Crime": { bare: "Convention", body: "CTOC/COP" },
  "United Nations Convention against Corruption": { bare: "Convention", body: "CAC/COSP" },
  "Rules of procedure for the Conference of the Parties to the United Nations Convention against Transnational Organized Crime":
    { bare: "rules of procedure", body: "CTOC/COP" },
};

type Known = readonly [
  name: string,
  short: string,
  highest: number,
  adoptedBy?: string,
  annex?: string,
  adopted?: string,
  inForce?: string,
];

/**
 * Number of articles from general knowledge. No date of adoption where texts are cited by the day on which they were
 * done or opened for signature instead (the Vienna Conventions, the Law of the Sea).
 */
const known: readonly Known[] = [
  ["Charter of the United Nations", "Charter; United Nations Charter; UN Charter", 111, "", "", "", "1945-10-24"],
  ["Statute of the International Court of Justice", "Statute of the Court; ICJ Statute", 70, "", "", "", "1945-10-24"],
  ["Universal Declaration of Human Rights", "Universal Declaration; UDHR", 30, "A/RES/217 (III) A", "", "1948-12-10"],
  [
    "International Covenant on Economic, Social and Cultural Rights",
    "ICESCR; Covenant on Economic, Social and Cultural Rights",
    31,
    "A/RES/2200 (XXI) A",
    "annex",
    "1966-12-16",
    "1976-01-03",
  ],
  [
    "International Covenant on Civil and Political Rights",
    "ICCPR; Covenant on Civil and Political Rights",
    53,
    "A/RES/2200 (XXI) A",
    "annex",
    "1966-12-16",
    "1976-03-23",
  ],
  [
    "Optional Protocol to the International Covenant on Civil and Political Rights",
    "First Optional Protocol to the International Covenant on Civil and Political Rights",
    14,
    "A/RES/2200 (XXI) A",
    "annex",
    "1966-12-16",
    "1976-03-23",
  ],
  [
    "Second Optional Protocol to the International Covenant on Civil and Political Rights, aiming at the abolition of the death penalty",
    "Second Optional Protocol to the International Covenant on Civil and Political Rights",
    11,
    "A/RES/44/128",
    "annex",
    "1989-12-15",
    "1991-07-11",
  ],
  [
    "International Convention on the Elimination of All Forms of Racial Discrimination",
    "ICERD; CERD; Racial Discrimination Convention",
    25,
    "A/RES/2106 (XX) A",
    "annex",
    "1965-12-21",
    "1969-01-04",
  ],
  [
    "Convention on the Elimination of All Forms of Discrimination against Women",
    "CEDAW; Women's Convention",
    30,
    "A/RES/34/180",
    "annex",
    "1979-12-18",
    "1981-09-03",
  ],
  [
    "Optional Protocol to the Convention on the Elimination of All Forms of Discrimination against Women",
    "Optional Protocol to CEDAW",
    21,
    "A/RES/54/4",
    "annex",
    "1999-10-06",
    "2000-12-22",
  ],
  [
    "Convention against Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment",
    "Convention against Torture; CAT; UNCAT",
    33,
    "A/RES/39/46",
    "annex",
    "1984-12-10",
    "1987-06-26",
  ],
  [
    "Optional Protocol to the Convention against Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment",
    "Optional Protocol to the Convention against Torture; OPCAT",
    37,
    "A/RES/57/199",
    "annex",
    "2002-12-18",
    "2006-06-22",
  ],
  ["Convention on the Rights of the Child", "CRC", 54, "A/RES/44/25", "annex", "1989-11-20", "1990-09-02"],
  [
    "Optional Protocol to the Convention on the Rights of the Child on the involvement of children in armed conflict",
    "OPAC",
    13,
    "A/RES/54/263",
    "annex I",
    "2000-05-25",
    "2002-02-12",
  ],
  [
    "Optional Protocol to the Convention on the Rights of the Child on the sale of children, child prostitution and child pornography",
    "OPSC",
    17,
    "A/RES/54/263",
    "annex II",
    "2000-05-25",
    "2002-01-18",
  ],
  [
    "International Convention on the Protection of the Rights of All Migrant Workers and Members of Their Families",
    "ICRMW; CMW; Migrant Workers Convention",
    93,
    "A/RES/45/158",
    "annex",
    "1990-12-18",
    "2003-07-01",
  ],
  [
    "International Convention for the Protection of All Persons from Enforced Disappearance",
    "CPED; ICPPED; CED",
    45,
    "A/RES/61/177",
    "annex",
    "2006-12-20",
    "2010-12-23",
  ],
  [
    "Convention on the Rights of Persons with Disabilities",
    "CRPD",
    50,
    "A/RES/61/106",
    "annex I",
    "2006-12-13",
    "2008-05-03",
  ],
  [
    "Optional Protocol to the Convention on the Rights of Persons with Disabilities",
    "",
    18,
    "A/RES/61/106",
    "annex II",
    "2006-12-13",
    "2008-05-03",
  ],
  [
    "United Nations Convention on the Law of the Sea",
    "UNCLOS; Convention on the Law of the Sea",
    320,
    "",
    "",
    "",
    "1994-11-16",
  ],
  ["Vienna Convention on the Law of Treaties", "VCLT", 85, "", "", "", "1980-01-27"],
  ["Vienna Convention on Diplomatic Relations", "", 53, "", "", "", "1964-04-24"],
  ["Vienna Convention on Consular Relations", "", 79, "", "", "", "1967-03-19"],
  ["Rome Statute of the International Criminal Court", "Rome Statute", 128, "", "", "1998-07-17", "2002-07-01"],
  [
    "United Nations Framework Convention on Climate Change",
    "UNFCCC; Framework Convention on Climate Change",
    26,
    "",
    "",
    "1992-05-09",
    "1994-03-21",
  ],
  [
    "Kyoto Protocol to the United Nations Framework Convention on Climate Change",
    "Kyoto Protocol",
    28,
    "FCCC/CP decision 1/CP.3",
    "annex",
    "1997-12-11",
    "2005-02-16",
  ],
  [
    "Paris Agreement",
    "Paris Agreement under the United Nations Framework Convention on Climate Change",
    29,
    "FCCC/CP decision 1/CP.21",
    "annex",
    "2015-12-12",
    "2016-11-04",
  ],
  ["Convention on Biological Diversity", "CBD; Biodiversity Convention", 42, "", "", "1992-05-22", "1993-12-29"],
  [
    "Convention on the Prevention and Punishment of the Crime of Genocide",
    "Genocide Convention",
    19,
    "A/RES/260 (III) A",
    "annex",
    "1948-12-09",
    "1951-01-12",
  ],
  [
    "Convention relating to the Status of Refugees",
    "1951 Refugee Convention; Refugee Convention; 1951 Convention; 1951 Convention relating to the Status of Refugees",
    46,
    "",
    "",
    "1951-07-28",
    "1954-04-22",
  ],
  [
    "Treaty on the Non-Proliferation of Nuclear Weapons",
    "NPT; Non-Proliferation Treaty; Nuclear Non-Proliferation Treaty",
    11,
    "",
    "",
    "",
    "1970-03-05",
  ],
];

const bareInOwnDocuments: Record<string, { bare: string; body: string }> = {
  "United Nations Framework Convention on Climate Change": { bare: "Convention", body: "FCCC/CP" },
  "Kyoto Protocol to the United Nations Framework Convention on Climate Change": {
    bare: "Protocol",
    body: "FCCC/KP/CMP",
  },
  "Paris Agreement": { bare: "Agreement", body: "FCCC/PA/CMA" },
  "Convention on Biological Diversity": { bare: "Convention", body: "CBD/COP" },
};

const general: readonly Row[] = known.map(
  ([name, short, highest, adoptedBy = "", annex = "", adopted = "", inForce = ""]) => ({
    name,
    short_forms: short,
    units: "article",
    highest: String(highest),
    adopted_by: adoptedBy,
    annex,
    adopted,
    in_force: inForce,
    ...(bareInOwnDocuments[name] ?? {}),
    basis: "known",
    source: "known",
  }),
);
