/** What Akoma Ntoso says about a document: `<FRBRuri value="/akn/un/statement/deliberation/unga/2022-12-07/77-104/">` */
import type { DocumentFacts } from "../../types/source.ts";
import type { Element, Event } from "./tree.ts";

const languages: Readonly<Record<string, string>> = {
  ara: "ar",
  chi: "zh",
  deu: "de",
  eng: "en",
  fra: "fr",
  fre: "fr",
  ger: "de",
  rus: "ru",
  spa: "es",
  zho: "zh",
};

/** The identification of the document itself, which comes before those of its annexes. */
export function factsOf(events: readonly Event[]): DocumentFacts | undefined {
  let facts: DocumentFacts = {};
  for (const event of events) {
    if (event.kind === "close" && event.element.name === "identification") break;
    if (event.kind === "open") facts = { ...factOf(event.element), ...facts };
  }
  return Object.keys(facts).length > 0 ? facts : undefined;
}

function factOf({ name, attributes, parent }: Element): DocumentFacts {
  const { value = "", date = "", language = "" } = attributes;
  if (name === "frbruri") {
    const symbol = symbolOf(value);
    return symbol ? { symbol } : {};
  }
  if (name === "frbrdate" && parent?.name === "frbrexpression" && /^\d{4}-\d\d-\d\d$/.test(date)) return { date };
  const tag = name === "frbrlanguage" ? (languages[language] ?? language) : "";
  return /^[a-z]{2}$/.test(tag) ? { language: tag } : {};
}

/** `…/unga/2022-12-07/77-104/` → `A/RES/77/104`; `…/unsc/2021-05-11/2574-2021/` → `S/RES/2574 (2021)` */
export function symbolOf(iri: string): string | undefined {
  const [, organ, number, rest] = /\/deliberation\/(unga|unsc)\/\d{4}-\d\d-\d\d\/(\d+)-(\d+)(?:\/|@|$)/.exec(iri) ?? [];
  if (!organ) return undefined;
  return organ === "unga" ? `A/RES/${number}/${rest}` : `S/RES/${number} (${rest})`;
}
