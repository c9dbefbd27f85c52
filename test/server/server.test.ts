// The built server, spoken to over standard input and output.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, expect, test } from "vitest";
import { CancellationTokenSource } from "vscode-languageserver-protocol/node";
import { docx, paragraph } from "../source/docx/docx.ts";
import { Editor, eventually, eventuallyAsync, placeOf } from "./client.ts";

let editor: Editor;
afterEach(async () => {
  expect(await editor.stop()).toBe(0);
});

const text = "See CTOC/COP/WG4/2011/8.\n\nSee General Assembly resolution 64/293 of 12 August 2010.\n";

test("findings are sent when a document is opened and changed", async () => {
  editor = await Editor.start();
  await editor.open("a.md", text);
  expect((await editor.diagnostics("a.md")).map(({ code, severity, range }) => [code, severity, range])).toEqual([
    ["symbol/dot", 1, { start: { line: 0, character: 13 }, end: { line: 0, character: 16 } }],
    ["date/adoption", 1, { start: { line: 2, character: 42 }, end: { line: 2, character: 56 } }],
  ]);
  const range = { start: { line: 0, character: 15 }, end: { line: 0, character: 15 } };
  const version = await editor.change("a.md", [{ range, text: "." }]);
  expect((await editor.diagnostics("a.md", version)).map(({ code }) => code)).toEqual(["date/adoption"]);
});

test("an editor that asks is answered, and is sent nothing", async () => {
  const diagnostic = { dynamicRegistration: false };
  editor = await Editor.start({}, { capabilities: { textDocument: { diagnostic } } });
  expect(editor.server.capabilities.diagnosticProvider).toMatchObject({ identifier: "wgtip" });
  await editor.open("a.md", text);
  const ask = (previousResultId?: string) =>
    editor.request<{ kind: string; resultId: string; items?: { code: string }[] }>("textDocument/diagnostic", {
      textDocument: { uri: editor.uri("a.md") },
      ...(previousResultId && { previousResultId }),
    });
  const { kind, resultId, items } = await ask();
  expect([kind, items?.map(({ code }) => code)]).toEqual(["full", ["symbol/dot", "date/adoption"]]);
  expect(await ask(resultId)).toEqual({ kind: "unchanged", resultId });
  await editor.change("a.md", [{ text: "Nothing.\n" }]);
  expect((await ask(resultId)).items).toEqual([]);
  expect(editor.published).toEqual([]);
});

const codeOf = (asked: Promise<unknown>): Promise<number | string> =>
  asked.then(
    () => "answered",
    ({ code }: { code: number }) => code,
  );

test("a request for what has changed meanwhile is to be sent again; one that is given up is not answered", async () => {
  editor = await Editor.start({}, { capabilities: { textDocument: { diagnostic: {} } } });
  const long = text.repeat(2000);
  await editor.open("a.md", long);
  // short, to be read at once with the message before it
  const start = { line: 0, character: 0 };
  const more = { range: { start, end: start }, text: "More. " };
  const document = { textDocument: { uri: editor.uri("a.md") } };
  // ServerCancelled; where the change comes a little later, the request is answered before
  await eventuallyAsync(async () => {
    const asked = codeOf(editor.request("textDocument/diagnostic", document));
    await editor.change("a.md", [more]);
    return (await asked) === -32802 || undefined;
  });
  // RequestCancelled; it may be answered before that is known
  await eventuallyAsync(async () => {
    await editor.change("a.md", [more]);
    const { token, cancel } = cancelling();
    const position = placeOf(long, "See");
    const given = codeOf(editor.connection.sendRequest("textDocument/hover", { ...document, position }, token));
    cancel();
    return (await given) === -32800 || undefined;
  });
  await editor.change("a.md", [{ text }]);
  expect((await editor.request<{ items: unknown[] }>("textDocument/diagnostic", document)).items).toHaveLength(2);
});

function cancelling() {
  const source = new CancellationTokenSource();
  return { token: source.token, cancel: () => source.cancel() };
}

test("what is known is shown at a citation, with its address", async () => {
  editor = await Editor.start({}, { capabilities: { textDocument: { hover: { contentFormat: ["markdown"] } } } });
  await editor.open("a.md", text);
  const hover = await editor.at<{ contents: { value: string }; range: unknown }>(
    "textDocument/hover",
    "a.md",
    text,
    "64/2",
  );
  expect(hover.contents.value).toMatch(/^\*\*A\/RES\/64\/293\*\*\n/);
  expect(hover.contents.value).toContain(
    "- title: United Nations Global Plan of Action to Combat Trafficking in Persons",
  );
  expect(hover.contents.value).toContain("<https://docs.un.org/en/A/RES/64/293>");
  expect(hover.range).toEqual({ start: { line: 2, character: 21 }, end: { line: 2, character: 38 } });
  expect(await editor.at("textDocument/hover", "a.md", text, "Se")).toBeNull();
});

interface Action {
  title: string;
  kind: string;
  isPreferred?: boolean;
  edit?: { changes: Record<string, { range: unknown; newText: string }[]> };
  command?: { command: string; arguments: unknown[] };
}

async function actionsAt(words: string, whole: string, only?: string[]): Promise<Action[]> {
  const position = placeOf(whole, words);
  return editor.request("textDocument/codeAction", {
    textDocument: { uri: editor.uri("a.md") },
    range: { start: position, end: position },
    context: { diagnostics: [], ...(only && { only }) },
  });
}

test("a document whose address names no file here is read as one that is not saved", async () => {
  editor = await Editor.start({}, { capabilities: { textDocument: { diagnostic: {} } } });
  for (const uri of ["file://server/share/a.txt", "file:///%zz.txt", "untitled:Untitled-1"]) {
    const textDocument = { uri, languageId: "plaintext", version: 1, text: "See CTOC/COP/WG4/2011/8." };
    await editor.connection.sendNotification("textDocument/didOpen", { textDocument });
    const answer = await editor.request("textDocument/diagnostic", { textDocument: { uri } });
    expect(answer).toMatchObject({ items: [{ code: "symbol/dot", range: { start: { line: 0, character: 13 } } }] });
  }
  expect(editor.said).toEqual([]);
});

test("a text that changes without a new version is read again", async () => {
  editor = await Editor.start({}, { capabilities: { textDocument: { diagnostic: {} } } });
  await editor.open("a.txt", "See CTOC/COP/WG4/2011/8.");
  const textDocument = { uri: editor.uri("a.txt"), version: 1 };
  const pulled = (previousResultId?: string) =>
    editor.request<{ resultId: string }>("textDocument/diagnostic", { textDocument, previousResultId });
  const before = await pulled();
  expect(before).toMatchObject({ items: [{ range: { start: { line: 0 } } }] });
  const contentChanges = [{ text: "\nSee CTOC/COP/WG4/2011/8." }];
  await editor.connection.sendNotification("textDocument/didChange", { textDocument, contentChanges });
  expect(await pulled(before.resultId)).toMatchObject({ items: [{ range: { start: { line: 1 } } }] });
});

test("quick fixes: safe, meant, suppressed, added to the registry; and all safe ones at once", async () => {
  const draft = `${text}\nSee decision 4/9 of the Conference of the Parties to the United Nations Convention against Transnational Organized Crime.\n`;
  editor = await Editor.start();
  await editor.open("a.md", draft);
  const first = await actionsAt("CTOC/COP/WG", draft);
  const newTextOf = (action: Action) =>
    Object.values(action.edit?.changes ?? {})
      .flat()
      .map(({ newText }) => newText);
  expect(first.map(({ title, isPreferred = false }) => [title, isPreferred])).toEqual([
    ["Write “WG.4”", true],
    ["Suppress symbol/dot on this line", false],
    ["Apply all safe fixes of wgtip", false],
  ]);
  expect(newTextOf(first[1] as Action)).toEqual([" <!-- wgtip-disable-line symbol/dot -- say why -->"]);
  const [meant] = await actionsAt("12 August", draft, ["quickfix"]);
  expect(meant?.title).toBe("Did you mean “30 July 2010”?");
  const unknown = await actionsAt("decision 4/9", draft, ["quickfix"]);
  expect(unknown.map(({ title }) => title)).toEqual([
    "Did you mean “4/8”?",
    "Add CTOC/COP decision 4/9 to the project's registry",
    "Suppress act/unknown on this line",
  ]);
  const all = await actionsAt("CTOC/COP/WG", draft, ["source.fixAll"]);
  expect(all.map(({ title, kind }) => [title, kind])).toEqual([
    ["Apply all safe fixes of wgtip", "source.fixAll.wgtip"],
  ]);
  const [edits] = Object.values(all[0]?.edit?.changes ?? {});
  await editor.change(
    "a.md",
    (edits ?? []).map(({ range, newText }) => ({ range, text: newText })),
  );
  expect(await actionsAt("CTOC/COP/WG", draft, ["source.fixAll"])).toEqual([]);

  const add = unknown[1]?.command;
  await editor.request("workspace/executeCommand", add);
  expect(await editor.diagnostics("a.md").then((all) => all.map(({ code }) => code))).toContain("date/adoption");
  const table = readFileSync(join(editor.folder, "wgtip.registry.tsv"), "utf8");
  expect(table).toContain("CTOC/COP decision 4/9\t");
  await eventually(() => editor.published.at(-1)?.diagnostics.every(({ code }) => code !== "act/unknown") || undefined);
});

test("what a fix is known for is no document to add; the rule has its page, where the editor links to it", async () => {
  const draft = "See Security Council resolution 1325 (2001).\n";
  editor = await Editor.start(
    {},
    { capabilities: { textDocument: { publishDiagnostics: { codeDescriptionSupport: true } } } },
  );
  await editor.open("a.md", draft);
  expect((await editor.diagnostics("a.md")).map(({ code, codeDescription }) => [code, codeDescription?.href])).toEqual([
    ["date/council-year", expect.stringMatching(/^https:.*\/rules\/date-council-year\.html$/)],
  ]);
  expect((await actionsAt("1325 (2", draft)).map(({ title }) => title)).toEqual([
    "Write “2000”",
    "Suppress date/council-year on this line",
  ]);
});

test("a day that was probably meant is written in the language of its paragraph", async () => {
  const french = "Rappelant la résolution 64/293 de l’Assemblée générale du 31 juillet 2010, et les textes";
  const arabic = "وإذ تشير إلى قرار الجمعية العامة 64/293 المؤرخ 31 تموز/يوليه 2010";
  editor = await Editor.start();
  await editor.open("a.md", `${french}\n\n${arabic}\n`);
  const titles = async (words: string) =>
    (await actionsAt(words, `${french}\n\n${arabic}\n`, ["quickfix"])).map(({ title }) => title);
  expect(await titles("du 31")).toContain("Did you mean “30 juillet 2010”?");
  expect(await titles("المؤرخ 31")).toContain("Did you mean “30 تموز/يوليه 2010”?");
});

test("symbols, numbers, titles and dates are completed", async () => {
  const draft = [
    "General Assembly resolution 64/29 is cited.",
    "See CTOC/COP/WG.4/2011/ and others.",
    "General Assembly resolution 64/293 of ",
    "General Assembly resolution 64/293, entitled “United",
    "Security Council resolution 132",
    "General Assembly resolution 64/292 of 28 July 2010, entitled “The human",
    "General Assembly resolution 64/292 of 28 July 2010, of ",
  ].join("\n\n");
  editor = await Editor.start();
  await editor.open("a.txt", draft);
  const labels = async (words: string) => {
    const { items } = await editor.at<{
      items: { label: string; detail?: string; documentation?: string; textEdit: unknown }[];
    }>("textDocument/completion", "a.txt", draft, words);
    return items;
  };
  expect(await labels("resolution 64/29")).toContainEqual(
    expect.objectContaining({
      label: "64/293",
      detail: "30 July 2010",
      documentation: "United Nations Global Plan of Action to Combat Trafficking in Persons",
      textEdit: {
        range: { start: { line: 0, character: 28 }, end: { line: 0, character: 33 } },
        newText: "64/293",
      },
    }),
  );
  expect((await labels("WG.4/2011/")).map(({ label }) => label)).toContain("CTOC/COP/WG.4/2011/8");
  expect((await labels("64/293 of ")).map(({ label }) => label)).toEqual(["30 July 2010"]);
  expect((await labels("“United")).map(({ label }) => label)).toEqual([
    "United Nations Global Plan of Action to Combat Trafficking in Persons",
  ]);
  expect((await labels("resolution 132")).map(({ label }) => label)).toContain("1325 (2000)");
  const behindDate = (await labels("“The human")).map(({ label, detail }) => [label, detail]);
  expect(behindDate).toEqual([["The human right to water and sanitation", "A/RES/64/292"]]);
  expect(await labels("2010, of ")).toEqual([]);
  expect(await labels("is cited")).toEqual([]);
});

const masthead = (symbol: string) =>
  `United Nations	${symbol}

General Assembly

Distr.: General
2 March 2026

Original: English

`;

test("files of the workspace are found by their symbols, and those that cite them", async () => {
  const cites = "See document A/AC.999/7 and General Assembly resolution 64/293.\n";
  editor = await Editor.start({
    "report.txt": `${masthead("A/AC.999/7")}Text.\n`,
    "deep/a.md": cites,
    "b.md": `Again A/AC.999/7.\n`,
  });
  await editor.open("a.md", cites);
  const definition = await eventuallyAsync(async () => {
    const found = await editor.at<{ uri: string }[]>("textDocument/definition", "a.md", cites, "A/AC");
    return found.length > 0 ? found : undefined;
  });
  expect(definition.map(({ uri }) => uri)).toEqual([editor.uri("report.txt")]);
  const referencesWith = (includeDeclaration: boolean) =>
    editor.at<{ uri: string; range: unknown }[]>("textDocument/references", "a.md", cites, "A/AC", {
      context: { includeDeclaration },
    });
  const filesOf = (places: readonly { uri: string }[]) =>
    places.map(({ uri }) => uri.replace(/^.*\/wgtip-server-[^/]*\//, "")).sort();
  const references = await referencesWith(false);
  expect(filesOf(references)).toEqual(["a.md", "b.md", "deep/a.md"]);
  expect(filesOf(await referencesWith(true))).toEqual(["a.md", "b.md", "deep/a.md", "report.txt"]);
  expect(references).toContainEqual({
    uri: editor.uri("b.md"),
    range: { start: { line: 0, character: 6 }, end: { line: 0, character: 16 } },
  });
  const symbols = await editor.request<{ name: string }[]>("workspace/symbol", { query: "a/ac" });
  expect(symbols.map(({ name }) => name)).toEqual(["A/AC.999/7"]);
});

test("a citation between tags, and one in a Word file, are found, also where columns are bytes", async () => {
  const html = "<html><body>\n<p>“See” <b>A/AC.999</b>/7.</p></body></html>\n";
  const folder = mkdtempSync(join(tmpdir(), "wgtip-server-"));
  writeFileSync(join(folder, "b.html"), html);
  writeFileSync(join(folder, "c.docx"), docx(paragraph("See A/AC.999/7.")));
  editor = await Editor.in(folder, { capabilities: { general: { positionEncodings: ["utf-8"] } } });
  const draft = "See A/AC.999/7.\n";
  await editor.open("a.md", draft);
  const found = await eventuallyAsync(async () => {
    const context = { includeDeclaration: false };
    const all = await editor.at<{ uri: string; range: unknown }[]>("textDocument/references", "a.md", draft, "A/AC", {
      context,
    });
    return all.length === 3 ? all : undefined;
  });
  const rangeIn = (name: string) => found.find(({ uri }) => uri === editor.uri(name))?.range;
  // “ and ” have three bytes each
  expect(rangeIn("b.html")).toEqual({ start: { line: 1, character: 16 }, end: { line: 1, character: 30 } });
  // in the text of the file, of which an editor shows no other
  expect(rangeIn("c.docx")).toEqual({ start: { line: 0, character: 4 }, end: { line: 0, character: 14 } });
});

test("links, outline, and hints where they are set on", async () => {
  const draft =
    "At its fourth session the Conference of the Parties to the United Nations Convention against Transnational Organized Crime adopted decision 4/4.\n";
  const settings = { inlayHints: true };
  editor = await Editor.start({}, { capabilities: { workspace: { configuration: true } }, settings });
  await editor.open("a.md", draft);
  const uri = { textDocument: { uri: editor.uri("a.md") } };
  const links = await editor.request<{ target: string }[]>("textDocument/documentLink", uri);
  expect(links.map(({ target }) => target)).toEqual(["https://docs.un.org/en/CTOC/COP/2008/19"]);
  const symbols = await editor.request<{ name: string; detail: string }[]>("textDocument/documentSymbol", uri);
  expect(symbols.map(({ name, detail }) => [name, detail])).toEqual([
    ["CTOC/COP decision 4/4", "Trafficking in human beings"],
  ]);
  const range = { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } };
  const hints = await editor.request<{ label: string }[]>("textDocument/inlayHint", { ...uri, range });
  expect(hints.map(({ label }) => label)).toEqual(["CTOC/COP decision 4/4"]);
});

test.each(["utf-8", "utf-32"])("columns are counted in %s if the editor asks for it", async (encoding) => {
  const draft = "“𝒜” é CTOC/COP/WG4/2011/8\n";
  editor = await Editor.start({}, { capabilities: { general: { positionEncodings: [encoding, "utf-16"] } } });
  expect(editor.server.capabilities.positionEncoding).toBe(encoding);
  await editor.open("a.txt", draft);
  // “ and ” have three bytes, 𝒜 four, é two
  const before = encoding === "utf-8" ? 3 + 4 + 3 + 1 + 2 + 1 : 6;
  const at = (character: number) => ({ line: 0, character });
  const [first] = await editor.diagnostics("a.txt");
  expect(first?.range).toEqual({ start: at(before + 9), end: at(before + 12) });
  const version = await editor.change("a.txt", [
    { range: { start: at(before + 11), end: at(before + 11) }, text: "." },
  ]);
  expect(await editor.diagnostics("a.txt", version)).toEqual([]);
});

test("columns are counted far behind in a long line", async () => {
  const length = 300_000;
  const draft = `${"𝒜é".repeat(length / 3)} CTOC/COP/WG4/2011/8`;
  editor = await Editor.start({}, { capabilities: { general: { positionEncodings: ["utf-8"] } } });
  await editor.open("a.txt", draft);
  const before = (length / 3) * 6 + " CTOC/COP/".length;
  const range = { start: { line: 0, character: before }, end: { line: 0, character: before + 3 } };
  expect((await editor.diagnostics("a.txt"))[0]?.range).toEqual(range);
  const at = (character: number) => ({ start: { line: 0, character }, end: { line: 0, character } });
  const longer = await editor.change("a.txt", [
    { range: at(before + "WG4/2011/8".length), text: "." },
    { range: at(0), text: "éé" },
  ]);
  const moved = { start: { line: 0, character: before + 4 }, end: { line: 0, character: before + 7 } };
  expect((await editor.diagnostics("a.txt", longer))[0]?.range).toEqual(moved);
  const version = await editor.change("a.txt", [{ range: at(before + 6), text: "." }]);
  expect((await editor.diagnostics("a.txt", version)).map(({ code }) => code)).not.toContain("symbol/dot");
});

test("an editor that opens a Word file as text is told how to check it", async () => {
  editor = await Editor.start();
  await editor.open("a.docx", "PK\u0003\u0004\uFFFD\uFFFD");
  expect((await editor.diagnostics("a.docx")).map(({ message }) => message)).toEqual([
    "a.docx: is no text; run `wgtip lint` on the file to check it",
  ]);
});

test("the outline has a draft by its symbol, and in it what it cites, not the symbol again", async () => {
  editor = await Editor.start();
  await editor.open("a.txt", `${masthead("A/AC.999/7")}See A/AC.999/8.\n`);
  const symbols = await editor.request<{ name: string; children: { name: string }[] }[]>(
    "textDocument/documentSymbol",
    { textDocument: { uri: editor.uri("a.txt") } },
  );
  expect(symbols.map(({ name, children }) => [name, children.map((one) => one.name)])).toEqual([
    ["A/AC.999/7", ["A/AC.999/8"]],
  ]);
});

test("a document that cannot be read says so in place of findings, until it can", async () => {
  const cells = [{ cell_type: "markdown", metadata: {}, source: [text] }];
  const notebook = JSON.stringify({ cells, metadata: {}, nbformat: 4, nbformat_minor: 5 });
  editor = await Editor.start();
  await editor.open("a.ipynb", notebook.slice(0, -1), "json");
  const [why, ...others] = await editor.diagnostics("a.ipynb");
  expect([String(why?.message).slice(0, 23), why?.severity, others]).toEqual(["a.ipynb: is no notebook", 1, []]);
  const position = { line: 0, character: 10 };
  expect(await editor.request("textDocument/hover", { textDocument: { uri: editor.uri("a.ipynb") }, position })).toBe(
    null,
  );
  const version = await editor.change("a.ipynb", [{ text: notebook }]);
  expect((await editor.diagnostics("a.ipynb", version)).map(({ code }) => code)).toEqual([
    "symbol/dot",
    "date/adoption",
  ]);
});

test("a draft whose configuration has errors says so", async () => {
  editor = await Editor.start({ "wgtip.config.json": '{ "rules": { "symbol/dto": "off" } }' });
  await editor.open("a.md", text);
  const why = "a.md: is not checked, because its configuration has errors";
  expect((await editor.diagnostics("a.md")).map(({ message }) => message)).toEqual([why]);
});

test("all safe fixes are made up when they are chosen, if the editor asks then", async () => {
  const codeAction = { resolveSupport: { properties: ["edit"] } };
  editor = await Editor.start({}, { capabilities: { textDocument: { codeAction } } });
  await editor.open("a.md", text);
  const [all] = await actionsAt("CTOC/COP/WG", text, ["source.fixAll"]);
  expect(all?.edit).toBeUndefined();
  const { edit } = await editor.request<Action>("codeAction/resolve", all);
  const edits = Object.values(edit?.changes ?? {}).flat();
  expect(edits.map(({ newText }) => newText)).toEqual(["WG.4"]);
});

test("folders are added to the workspace and removed from it", async () => {
  const masthead =
    "United Nations\tA/AC.999/1\n\nGeneral Assembly\n\nDistr.: General\n2 March 2026\n\nOriginal: English\n";
  editor = await Editor.start({ "a/1.txt": text }, { capabilities: { workspace: { workspaceFolders: true } } });
  const elsewhere = mkdtempSync(join(tmpdir(), "wgtip-folder-"));
  writeFileSync(join(elsewhere, "2.txt"), masthead);
  const folder = { uri: pathToFileURL(elsewhere).href, name: "more" };
  const change = (event: object) =>
    editor.connection.sendNotification("workspace/didChangeWorkspaceFolders", { event });
  const known = (count: number) =>
    eventuallyAsync(async () => {
      const symbols = await editor.request<unknown[]>("workspace/symbol", { query: "A/AC.999" });
      return symbols.length === count || undefined;
    });
  await change({ added: [folder], removed: [] });
  await known(1);
  await change({ added: [], removed: [folder] });
  await known(0);
  // removed while it is being read, before one that is added later
  const later = mkdtempSync(join(tmpdir(), "wgtip-folder-"));
  writeFileSync(join(later, "3.txt"), masthead.replace("999/1", "999/3"));
  await change({ added: [folder], removed: [] });
  await change({ added: [{ uri: pathToFileURL(later).href, name: "later" }], removed: [folder] });
  await known(1);
  expect(await editor.request("workspace/symbol", { query: "A/AC.999" })).toMatchObject([{ name: "A/AC.999/3" }]);
  // removed before the first documents are read, which the folders of the beginning wait for
  const early = await Editor.start({ "3.txt": masthead }, { capabilities: { workspace: { workspaceFolders: true } } });
  const first = { uri: pathToFileURL(early.folder).href, name: "test" };
  await early.connection.sendNotification("workspace/didChangeWorkspaceFolders", {
    event: { added: [folder], removed: [first] },
  });
  const symbols = await eventuallyAsync(async () => {
    await new Promise((passed) => setTimeout(passed, 700));
    const found = await early.request<{ location: { uri: string } }[]>("workspace/symbol", { query: "A/AC.999" });
    return found.length > 0 ? found : undefined;
  });
  expect(symbols.map(({ location }) => location.uri)).toEqual([pathToFileURL(join(elsewhere, "2.txt")).href]);
  expect(await early.stop()).toBe(0);
  rmSync(later, { recursive: true });
  rmSync(elsewhere, { recursive: true });
});

test("findings that changes of the project cause are no longer the same, although the version is", async () => {
  const capabilities = {
    textDocument: { diagnostic: {} },
    workspace: { workspaceFolders: true, didChangeWatchedFiles: { dynamicRegistration: true } },
  };
  editor = await Editor.start({}, { capabilities });
  await editor.open("a.md", "See CTOC/COP/WG4/2011/8 and General Assembly resolution 95/1 of 3 March 2041.");
  const textDocument = { uri: editor.uri("a.md") };
  type Answer = { kind: string; resultId: string; items: { code: string }[] };
  let previousResultId: string | undefined;
  /** Pulls as an editor does, with the last result, until it is not "unchanged" and holds these findings. */
  const becomes = (codes: string[]) =>
    eventuallyAsync(async () => {
      const { resultId, items } = await editor.request<Answer>("textDocument/diagnostic", {
        textDocument,
        previousResultId,
      });
      previousResultId = resultId;
      return JSON.stringify(items?.map(({ code }) => code)) === JSON.stringify(codes) || undefined;
    });
  await becomes(["symbol/dot"]);
  const tell = (name: string) =>
    editor.connection.sendNotification("workspace/didChangeWatchedFiles", {
      changes: [{ uri: editor.uri(name), type: 2 }],
    });
  editor.write("wgtip.config.json", '{ "rules": { "symbol/*": "off" } }');
  await tell("wgtip.config.json");
  await becomes([]);
  editor.write("wgtip.registry.tsv", "name\tdate\nA/RES/95/1\t2041-03-02\n");
  await tell("wgtip.registry.tsv");
  await becomes(["date/adoption"]);
});

test("what is asked before initialization or after the end is refused", async () => {
  editor = await Editor.start();
  expect(await codeOf(editor.request("initialize", { capabilities: {} }))).toBe(-32600);
  await editor.open("a.txt", text);
  const hover = () => codeOf(editor.at("textDocument/hover", "a.txt", text, "64/2"));
  expect(await hover()).toBe("answered");
  await editor.request("shutdown", undefined);
  expect(await hover()).toBe(-32600);
});

test("an editor that answers the question for settings with an error is served", async () => {
  editor = await Editor.start({}, { settings: new Error("no"), capabilities: { workspace: { configuration: true } } });
  await editor.open("a.md", text);
  expect(await editor.diagnostics("a.md")).toHaveLength(2);
});

test("configurations and files of facts are watched", async () => {
  editor = await Editor.start(
    { "wgtip.config.json": "{}" },
    { capabilities: { workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } } },
  );
  await editor.open("a.md", text);
  expect(await editor.diagnostics("a.md")).toHaveLength(2);
  expect(editor.registered.map(({ method }) => method)).toContain("workspace/didChangeWatchedFiles");
  const tell = (name: string) =>
    editor.connection.sendNotification("workspace/didChangeWatchedFiles", {
      changes: [{ uri: editor.uri(name), type: 2 }],
    });
  const shown = (codes: string[]) =>
    eventually(() => {
      const last = editor.published.findLast(({ uri }) => uri === editor.uri("a.md"));
      return JSON.stringify(last?.diagnostics.map(({ code }) => code)) === JSON.stringify(codes) || undefined;
    });
  editor.write("wgtip.config.json", '{ "rules": { "symbol/*": "off" } }');
  await tell("wgtip.config.json");
  await shown(["date/adoption"]);
  editor.write("wgtip.config.json", '{ "rules": { "symbol/dto": "off" } }');
  await tell("wgtip.config.json");
  const wrong = await eventually(() =>
    editor.published.findLast(
      ({ uri, diagnostics }) => uri === editor.uri("wgtip.config.json") && diagnostics.length > 0,
    ),
  );
  expect(wrong.diagnostics[0]?.message).toContain("unknown rule symbol/dto; did you mean symbol/dot?");
});

test("an editor that watches no files is served too", async () => {
  editor = await Editor.start();
  await editor.open("a.md", text);
  expect(await editor.diagnostics("a.md")).toHaveLength(2);
  editor.write("wgtip.config.json", '{ "rules": { "*": "off" } }');
  await eventually(() => editor.published.at(-1)?.diagnostics.length === 0 || undefined);
});

test("the settings of the editor count where no configuration says otherwise", async () => {
  const capabilities = { workspace: { configuration: true } };
  const settings = { rules: { "symbol/*": "off", "date/*": "warning" } };
  const files = { "wgtip.config.json": '{ "rules": { "date/*": "error" } }' };
  editor = await Editor.start(files, { capabilities, settings });
  await editor.open("a.md", text);
  await eventually(() => editor.published.at(-1)?.diagnostics.length === 1 || undefined);
  expect(editor.published.at(-1)?.diagnostics.map(({ code, severity }) => [code, severity])).toEqual([
    ["date/adoption", 1],
  ]);
});

test("fixes are applied on save if that is set, and then there are none", async () => {
  const capabilities = { workspace: { configuration: true } };
  editor = await Editor.start({}, { capabilities, settings: { fixOnSave: true } });
  await editor.open("a.md", text);
  const save = () =>
    editor.request<{ range: unknown; newText: string }[]>("textDocument/willSaveWaitUntil", {
      textDocument: { uri: editor.uri("a.md") },
      reason: 1,
    });
  const edits = await eventuallyAsync(async () => {
    const found = await save();
    return found.length > 0 ? found : undefined;
  });
  expect(edits.map(({ newText }) => newText)).toEqual(["WG.4"]);
  await editor.change(
    "a.md",
    edits.map(({ range, newText }) => ({ range, text: newText })),
  );
  expect(await save()).toEqual([]);
});

test("related places are shown: where the text says otherwise", async () => {
  const draft =
    "See General Assembly resolution 99/1 of 3 October 2044. See General Assembly resolution 99/1 of 5 October 2044.\n";
  const publishDiagnostics = { relatedInformation: true };
  editor = await Editor.start({}, { capabilities: { textDocument: { publishDiagnostics } } });
  await editor.open("a.md", draft);
  const found = (await editor.diagnostics("a.md")).find(({ code }) => code === "consistency/date");
  expect(found?.relatedInformation).toEqual([
    {
      location: {
        uri: editor.uri("a.md"),
        range: { start: { line: 0, character: 40 }, end: { line: 0, character: 54 } },
      },
      message: "of 3 October 2044 here",
    },
  ]);
});

test("a document with tags is read as the command line reads it, and changed between them", async () => {
  const draft = "<html><body>\n<p>See <b>CTOC</b>/COP/WG4/2011/8 &amp; so on.</p>\n</body></html>\n";
  editor = await Editor.start();
  await editor.open("a.html", draft, "html");
  expect((await editor.diagnostics("a.html")).map(({ code, range }) => [code, range])).toEqual([
    ["symbol/dot", { start: { line: 1, character: 23 }, end: { line: 1, character: 26 } }],
  ]);
  const hover = await editor.at<{ range: unknown }>("textDocument/hover", "a.html", draft, "/COP");
  expect(hover.range).toEqual({ start: { line: 1, character: 10 }, end: { line: 1, character: 33 } });
  const range = { start: { line: 1, character: 24 }, end: { line: 1, character: 24 } };
  const actions = await editor.request<Action[]>("textDocument/codeAction", {
    textDocument: { uri: editor.uri("a.html") },
    range,
    context: { diagnostics: [], only: ["quickfix"] },
  });
  const edits = actions.map(({ edit }) => Object.values(edit?.changes ?? {}).flat());
  expect(edits[0]).toEqual([
    { range: { start: { line: 1, character: 25 }, end: { line: 1, character: 25 } }, newText: "." },
  ]);
  const end = { line: 1, character: 50 };
  const newText = " <!-- wgtip-disable-line symbol/dot -- say why -->";
  expect(edits[1]).toEqual([{ range: { start: end, end }, newText }]);
});

test("the rules of the project are applied, with those of the program", async () => {
  const files = ["wgtip.config.jsonc", "rules/banned-form.ts", "rules/required-title.ts"];
  const ofHouse = files.map((name) => [name, readFileSync(`examples/house-rules/${name}`, "utf8")]);
  editor = await Editor.start(Object.fromEntries(ofHouse));
  await editor.open("a.md", "The mandate rests on UNSCR 1325 (2000). See CTOC/COP/WG4/2011/8.\n");
  expect((await editor.diagnostics("a.md")).map(({ code, range }) => [code, range.start.character])).toEqual([
    ["house/banned-form", 21],
    ["symbol/dot", 53],
  ]);
});

test("findings that are in the baseline are not shown", async () => {
  editor = await Editor.start({ "a.md": text });
  const command = [join(process.cwd(), "bin/wgtip.js"), "lint", "--update-baseline", "a.md"];
  execFileSync(process.execPath, command, { cwd: editor.folder });
  await editor.open("a.md", `${text}\nSee A/RES/64/293 of 1 May 2011.\n`);
  expect((await editor.diagnostics("a.md")).map(({ code, range }) => [code, range.start.line])).toEqual([
    ["date/adoption", 4],
  ]);
});
