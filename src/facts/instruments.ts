import { once } from "../text/once.ts";
import type { Basis, Instrument } from "../types/registry.ts";
import type { InstrumentRow } from "../types/rows.ts";
import { instruments as rows } from "./facts.ts";

const instruments = once(() => {
  const byName = new Map<string, Instrument>();
  /** `CTOC/COP convention` → the Organized Crime Convention */
  const byBareWord = new Map<string, Instrument>();
  for (const row of rows()) {
    const instrument = instrumentOf(row);
    for (const form of [instrument.name, ...instrument.shortForms]) byName.set(folded(form), instrument);
    // "A/RES/55/25, annex I"; one annex may contain several instruments
    const place = instrument.adoptedBy && instrument.annex && folded(`${instrument.adoptedBy}, ${instrument.annex}`);
    const isShared = rows().some(
      (other) => other !== row && other.adopted_by === row.adopted_by && other.annex === row.annex,
    );
    if (place && !isShared) byName.set(place, instrument);
    if (row.bare) byBareWord.set(`${row.body} ${folded(row.bare)}`, instrument);
  }
  return { byName, byBareWord };
});

function instrumentOf(row: InstrumentRow): Instrument {
  return {
    name: row.name,
    shortForms: row.short_forms === "" ? [] : row.short_forms.split("; "),
    unit: row.units as Instrument["unit"],
    ...(row.highest ? { highest: Number(row.highest) } : {}),
    ...(row.paragraphs ? { paragraphs: paragraphsOf(row.paragraphs) } : {}),
    ...(row.adopted_by ? { adoptedBy: row.adopted_by } : {}),
    ...(row.annex ? { annex: row.annex } : {}),
    ...(row.adopted ? { adopted: row.adopted } : {}),
    ...(row.in_force ? { inForce: row.in_force } : {}),
    basis: row.basis as Basis,
    source: row.source,
  };
}

/** `3:2 4:2` → { 3: 2, 4: 2 } */
function paragraphsOf(cell: string): Readonly<Record<string, number>> {
  const pairs = cell.split(" ").map((pair) => pair.split(":"));
  return Object.fromEntries(pairs.map(([article, last]) => [article, Number(last)]));
}

/** `The  Organized Crime\nConvention` → `organized crime convention` */
function folded(name: string): string {
  return name.replace(/[‘’]/g, "'").replace(/\s+/g, " ").trim().toLowerCase().replace(/^the /, "");
}

/** Finds an instrument by name. For a working group, "the Convention" is its conference's: CTOC/COP/WG.4 as CTOC/COP. */
export function instrumentNamed(asWritten: string, body = ""): Instrument | undefined {
  const { byName, byBareWord } = instruments();
  const name = folded(asWritten);
  const exact = byName.get(name);
  if (exact) return exact;
  for (let of = body; of !== ""; of = of.slice(0, Math.max(0, of.lastIndexOf("/")))) {
    const bare = byBareWord.get(`${of} ${name}`);
    if (bare) return bare;
  }
  return undefined;
}
