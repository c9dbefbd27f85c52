/** Resolves citations: canonical names, and what the registry knows about them. */

import { actNamed as actOf } from "../facts/act-names.ts";
import { actName, endOf } from "../facts/names.ts";
import { bodyOfDocument } from "../facts/supplements.ts";
import { textNamed } from "../facts/text-names.ts";
import type {
  ActTarget,
  BodyMention,
  Citation,
  CommentTarget,
  NumberedAct,
  Parsed,
  ProvisionTarget,
} from "../types/citation.ts";
import type { Because, ResolvedCitation } from "../types/finding.ts";
import type { Lookup, Registry } from "../types/registry.ts";
import type { DocumentIdentity } from "../types/source.ts";
import { Antecedents, type Referred } from "./antecedents.ts";
import { BodyInference } from "./bodies.ts";
import { commentName } from "./comments.ts";
import { identityOf, isAdopted } from "./identity.ts";
import { InstrumentInference } from "./instruments.ts";
import { itsBefore } from "./its.ts";
import { resolveMeeting } from "./meetings.ts";
import { type Mentions, mentionsOf, unknownBody } from "./mentions.ts";
import { gluesNotes, numberBy } from "./noted-number.ts";
import { type NotedText, notedCitation, startsOf } from "./notes.ts";
import { assemblyName, nameIn } from "./numbered.ts";

export interface ResolveContext extends NotedText {
  readonly registry: Registry;
  /** Which document this is; by default, as the masthead says. */
  readonly document?: DocumentIdentity;
}

/** The name, or the names between which the citation is ambiguous. */
type Named =
  | { readonly name: string; readonly because: Because; readonly kind?: ResolvedCitation["kind"] }
  | { readonly name: null; readonly because: Because; readonly candidates: readonly string[] };

/**
 * Resolves each citation to its canonical name and entry, in the same order. Drops numbers that are citations only in a
 * suitable context (a cell of a table, "resolution 1325") if the context doesn't confirm them.
 */
export const resolve = (parsed: Parsed, context: ResolveContext): ResolvedCitation[] =>
  resolveEach(parsed, context).filter(isCited);

/**
 * Like `resolve`, for a text that is nothing but a citation: "resolution 181" is then one, possibly of several bodies.
 */
export const resolveAlone = (parsed: Parsed, context: ResolveContext): ResolvedCitation[] =>
  resolveEach(parsed, context).filter((one) => isCited(one) || one.candidates.length > 0);

function resolveEach(parsed: Parsed, context: ResolveContext): ResolvedCitation[] {
  const resolver = new Resolver(parsed, context);
  return parsed.citations.flatMap((citation) => resolver.resolve(citation));
}

function isCited({ citation: { target }, target: name }: ResolvedCitation): boolean {
  if (target.kind === "provision" && name === null) return false;
  return (
    target.kind !== "act" ||
    name !== null ||
    (target.bare === undefined && (target.form !== "plain" || target.number === "" || target.united === true))
  );
}

const none: readonly string[] = [];

class Resolver {
  readonly #parsed: Parsed;
  readonly #context: ResolveContext;
  readonly #document: DocumentIdentity;
  readonly #mentions: Mentions;
  readonly #bodies: BodyInference;
  readonly #instruments: InstrumentInference;
  readonly #antecedents: Antecedents;
  /** Number of citations read, and the last of them. */
  #read = 0;
  #last: ResolvedCitation | undefined;
  /** Set after an article of the Charter was cited: "paragraph 3 of Article 27" is then an article of it, too. */
  #charter: string | undefined;

  constructor(parsed: Parsed, context: ResolveContext) {
    const { text, registry, document = identityOf(parsed) } = context;
    const mentions = mentionsOf(parsed, text, document.body, parsed.bodies);
    this.#parsed = parsed;
    this.#context = context;
    this.#document = document;
    this.#mentions = mentions;
    this.#antecedents = new Antecedents(context, parsed);
    this.#bodies = new BodyInference({
      text,
      mentions,
      headings: parsed.headings,
      get breaks() {
        return startsOf(parsed, context);
      },
      document,
      its: (at) => itsBefore(text, at, parsed.languages),
      adopts: isAdopted(document),
      gluesNotes: () => gluesNotes(parsed, context),
      registry,
    });
    this.#instruments = new InstrumentInference(parsed, text, registry, mentions, document.symbol ?? document.body);
  }

  /** Call it for each citation, in reading order. "Those resolutions" yields several results, or none. */
  resolve(citation: Citation): readonly ResolvedCitation[] {
    this.#read++;
    const { target } = citation;
    if (target.kind === "backreference" && target.several)
      return this.#antecedents
        .severalOf(citation, target.to)
        .map((one) => ({ ...one, citation, kind: "backreference", because: "antecedent" }));
    this.#last = this.#resolve(citation);
    return [this.#last];
  }

  #resolve(citation: Citation): ResolvedCitation {
    const { target } = citation;
    switch (target.kind) {
      case "symbol":
        return this.#remember(
          this.#looked(citation, "symbol", { name: this.#symbolName(target.name), because: "symbol" }),
        );
      case "act":
        return this.#remember(this.#actUnder(citation, target));
      case "backreference":
        return this.#backReference(citation, target.to);
      case "provision":
        return this.#provision(citation, target);
      case "meeting":
        return resolveMeeting(citation, {
          ...this.#context,
          document: this.#document,
          mentions: this.#mentions,
          cited: this.#antecedents.lastSource,
        });
      case "comment":
        return this.#remember(this.#comment(citation, target));
      case "named":
        return this.#remember(this.#namedText(citation, target.name));
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

  /**
   * S/RES/1325 is S/RES/1325 (2000), because the year follows from the number. PRST/15/2 is the Human Rights Council's
   * short form.
   */
  #symbolName(name: string): string {
    if (name.startsWith("PRST/")) return `A/HRC/${name}`;
    const number = /^S\/RES\/(\d+)$/.exec(name)?.[1];
    const year = number && this.#context.registry.councilYear(Number(number))?.year;
    return year ? `${name} (${year})` : name;
  }

  #actUnder(citation: Citation, written: ActTarget): ResolvedCitation {
    const target = this.#bodies.underHeading(citation, written);
    return this.#looked(citation, target.act, this.#act(citation, target));
  }

  #act(citation: Citation, target: ActTarget): Named {
    if (target.number === "") return this.#byTitle(citation, target);
    const { body, ...inference } = this.#bodies.infer(citation, target, this.#beside(citation));
    if (body === null) {
      const candidates = ("candidates" in inference ? inference.candidates : []).map((b) => nameIn(b, target));
      return { name: null, because: "form", candidates };
    }
    const because = "because" in inference ? inference.because : "form";
    if (target.form === "plain") return { name: nameIn(body, target), because };
    if (body === "A" && target.form === "council") return { name: assemblyName(target), because };
    return { name: actName(body, this.#number(citation, target, body)), because };
  }

  /**
   * The body whose document is cited right before the number (apart from a locator) or right after it. "Ibid." counts
   * as the document that it repeats:
   *   "CBD/COP/15/17, decision 15/4"   "(A/73/53), chap. IV, sect. A, resolution 37/17"   "Resolution 5/2, CTOC/COP/2010/17"
   */
  #beside(citation: Citation): string | undefined {
    const before = this.#last;
    if (before && isDocument(before.citation) && before.target !== null && this.#adjoins(before.citation, citation))
      return actOf(before.target)?.body ?? bodyOfDocument(before.target) ?? unknownBody;
    const behind = this.#parsed.citations[this.#read];
    return behind?.target.kind === "symbol" && behind.start - citation.end < 4
      ? bodyOfDocument(behind.target.name)
      : undefined;
  }

  #adjoins(before: Citation, citation: Citation): boolean {
    return /^\)?[,;\u060c\uff0c\u3001]?[^\S\n]*\n?[^\S\n]*\(?$/.test(
      this.#context.text.slice(endOf(before), citation.start),
    );
  }

  #number(citation: Citation, target: ActTarget, body: string): NumberedAct {
    const { registry } = this.#context;
    return numberBy(body, target, { citation, registry, isNoted: () => gluesNotes(this.#parsed, this.#context) });
  }

  /** General Assembly Resolution “…”5: identified by its note, otherwise by its title. */
  #byTitle(citation: Citation, target: ActTarget): Named {
    const noted = target.note && notedCitation(target.note, citation.end, this.#parsed, this.#context);
    if (noted && noted.target.kind === "symbol") return { name: this.#symbolName(noted.target.name), because: "note" };
    const title = citation.claims.find((claim) => claim.kind === "title")?.title ?? "";
    const names = this.#context.registry.byTitle(title, (target.body as BodyMention).body);
    return names.length === 1
      ? { name: names[0] as string, because: "named" }
      : { name: null, because: "named", candidates: names };
  }

  #comment(citation: Citation, target: CommentTarget): ResolvedCitation {
    const { text } = this.#context;
    const found = commentName(citation, target, { text, document: this.#document });
    // Those from before 1993 or so have no symbol of their own
    if ("name" in found && found.name.includes(" "))
      return {
        citation,
        target: found.name,
        kind: "symbol",
        status: "unlisted",
        because: found.because,
        candidates: none,
      };
    return this.#looked(
      citation,
      "symbol",
      "name" in found ? found : { name: null, because: "form", candidates: found.candidates },
    );
  }

  /** "Sendai Framework, para. 99" */
  #namedText(citation: Citation, words: string): ResolvedCitation {
    const name = textNamed(words)?.symbol ?? words;
    return this.#looked(citation, actOf(name)?.kind ?? "symbol", { name, because: "name" });
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
    const asWritten = target.instrument === "" ? this.#charter : target.instrument;
    if (asWritten === undefined) return { ...named("", "antecedent", false), target: null };
    const { name, because, instrument } = this.#instruments.find(asWritten, citation.start);
    this.#charter = name === "Charter of the United Nations" ? name : undefined;
    const unit = target.unit === "rule" ? "rule" : "art.";
    const paragraph = target.paragraph ? `, para. ${target.paragraph}` : "";
    return {
      ...named(`${name} ${unit} ${target.number}${paragraph}`, because, instrument !== undefined),
      ...(instrument ? { instrument } : {}),
    };
  }
}

/** A symbol, or "Ibid." */
const isDocument = ({ target }: Citation): boolean =>
  target.kind === "symbol" || (target.kind === "backreference" && target.to === "source");
