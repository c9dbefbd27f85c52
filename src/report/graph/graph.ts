import { addressOf } from "../../facts/addresses.ts";
import { placeOf } from "../../source/places.ts";
import type { ExtractResult, ResolvedCitation } from "../../types/finding.ts";
import type { Entry, Lookup } from "../../types/registry.ts";
import { namesDocument } from "../known.ts";
import type { Run } from "../report.ts";

/** A document that was read, and what it cites. */
export interface GraphResult extends ExtractResult {
  /** Its own symbol, or its path if neither masthead nor file name gives a symbol. */
  readonly name: string;
  readonly entry?: Pick<Entry, "title" | "date">;
}

export interface GraphNode {
  readonly name: string;
  /** `read`: one of the documents in this run. */
  readonly status: "read" | Lookup["status"];
  readonly title: string | null;
  readonly date: string | null;
  /** Where it is published; null for a document that was read, is missing or has no symbol. */
  readonly address: string | null;
  /** Paths of its files: several if there are language versions, none if it was not read. */
  readonly files: readonly string[];
}

export interface GraphEdge {
  readonly from: string;
  readonly to: string;
  /** `path:line:column` of each citation, in reading order. */
  readonly places: string[];
}

export interface Graph {
  /** Nodes and edges are in reading order. */
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  /** Number of citations without an edge: ambiguous ones, and those of something other than a document. */
  readonly left: { readonly ambiguous: number; readonly provisions: number; readonly meetings: number };
}

export interface GraphOptions {
  /** Include only the documents that were read, and their citations of each other. */
  readonly internal?: boolean;
}

/** Prints a graph, piece by piece. */
export type GraphPrinter = (graph: Graph, run: Pick<Run, "problems" | "registry">) => Iterable<string>;

/**
 * Which documents cite which. A document gets no edge to itself, although every masthead names its own symbol. A
 * provision counts as a citation of its instrument if the registry knows the instrument.
 */
export async function graphOf(results: AsyncIterable<GraphResult>, { internal = false }: GraphOptions): Promise<Graph> {
  const nodes = new Map<string, GraphNode>();
  const edges = new Map<string, GraphEdge>();
  const left = { ambiguous: 0, provisions: 0, meetings: 0 };

  for await (const { name: from, entry, source, resolved } of results) {
    const before = nodes.get(from);
    const files = [...(before?.files ?? []), source.path];
    nodes.set(from, { name: from, status: "read", ...factsOf(entry, before), address: null, files });
    for (const one of resolved) {
      const to = nameOf(one);
      if (to === undefined) left[whyLeft(one)] += 1;
      if (to === undefined || to === from) continue;
      if (!nodes.has(to)) {
        const address = (namesDocument(one) && addressOf(one.target, one.entry)) || null;
        nodes.set(to, { name: to, status: statusOf(one), ...factsOf(one.entry), address, files: [] });
      }
      const key = `${from}\n${to}`;
      const edge = edges.get(key) ?? { from, to, places: [] };
      const { line, column } = placeOf(source, one.citation.start);
      edge.places.push(`${source.path}:${line}:${column}`);
      edges.set(key, edge);
    }
  }
  const isDrawn = (name: string) => !internal || nodes.get(name)?.status === "read";
  return {
    nodes: [...nodes.values()].filter(({ name }) => isDrawn(name)),
    edges: [...edges.values()].filter(({ to }) => isDrawn(to)),
    left,
  };
}

const factsOf = (entry: GraphResult["entry"], before?: GraphNode) => ({
  title: entry?.title?.value ?? before?.title ?? null,
  date: entry?.date?.value ?? before?.date ?? null,
});

/** The document that a citation names, if it names one. */
function nameOf({ kind, target, instrument }: ResolvedCitation): string | undefined {
  if (kind === "provision") return instrument?.name;
  return kind === "meeting" ? undefined : (target ?? undefined);
}

/** An instrument is known even if the provision is not. */
const statusOf = ({ kind, status }: ResolvedCitation): GraphNode["status"] =>
  kind === "provision" ? "found" : (status as Lookup["status"]);

function whyLeft({ kind }: ResolvedCitation): keyof Graph["left"] {
  if (kind === "provision") return "provisions";
  return kind === "meeting" ? "meetings" : "ambiguous";
}
