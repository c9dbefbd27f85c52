/** The actions that an editor offers for findings. */
import type { CodeAction, CodeActionContext } from "vscode-languageserver/node";
import { applyFixes } from "../fixes/apply.ts";
import { changesOf } from "../fixes/compose.ts";
import { meantChange } from "../fixes/meant.ts";
import { examine } from "../pipeline.ts";
import { lineAt } from "../source/directives.ts";
import { offsetInFile } from "../source/places.ts";
import { lineStarts } from "../text/line-starts.ts";
import type { Diagnostic } from "../types/finding.ts";
import type { FormatName, Span } from "../types/source.ts";
import { claimedFacts } from "./add.ts";
import type { Client } from "./client.ts";
import { shown } from "./diagnostics.ts";
import { type Change, inFile, workspaceEdit } from "./edits.ts";
import type { Reading } from "./readings.ts";

export const fixAllKind = "source.fixAll.wgtip";

/** The actions for a span: those for each finding that touches it, and one for all safe fixes of the document. */
export async function actionsIn(
  reading: Reading,
  span: Span,
  { only }: Pick<CodeActionContext, "only">,
  client: Client,
): Promise<CodeAction[]> {
  const isAsked = (kind: string) => only === undefined || only.some((asked) => `${kind}.`.startsWith(`${asked}.`));
  const actions: CodeAction[] = [];
  if (isAsked("quickfix")) {
    const touched = reading.diagnostics.filter(({ start, end }) => start <= span.end && end >= span.start);
    for (const diagnostic of touched) actions.push(...(await quickFixes(diagnostic, reading, client)));
  }
  if (isAsked(fixAllKind) && hasSafeFix(reading)) {
    const all = { title: "Apply all safe fixes of wgtip", kind: fixAllKind, data: reading.text.uri };
    actions.push(client.resolvesEdits ? all : await withEdit(all, reading, client));
  }
  return actions;
}

/**
 * Adds its edit to the action for all safe fixes. Computed only when needed, because a long text is read again after
 * each pass.
 */
export async function withEdit(action: CodeAction, reading: Reading, client: Client): Promise<CodeAction> {
  return { ...action, edit: workspaceEdit(inFile(await allSafeFixes(reading), reading), reading, client) };
}

const hasSafeFix = ({ found }: Reading): boolean => found.some(({ fix }) => fix?.safe);

/** The changes that result from applying safe fixes until none is left; empty if there are none. */
export async function allSafeFixes(reading: Reading): Promise<Change[]> {
  if (!hasSafeFix(reading)) return [];
  const { source, registry, options } = reading;
  let before = reading.examined;
  const fixed = await applyFixes(source, true, (text) => {
    before = examine(text, registry, options, before);
    return before;
  });
  return changesOf(fixed.rounds, fixed.source.text);
}

async function quickFixes(diagnostic: Diagnostic, reading: Reading, client: Client): Promise<CodeAction[]> {
  const { fix } = diagnostic;
  const about = { kind: "quickfix", diagnostics: [shown(diagnostic, reading, client)] };
  const edit = (changes: readonly Change[]) => ({ edit: workspaceEdit(changes, reading, client) });
  const meant = fix ? undefined : await meantChange(reading, diagnostic);
  const facts = claimedFacts(diagnostic, reading);
  return [
    ...(fix
      ? [{ title: titleOf(fix), ...about, ...(fix.safe && { isPreferred: true }), ...edit(inFile([fix], reading)) }]
      : []),
    ...(meant ? [{ title: `Did you mean ${quoted(meant.text)}?`, ...about, ...edit(inFile([meant], reading)) }] : []),
    ...(facts
      ? [
          {
            title: `Add ${facts.name} to the project's registry`,
            ...about,
            command: { title: "Add", command: addCommand, arguments: [reading.text.uri, facts] },
          },
        ]
      : []),
    { title: `Suppress ${diagnostic.rule} on this line`, ...about, ...edit([suppression(diagnostic, reading)]) },
  ];
}

/** A command that the server runs. */
export const addCommand = "wgtip.addToRegistry";

const titleOf = ({ text }: Change): string => (text.trim() === "" ? "Remove" : `Write ${quoted(text)}`);

const quoted = (text: string): string => `“${text.replace(/\s+/g, " ").trim()}”`;

/** Placeholder for the reason, to be typed over. */
const reason = "say why";

/**
 * A comment at the end of the line in the document: `<!-- wgtip-disable-line date/adoption -- say why -->`. If the
 * citation continues on the next line, or such a comment needs a line of its own, the comment goes on a line above.
 */
function suppression({ start, rule }: Diagnostic, { source, resolved }: Reading): Change {
  const file = source.map?.file ?? source.text;
  const line = lineAt(offsetInFile(source, start), file, lineStarts(file));
  const [opens, closes, isWhole] = comments[source.format] ?? ["#", ""];
  const comment = (what: string) => `${opens} wgtip-${what} ${rule} -- ${reason}${closes}`;
  const goesOn = resolved.some(
    ({ citation }) =>
      offsetInFile(source, citation.start) < line.end && offsetInFile(source, citation.end, true) > line.end,
  );
  if (!goesOn && !isWhole)
    return { start: line.end, end: line.end, text: ` ${comment("disable-line")}`, select: reason };
  const ending = /\r?\n|\r/.exec(file)?.[0] ?? "\n";
  const text = `${comment("disable-next-line")}${ending}`;
  return { start: line.start, end: line.start, text, select: reason };
}

/** How comments begin and end, and whether they need a line of their own. */
const comments: Partial<Record<FormatName, readonly [opens: string, closes: string, isWhole?: true]>> = {
  markdown: ["<!--", " -->"],
  notebook: ["<!--", " -->"],
  html: ["<!--", " -->"],
  xml: ["<!--", " -->"],
  latex: ["%", ""],
  bibtex: ["%", "", true],
  asciidoc: ["//", "", true],
  rst: ["..", "", true],
};
