import { harvest } from "../../registry/tables/harvest.ts";
import { printForm } from "../../registry/tables/print-form.ts";
import type { ExtractResult } from "../../types/finding.ts";
import type { Registry } from "../../types/registry.ts";
import type { DocumentIdentity } from "../../types/source.ts";
import type { GraphResult } from "./graph.ts";

interface ReadDocument extends ExtractResult {
  readonly document: DocumentIdentity;
  readonly registry: Registry;
}

/** Names each document by its own symbol, or else its path, and adds what the registry or its masthead says about it. */
export async function* named(documents: AsyncIterable<ReadDocument>): AsyncGenerator<GraphResult> {
  for await (const { source, document, resolved, registry } of documents) {
    const name = printForm(document.symbol ?? "") ?? source.path;
    const entry = registry.find(name) ?? harvest(source.text, source.path);
    yield { source, resolved, name, ...(entry && { entry }) };
  }
}
