// The extension for VS Code with a stub of the API and of the client: what it starts, and what its commands do.
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import Module, { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { settingsOf } from "../../scripts/vscode-settings.js";
import { docx, paragraph } from "../source/docx/docx.ts";

const manifest = JSON.parse(readFileSync("editors/vscode/package.json", "utf8"));

let folder: string;
let commands: Map<string, (...given: unknown[]) => Promise<unknown>>;
const started: { server: { module: string; args: string[]; transport: number }; selector: { language: string }[] }[] =
  [];
const shown: string[] = [];
const said: string[] = [];
const executed: unknown[][] = [];
const panel = { webview: { html: "" } };

const vscode = {
  commands: {
    registerCommand(name: string, run: (...given: unknown[]) => Promise<unknown>) {
      commands.set(name, run);
      return { dispose() {} };
    },
    executeCommand: async (...given: unknown[]) => void executed.push(given),
  },
  window: {
    showErrorMessage: (message: string) => void said.push(message),
    showInformationMessage: async (message: string) => void said.push(message),
    showQuickPick: async (items: string[]) => items.find((item) => item.startsWith("symbol/dot")),
    showTextDocument: async () => {},
    createWebviewPanel: () => panel,
  },
  Uri: { file: (fsPath: string) => ({ fsPath }) },
  ViewColumn: { Active: -1 },
  workspace: {
    workspaceFolders: undefined as { uri: { fsPath: string } }[] | undefined,
    openTextDocument: async ({ content }: { content: string }) => void shown.push(content),
  },
};

class LanguageClient {
  readonly #started;

  constructor(_id: string, _name: string, server: never, { documentSelector }: { documentSelector: never }) {
    this.#started = { server, selector: documentSelector };
  }

  async start() {
    started.push(this.#started);
  }
}

beforeAll(async () => {
  commands = new Map();
  folder = mkdtempSync(join(tmpdir(), "wgtip-vscode-"));
  mkdirSync(join(folder, "extension/dist"), { recursive: true });
  cpSync("editors/vscode/src/extension.js", join(folder, "extension/dist/extension.js"));
  mkdirSync(join(folder, "extension/server"));
  for (const name of ["bin", "dist"]) symlinkSync(resolve(name), join(folder, "extension/server", name));
  const stubs: Record<string, unknown> = {
    vscode,
    "vscode-languageclient/node": { LanguageClient, TransportKind: { stdio: 0 } },
  };
  const loader = Module as unknown as { _load: (id: string, ...rest: unknown[]) => unknown };
  const load = loader._load;
  vi.spyOn(loader, "_load").mockImplementation((id, ...rest) => stubs[id] ?? load(id, ...rest));
  const extension = createRequire(import.meta.url)(join(folder, "extension/dist/extension.js"));
  await extension.activate({ subscriptions: [] });
});
afterAll(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

test("it starts the server that it holds, for the languages that activate it", () => {
  const [{ server, selector } = { server: undefined, selector: [] }] = started;
  expect(server?.args).toEqual(["server"]);
  expect(existsSync(server?.module ?? "")).toBe(true);
  const languages = new Set(selector.map(({ language }) => `onLanguage:${language}`));
  expect([...languages]).toEqual(manifest.activationEvents);
});

test("every command of the manifest is there, and one for links of the drawing", () => {
  const names = manifest.contributes.commands.map(({ command }: { command: string }) => command);
  expect([...commands.keys()].sort()).toEqual([...names, "wgtip.openFile"].sort());
  for (const { media } of manifest.contributes.walkthroughs[0].steps)
    expect(existsSync(join("editors/vscode", media.markdown))).toBe(true);
});

test("its settings are those of a configuration that an editor has use for, and three of its own", () => {
  const settings: Record<string, { type: string; description: string }> = settingsOf(
    JSON.parse(readFileSync("wgtip.schema.json", "utf8")),
  );
  const ofConfigurations = ["body", "date", "language", "profile", "registries", "rules", "symbol"];
  const own = ["fixOnSave", "inlayHints", "trace.server"];
  expect(Object.keys(settings).sort()).toEqual([...ofConfigurations, ...own].map((name) => `wgtip.${name}`).sort());
  for (const { type, description } of Object.values(settings)) {
    expect(type).toMatch(/^(?:string|object|array|boolean)$/);
    expect(description).toMatch(/\.$/);
  }
});

test("a Word file is annotated in a folder beside it", async () => {
  const fsPath = join(folder, "draft.docx");
  writeFileSync(fsPath, docx(paragraph("See CTOC/COP/WG4/2011/8.")));
  await commands.get("wgtip.annotateWordFile")?.({ fsPath });
  expect(said).toEqual([`Comments are in ${join(folder, "annotated/draft.docx")}`]);
  expect(readFileSync(join(folder, "annotated/draft.docx")).includes("word/comments.xml")).toBe(true);
});

test("a rule is explained, and the graph of a folder is shown", async () => {
  await commands.get("wgtip.explainRule")?.();
  expect(shown[0]).toContain("symbol/dot");
  await commands.get("wgtip.showCitationGraph")?.();
  expect(said.at(-1)).toBe("wgtip: open a folder first");
  const drafts = join(folder, "drafts");
  mkdirSync(drafts);
  writeFileSync(join(drafts, "a.txt"), "See CTOC/COP/WG.4/2011/8.\n");
  vscode.workspace.workspaceFolders = [{ uri: { fsPath: drafts } }];
  await commands.get("wgtip.showCitationGraph")?.();
  const { html } = panel.webview;
  expect(html).toContain('<a href="https://docs.un.org/en/CTOC/COP/WG.4/2011/8">');
  const [, given = ""] = /<a href="command:wgtip\.openFile\?(.*?)"/.exec(html) ?? [];
  const [file] = JSON.parse(decodeURIComponent(given));
  expect(file).toBe(join(drafts, "a.txt"));
  await commands.get("wgtip.openFile")?.(file);
  expect(executed).toEqual([["vscode.open", { fsPath: file }]]);
});
