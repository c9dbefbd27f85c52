import { type Basis, basisOf } from "./sources.ts";
import { natural, type Row } from "./tsv.ts";

/** Cells of the source table that name several stems, or none, in an irregular way. */
const irregular: Record<string, readonly string[]> = {
  "A/C.1/ .. A/C.6/": ["A/C.1/", "A/C.2/", "A/C.3/", "A/C.4/", "A/C.5/", "A/C.6/"],
  "A/HRC/WG.9/1/3": ["A/HRC/WG.{n}/"],
  "E/CN.2/ .. E/CN.9/": ["E/CN.2/", "E/CN.3/", "E/CN.4/", "E/CN.5/", "E/CN.6/", "E/CN.7/", "E/CN.8/", "E/CN.9/"],
  "ST/CS/SER.A/, ST/LIB/SER.B/, ST/LEG/SER.n/, ST/ESA/STAT/SER.X/, ST/ESA/SER.A/, ST/DPI/, ST/SPACE/, ST/HR/, ST/NAR/, ST/DCS/, ST/ADM/SER.B/, ST/POP/SER.A":
    "ST/CS/SER. ST/LIB/SER. ST/LEG/SER. ST/ESA/STAT/SER. ST/ESA/SER. ST/DPI/ ST/SPACE/ ST/HR/ ST/NAR/ ST/DCS/ ST/ADM/SER. ST/POP/SER.".split(
      " ",
    ),
  "ID/B/, IDB., GC.": ["ID/", "ID/B/", "IDB.{n}/", "GC.{n}/", "PBC.{n}/"],
  "IT/, ICTY, ICTR, MICT": ["IT/", "MICT/"],
  "UNDT/, UNAT": ["UNDT/"],
  "ICSC/, CEB/, ACC/, ACABQ": ["ICSC/", "CEB/", "ACC/"],
  "CSTD, CPF, IPCC, IPBES/": ["IPBES/"],
  "ITPGRFA IT/GB-": ["IT/GB-{n}/"],
  "UNITAR/, UNU/, UNRISD/": ["UNITAR/", "UNU/", "UNRISD/"],
  "INFCIRC/, GOV/, GC(nn)/": ["INFCIRC/", "GOV/", "GC({n})/"],
  "CTBT/PC-, CTBT/PTS/": ["CTBT/PC-{n}/", "CTBT/PTS/"],
  "C-nn/DEC.n, EC-nn/": ["C-{n}/", "EC-{n}/"],
  "WT/, TN/, G/, MTN.": ["WT/", "TN/", "G/", "MTN."],
  "WHAnn.n, EBnnn.Rn, Ann/nn": ["WHA{n}.", "EB{n}.R", "A{n}/"],
  "WO/, ACC, FAO C 2019/, CL 160/, IMO A.nnn(nn), ICAO A40-n": ["WO/"],
  "UN/ECE, HIV/AIDS, ISO/IEC, GNI/ODA, and/or": ["UN/ECE", "HIV/AIDS", "ISO/IEC", "GNI/ODA"],
  "TD/RBP/, TD/CODE TOT/, TD/STAT, TD/NGO/": ["TD/RBP/", "TD/CODE TOT/", "TD/STAT", "TD/NGO/"],
};

/** Names of bodies that share a row in the source or are abbreviated there. */
const ownNames: Record<string, string> = {
  "A/C.1/": "First Committee",
  "A/C.2/": "Second Committee",
  "A/C.3/": "Third Committee",
  "A/C.4/": "Fourth Committee",
  "A/C.5/": "Fifth Committee",
  "A/C.6/": "Sixth Committee",
  "E/CN.2/": "Transport and Communications Commission",
  "E/CN.3/": "Statistical Commission",
  "E/CN.4/": "Commission on Human Rights (to 2006)",
  "E/CN.5/": "Commission for Social Development",
  "E/CN.6/": "Commission on the Status of Women",
  "E/CN.7/": "Commission on Narcotic Drugs",
  "E/CN.8/": "Fiscal Commission",
  "E/CN.9/": "Commission on Population and Development",
  "CAT/C/": "Committee against Torture",
  "CAT/OP/": "Subcommittee on Prevention of Torture",
  "CEDAW/C/": "Committee on the Elimination of Discrimination against Women",
  "CEDAW/SP/": "States parties to the Convention on the Elimination of All Forms of Discrimination against Women",
  "CERD/C/": "Committee on the Elimination of Racial Discrimination",
  "CERD/SP/": "States parties to the International Convention on the Elimination of All Forms of Racial Discrimination",
  "CED/SP/":
    "States parties to the International Convention for the Protection of All Persons from Enforced Disappearance",
  "CMW/SP/":
    "States parties to the International Convention on the Protection of the Rights of All Migrant Workers and Members of Their Families",
  "CRC/C/": "Committee on the Rights of the Child",
  "CRC/C/OPAC/": "Committee on the Rights of the Child",
  "CRC/C/OPSC/": "Committee on the Rights of the Child",
  "CRC/SP/": "States parties to the Convention on the Rights of the Child",
  "CRPD/C/": "Committee on the Rights of Persons with Disabilities",
  "CRPD/CSP/": "Conference of States Parties to the Convention on the Rights of Persons with Disabilities",
};

/** Stems that occur in the lists of holdings but not in the source table. */
const added: readonly (readonly [stem: string, body: string, scheme: string, kind: string])[] = [
  ["E/ECWA/", "Economic Commission for Western Asia (to 1985, then E/ESCWA/)", "running or by division", "regional"],
  ["E/NL.", "laws and regulations on narcotic drugs", "year/number", "board"],
  ["E/OB/", "Permanent Central Opium Board", "running", "board"],
  ["E/DSB/", "Drug Supervisory Body", "running", "board"],
  ["CAT/C/GC/", "Committee against Torture", "general comments, running", "treaty body"],
  ["CCPR/C/GC/", "Human Rights Committee", "general comments from 32, running", "treaty body"],
  [
    "CED/CSP/",
    "Meeting of States parties to the International Convention for the Protection of All Persons from Enforced Disappearance",
    "year",
    "treaty body",
  ],
  ["CED/C/GC/", "Committee on Enforced Disappearances", "general comments, running", "treaty body"],
  [
    "CEDAW/C/GC/",
    "Committee on the Elimination of Discrimination against Women",
    "general recommendations from 27, running",
    "treaty body",
  ],
  [
    "CERD/C/GC/",
    "Committee on the Elimination of Racial Discrimination",
    "general recommendations from 32, running",
    "treaty body",
  ],
  ["CMW/C/GC/", "Committee on Migrant Workers", "general comments, running", "treaty body"],
  ["CRC/C/GC/", "Committee on the Rights of the Child", "general comments from 7, running", "treaty body"],
  ["CRC/GC/", "Committee on the Rights of the Child", "general comments 1 to 6, year/number", "treaty body"],
  ["CRPD/C/GC/", "Committee on the Rights of Persons with Disabilities", "general comments, running", "treaty body"],
  [
    "E/C.12/GC/",
    "Committee on Economic, Social and Cultural Rights",
    "general comments from 17, running",
    "treaty body",
  ],
  ["ECE/CEP/", "Committee on Environmental Policy", "year", "regional"],
  ["ECE/CES/", "Conference of European Statisticians", "year", "regional"],
  ["ECE/EB.AIR/", "Convention on Long-range Transboundary Air Pollution", "year or running", "regional"],
  ["ECE/ENERGY/", "Committee on Sustainable Energy", "year or running", "regional"],
  ["ECE/HBP/", "Committee on Urban Development, Housing and Land Management", "year or running", "regional"],
  ["ECE/TRADE/", "Economic Commission for Europe, trade", "year or running", "regional"],
  ["ECE/TRANS/", "Inland Transport Committee", "year or running; WP.n", "regional"],
  ["UNODC/", "United Nations Office on Drugs and Crime, expert groups", "group/year/number", "secretariat"],
];

/**
 * One row per stem, from cells such as `A/NV/, A/NC/`; `A/AC.n/` becomes `A/AC.{n}/`. The bodies of the Vienna
 * conventions, with their working groups, come from their own table.
 */
export function seriesRows(prefixes: readonly Row[], unodcBodies: readonly Row[]): Row[] {
  const rows = new Map<string, Row>();
  const put = (stem: string, body: string, scheme: string, kind: string, basis: Basis): void => {
    if (!rows.has(stem)) rows.set(stem, { stem, body, scheme, class: kind, basis });
  };
  for (const row of prefixes) {
    const cell = row.prefix ?? "";
    for (const stem of irregular[cell] ?? cell.split(/,\s*/)) {
      const body = ownNames[stem] ?? row.body ?? "";
      put(stem.replace(/([.-])n\//, "$1{n}/"), body, row.numbering_scheme ?? "", kindOf(row), basisOf(row.confidence));
    }
  }
  for (const row of unodcBodies) {
    if (!row.prefix) continue;
    const kind = row.prefix.startsWith("A/CONF") ? "conference" : row.parent ? "committee" : "conference of parties";
    put(`${row.prefix}/`, (row.name ?? "").replace(/^\((.*)\)$/, "$1"), "year/number", kind, basisOf(row.confidence));
  }
  for (const [stem, body, scheme, kind] of added) put(stem, body, scheme, kind, "known");
  return [...rows.values()].sort((a, b) => natural(a.stem ?? "", b.stem ?? ""));
}

const kindOf = (row: Row): string => (row.class === "negative list" ? "not a symbol" : (row.class ?? ""));

/** Elements that occur in symbols but not in the source table: CERD/C/59/Misc.22, A/CONF.241/RPM.4/2 */
const addedElements: readonly Row[] = [
  {
    kind: "nature",
    element: "Misc.",
    takes: "number",
    meaning: "background paper, background document, miscellaneous",
  },
  { kind: "subsidiary", element: "RPM.", takes: "number", meaning: "regional preparatory meeting" },
];

/** One row per element. `AC.` takes a number. */
export function componentRows(components: readonly Row[]): Row[] {
  return [...components, ...addedElements]
    .map((row) => ({
      kind: row.kind ?? "",
      element: row.element ?? "",
      takes: row.takes ?? "",
      meaning: row.meaning ?? "",
    }))
    .flatMap((row) =>
      row.kind === "modifier" ? [row] : row.element.split(" / ").map((element) => ({ ...row, element })),
    )
    .sort((a, b) => natural(a.kind, b.kind) || natural(a.element, b.element));
}
