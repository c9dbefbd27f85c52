/** From citations to what they name: canonical names, and what the registry knows under them. */

import { actName, bodyOfSymbol, claimedDate } from "../facts/names.ts";
import { canNumber } from "../facts/numbering.ts";
import { within as isWithin, runningNumber } from "../facts/sessions.ts";
import type { ActTarget, BodyMention, Citation, Parsed, ProvisionTarget } from "../types/citation.ts";
import type { Because, ResolvedCitation } from "../types/finding.ts";
import type { Lookup, Registry } from "../types/registry.ts";
import type { DocumentIdentity } from "../types/source.ts";
import { Antecedents, type Referred } from "./antecedents.ts";
import { BodyInference, type Document } from "./bodies.ts";
import { identityOf, isAdopted } from "./identity.ts";
import { InstrumentInference } from "./instruments.ts";
import { type NotedText, notedCitation } from "./notes.ts";

export interface ResolveContext extends NotedText {
  readonly registry: Registry;
  /** Which document this is; without it, what the masthead says. */
  readonly document?: DocumentIdentity;
}

/** A name that was settled, or the names among which it was not. */
type Named =
  | { readonly name: string; readonly because: Because; readonly kind?: ResolvedCitation["kind"] }
  | { readonly name: null; readonly because: Because; readonly candidates: readonly string[] };

/**
 * Each citation with its canonical name and its entry, in the same order. Numbers that are citations only if the
 * context says so (a cell of a table, "resolution 1325") are left out where it doesn't.
 */
export function resolve(parsed: Parsed, context: ResolveContext): ResolvedCitation[] {
  const resolver = new Resolver(parsed, context);
  return parsed.citations.map((citation) => resolver.resolve(citation)).filter(isCited);
}

function isCited({ citation: { target }, target: name }: ResolvedCitation): boolean {
  return (
    target.kind !== "act" ||
    name !== null ||
    (target.bare === undefined && (target.form !== "plain" || target.number === ""))
  );
}

/** Finds the symbol that stands right before or behind a citation, and the body whose document it names. */
function besideIn(citations: readonly Citation[]): (citation: Citation) => string | undefined {
  let i = 0;
  return (citation) => {
    while (i < citations.length - 1 && citations[i] !== citation) i++;
    const [before, behind] = [citations[i - 1], citations[i + 1]];
    const near = [
      before && citation.start - before.end < 4 ? before : undefined,
      behind && behind.start - citation.end < 4 ? behind : undefined,
    ];
    const symbol = near.find((one) => one?.target.kind === "symbol")?.target;
    return symbol?.kind === "symbol" ? bodyOfSymbol(symbol.name) : undefined;
  };
}

const none: readonly string[] = [];

class Resolver {
  readonly #parsed: Parsed;
  readonly #context: ResolveContext;
  readonly #bodies: BodyInference;
  readonly #instruments: InstrumentInference;
  readonly #document: Document;
  readonly #identity: DocumentIdentity;
  readonly #antecedents: Antecedents;

  constructor(parsed: Parsed, context: ResolveContext) {
    const own = context.document ?? identityOf(parsed);
    const { symbol, body } = own;
    this.#parsed = parsed;
    this.#context = context;
    this.#document = {
      text: context.text,
      headings: parsed.headings,
      beside: besideIn(parsed.citations),
      adopts: isAdopted(own),
      ...(body ? { own: body } : {}),
      ownBecause: own.from,
    };
    this.#antecedents = new Antecedents(context, parsed);
    this.#bodies = new BodyInference(this.#document, context.registry);
    this.#instruments = new InstrumentInference(context.text, context.registry, this.#bodies, symbol ?? body);
    this.#identity = own;
  }

  resolve(citation: Citation): ResolvedCitation {
    const { target } = citation;
    switch (target.kind) {
      case "symbol":
        return this.#remember(
          this.#looked(citation, "symbol", { name: this.#symbolName(target.name), because: "symbol" }),
        );
      case "act":
        return this.#remember(this.#looked(citation, target.act, this.#act(citation, target)));
      case "backreference":
        return this.#backReference(citation, target.to);
      case "provision":
        return this.#provision(citation, target);
      case "meeting":
        return this.#meeting(citation);
      case "press":
        return { citation, target: target.name, kind: "press", status: "unlisted", because: "symbol", candidates: [] };
    }
  }

  #looked(citation: Citation, kind: ResolvedCitation["kind"], named: Named): ResolvedCitation {
    const { name, because } = named;
    if (name === null) {
      return { citation, target: null, kind, status: "ambiguous", because, candidates: named.candidates };
    }
    const lookup: Lookup = this.#context.registry.lookup(name);
    const { status } = lookup;
    return status === "found"
      ? { citation, target: name, kind, status, because, candidates: none, lookup, entry: lookup.entry }
      : { citation, target: name, kind, status, because, candidates: none, lookup };
  }

  /** S/RES/1325 is S/RES/1325 (2000): the number tells the year. PRST/15/2 is the Human Rights Council's own short form. */
  #symbolName(name: string): string {
    if (name.startsWith("PRST/")) return `A/HRC/${name}`;
    const number = /^S\/RES\/(\d+)$/.exec(name)?.[1];
    const year = number && this.#context.registry.councilYear(Number(number))?.year;
    return year ? `${name} (${year})` : name;
  }

  #act(citation: Citation, target: ActTarget): Named {
    if (target.number === "") return this.#byTitle(citation, target);
    if (target.bare && !this.#isVouched(target)) return { name: null, because: "form", candidates: none };
    const { body, ...inference } = this.#bodies.infer(citation, target);
    if (body === null) {
      const candidates = ("candidates" in inference ? inference.candidates : []).map((b) =>
        actName(b, target.act, target.form, target.number),
      );
      return { name: null, because: "form", candidates };
    }
    const because = "because" in inference ? inference.because : "form";
    if (target.form === "plain")
      return { name: actName(body, target.act, "legacy", runningNumber(body, target.number)), because };
    return { name: actName(body, target.act, target.form, this.#number(citation, target, body)), because };
  }

  /** Without a keyword "58 (1960)" is a resolution only if that number is of that year, or in a table of resolutions. */
  #isVouched({ form, number }: ActTarget): boolean {
    if (form !== "council" || this.#parsed.headings.some(({ body }) => body === "S")) return true;
    const [n, year] = number.split(/[ ()]+/);
    return this.#context.registry.councilYear(Number(n))?.year === Number(year);
  }

  /**
   * Where the number is beyond what its body reaches in a session, its last digits may be the indicator of a note, as
   * text taken out of a PDF has it: "54/2639 of 12 October 2023" is 54/26 with note 39, for that was adopted on that day.
   */
  #number(citation: Citation, target: ActTarget, body: string): string {
    const date = claimedDate(citation);
    if (target.form !== "session" || date === undefined || canNumber(body, target)) return target.number;
    const adopted = (number: string) =>
      this.#context.registry.find(actName(body, target.act, target.form, number))?.date?.value === date;
    return [target.number.slice(0, -1), target.number.slice(0, -2)].find(adopted) ?? target.number;
  }

  /** General Assembly Resolution “…”5: its note says which it is, else its title. */
  #byTitle(citation: Citation, target: ActTarget): Named {
    const noted = target.note && notedCitation(target.note, citation.end, this.#parsed, this.#context);
    if (noted && noted.target.kind === "symbol") return { name: this.#symbolName(noted.target.name), because: "note" };
    const title = citation.claims.find((claim) => claim.kind === "title")?.title ?? "";
    const names = this.#context.registry.byTitle(title, (target.body as BodyMention).body);
    return names.length === 1
      ? { name: names[0] as string, because: "named" }
      : { name: null, because: "named", candidates: names };
  }

  #remember(resolved: ResolvedCitation): ResolvedCitation {
    this.#antecedents.remember(resolved);
    return resolved;
  }

  #backReference(citation: Citation, to: Referred): ResolvedCitation {
    const antecedent = this.#antecedents.of(citation, to);
    if (antecedent) {
      return this.#remember({ ...antecedent, citation, kind: "backreference", because: "antecedent" });
    }
    return {
      citation,
      target: null,
      kind: "backreference",
      status: "ambiguous",
      because: "antecedent",
      candidates: none,
    };
  }

  #provision(citation: Citation, target: ProvisionTarget): ResolvedCitation {
    const named = (name: string, because: Because, known: boolean): ResolvedCitation => ({
      citation,
      target: name,
      kind: "provision",
      status: known ? "found" : "unlisted",
      because,
      candidates: [],
    });
    if (target.unit === "item") {
      const agenda = target.note && notedCitation(target.note, citation.end, this.#parsed, this.#context);
      const name = agenda && agenda.target.kind === "symbol" ? agenda.target.name : target.instrument;
      return named(`${name} item ${target.number}`, agenda ? "note" : "named", false);
    }
    const { name, because, instrument } = this.#instruments.find(target.instrument, citation.start);
    const unit = target.unit === "rule" ? "rule" : "art.";
    const paragraph = target.paragraph ? `, para. ${target.paragraph}` : "";
    return {
      ...named(`${name} ${unit} ${target.number}${paragraph}`, because, instrument !== undefined),
      ...(instrument ? { instrument } : {}),
    };
  }

  #meeting(citation: Citation): ResolvedCitation {
    const { target } = citation;
    const found = (name: string): ResolvedCitation => ({
      citation,
      target: name,
      kind: "meeting",
      status: "unlisted",
      because: "masthead",
      candidates: [],
    });
    const unnamed: ResolvedCitation = {
      citation,
      target: null,
      kind: "meeting",
      status: "ambiguous",
      because: "masthead",
      candidates: [],
    };
    const { own } = this.#document;
    if (target.kind !== "meeting") return unnamed;
    if (target.unit === "session") {
      const prefix = target.special === undefined ? "" : target.special === "special" ? "S-" : "ES-";
      return own ? found(`${own} session ${prefix}${target.number}`) : unnamed;
    }
    if (/plenary/.test(citation.text)) {
      const session = this.#assemblySession(citation);
      return session ? found(`A/${session}/PV.${target.number}`) : unnamed;
    }
    return own === "S" || target.number > 1000 ? found(`S/PV.${target.number}`) : unnamed;
  }

  /** The session of the General Assembly in which a plenary meeting was held: by its date, else the document's own. */
  #assemblySession(citation: Citation): string | undefined {
    const date = claimedDate(citation);
    const within =
      date &&
      this.#context.registry
        .sessionsOf("A")
        .find(({ session, window }) => /^\d+$/.test(session) && window && isWithin(window, date));
    if (within) return within.session;
    const before = this.#antecedents.lastSource;
    const nearby =
      before && citation.start - before.citation.end < 120
        ? /^A\/RES\/(\d+)\//.exec(before.target ?? "")?.[1]
        : undefined;
    if (nearby) return nearby;
    const { body, session } = this.#identity;
    return body === "A" && session ? String(session) : undefined;
  }
}
