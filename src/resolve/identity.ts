/** Which document is being read: determined once, for resolution, rules and graph. */
import { symbolOfPath } from "../facts/names.ts";
import { bodyOfDocument } from "../facts/supplements.ts";
import { majority } from "../parse/languages.ts";
import type { Parsed } from "../types/citation.ts";
import type { DocumentFacts, DocumentIdentity, Source } from "../types/source.ts";

/**
 * Combines what the masthead, the configuration and the properties of the file say about the document, in this order;
 * the last resort is the name of the file, as UN sites write it (`A_RES_79_33.txt`).
 *
 * @param facts as configured for the file
 */
export function identityOf(
  { masthead, languages }: Pick<Parsed, "masthead" | "languages">,
  { path, known }: Partial<Pick<Source, "path" | "known">> = {},
  facts: DocumentFacts = {},
): DocumentIdentity {
  const said = known?.facts ?? {};
  const symbol =
    masthead?.symbol ?? facts.symbol ?? said.symbol ?? (path === undefined ? undefined : symbolOfPath(path));
  const named = (symbol && bodyOfDocument(symbol)) ?? masthead?.body;
  const body = named ?? facts.body ?? said.body;
  const day = masthead?.distributed ?? facts.date ?? said.date;
  const session = masthead?.session ?? sessionOfSymbol(symbol) ?? facts.session ?? said.session;
  const language = (languages && majority(languages)) ?? masthead?.language ?? facts.language ?? said.language;
  const isConfigured =
    named === undefined ? facts.body !== undefined : facts.symbol !== undefined && symbol === facts.symbol;
  return {
    ...(symbol ? { symbol } : {}),
    ...(body ? { body } : {}),
    ...(day ? { day } : {}),
    ...(session ? { session } : {}),
    ...(language ? { language } : {}),
    from: isConfigured ? "config" : "masthead",
  };
}

/** `A/RES/64/293`, `A/64/PV.3`, `A/HRC/31/2`: the session in the symbol. */
function sessionOfSymbol(symbol = ""): number | undefined {
  const session = /^A\/(?:RES\/|PV\.|C\.[1-6]\/|HRC\/(?:RES\/)?)?(\d{1,3})\//.exec(symbol)?.[1];
  return session === undefined ? undefined : Number(session);
}

/** Whether the document is a text that its body adopts, or a draft of one: "its resolution" is then that body's own. */
export const isAdopted = ({ symbol }: DocumentIdentity): boolean =>
  symbol !== undefined && /\/(?:RES|DEC|PRST)\/|\/L\.\d|\/(?:Res|Dec)\./i.test(symbol);
