import { actNamed } from "../../facts/act-names.ts";
import { addressOf, librarySearchOf } from "../../facts/addresses.ts";
import { bodies } from "../../facts/facts.ts";
import { type GeneralComment, generalCommentWith } from "../../facts/general-comments.ts";
import { bodyOfSymbol } from "../../facts/names.ts";
import type { ReaderLanguage } from "../../facts/reader-languages.ts";
import type { Entry, Meeting, Registry, Series, Session } from "../../types/registry.ts";
import { parentOf } from "./orphans.ts";

/** What follows from the name of a document or adopted text, in addition to the facts in its entry. */
export interface About {
  /** The body by name: `General Assembly`. */
  readonly body?: string;
  /** The session or year in the name: `64`, `2000`. */
  readonly sessionLabel?: string;
  readonly session?: Session;
  /** The meeting whose report it is. */
  readonly meeting?: Meeting;
  /** The general comment or recommendation of a treaty body that it is. */
  readonly comment?: GeneralComment;
  /** The document to which it is an addendum, corrigendum or revision. */
  readonly parent?: string;
  /** Its addenda, corrigenda and revisions in the registry. */
  readonly additions: readonly string[];
  /** For a draft, the adopted text. */
  readonly adoptedAs?: string;
  /** Its address at the United Nations: `https://docs.un.org/en/A/RES/64/293`. */
  readonly url?: string;
  /** The Digital Library's search for it. */
  readonly library?: string;
  /** The facts that the registry lacks. */
  readonly unknown: readonly (keyof Entry)[];
}

const kinds = ["Add", "Corr", "Rev"] as const;
/** The highest number of an addendum that is looked for. */
const mostAdditions = 99;

/**
 * All that the registry can say about a canonical name, whether or not it has an entry.
 *
 * @param language language of the addresses
 */
export function about(name: string, registry: Registry, language?: ReaderLanguage): About {
  const entry = registry.find(name);
  const act = actNamed(name);
  const id = act?.body ?? bodyOfSymbol(name);
  const body = bodyName(id, registry.seriesOf(name));
  const sessionLabel = act?.session || sessionOfDocument(name);
  const session = id && sessionLabel ? registry.session(id, sessionLabel) : undefined;
  const meeting = registry.meetings.find(({ report }) => report === name);
  const comment = generalCommentWith(name);
  // CCPR/C/21/Rev.1/Add.13 is not an addition to a document
  const parent = comment ? undefined : parentOf(name);
  const adoptedAs = registry.adoptedAs(name);
  const url = addressOf(name, entry, language);
  const library = librarySearchOf(name, language);
  return {
    ...(body ? { body } : {}),
    ...(sessionLabel ? { sessionLabel } : {}),
    ...(session ? { session } : {}),
    ...(meeting ? { meeting } : {}),
    ...(comment ? { comment } : {}),
    ...(parent ? { parent } : {}),
    additions: additionsOf(name, registry),
    ...(adoptedAs ? { adoptedAs } : {}),
    ...(url ? { url } : {}),
    ...(library ? { library } : {}),
    unknown: (["title", "date", "paragraphs", "annexes"] as const).filter((fact) => !entry?.[fact]),
  };
}

/** The treaty body of E/C.12/GC/20, for which the table of bodies has the Economic and Social Council. */
const bodyName = (id: string | undefined, series: Series | undefined): string | undefined =>
  (series?.class !== "treaty body" && bodies().find((row) => row.body === id)?.name) || series?.body;

/** `A/62/7/Add.1`, `A/C.3/62/L.2` → `62`; `A/HRC/31/6` → `31` */
const sessionOfDocument = (name: string): string | undefined =>
  /^A\/(?:C\.\d\/|HRC\/|INF\/|BUR\/)?((?:E?S-)?\d{1,3})\//.exec(name)?.[1];

function additionsOf(name: string, registry: Registry): string[] {
  if (actNamed(name)) return [];
  const numbers = Array.from({ length: mostAdditions }, (_, i) => i + 1);
  return kinds.flatMap((kind) =>
    numbers.map((number) => `${name}/${kind}.${number}`).filter((addition) => registry.find(addition)),
  );
}
