/** Answers an editor: each request of the protocol, in one place. */
import { existsSync } from "node:fs";
import type { CancellationToken, Connection, InitializeParams, ServerCapabilities } from "vscode-languageserver/node";
import type { RuleAddress } from "../report/report.ts";
import { problemOf } from "../source/problem.ts";
import { surveyOf } from "../workspace/run/survey.ts";
import { actionsIn, addCommand, allSafeFixes, withEdit } from "./actions.ts";
import { addFacts, type Facts } from "./add.ts";
import { capabilitiesFor } from "./capabilities.ts";
import { type Client, clientOf } from "./client.ts";
import { completionsAt } from "./complete.ts";
import { diagnosticsOf, insteadOf } from "./diagnostics.ts";
import { openDocuments } from "./documents.ts";
import { inFile, textEdits } from "./edits.ts";
import { hoverAt } from "./hover.ts";
import { hintsIn, linksIn, symbolsIn } from "./outline.ts";
import { definitionsAt, referencesAt } from "./places.ts";
import { Problems, show } from "./problems.ts";
import { Project } from "./project.ts";
import { Publisher } from "./publisher.ts";
import { pathIn, pathOf, type Reading, Readings } from "./readings.ts";
import { SettingsWatch, watchByEditor } from "./watch.ts";
import { Workspace } from "./workspace.ts";

type Protocol = typeof import("./protocol.ts");

/** Milliseconds after the last change before what a document says about itself is added to the workspace. */
const pause = 300;

/** Milliseconds that the survey of the workspace waits for the first document to be read. */
const grace = 500;

export class Server {
  readonly #connection: Connection;
  readonly #protocol: Protocol;
  readonly #documents;
  readonly #problems: Problems;
  readonly #project: Project;
  readonly #ruleAddress: RuleAddress;
  #client: Client = clientOf({ capabilities: {} });
  #readings: Readings;
  #workspace: Workspace;
  #publisher: Publisher | undefined;
  #settingsWatch: SettingsWatch | undefined;
  #folders: string[] = [];
  #initial: unknown;
  readonly #taking = new Map<string, NodeJS.Timeout>();

  constructor(connection: Connection, protocol: Protocol, ruleAddress: RuleAddress) {
    this.#connection = connection;
    this.#protocol = protocol;
    this.#ruleAddress = ruleAddress;
    this.#documents = openDocuments(protocol, () => this.#client.encoding);
    this.#problems = new Problems(connection);
    this.#project = new Project((problem) => this.#problems.add(problem));
    this.#readings = new Readings(this.#project, this.#client.encoding);
    this.#workspace = new Workspace(this.#project, this.#client.encoding);
    connection.onInitialize((params) => this.#initialize(params));
    connection.onInitialized(() => void this.#initialized());
    connection.onDidChangeConfiguration(({ settings }) => void this.#configure(settings?.wgtip));
    this.#answerQuestions();
    this.#answerAboutWorkspace();
    this.#answerEdits();
    this.#followDocuments();
  }

  listen(): void {
    this.#documents.listen(this.#connection);
    this.#connection.listen();
  }

  // ---- beginning ------------------------------------------------------------------------------

  #initialize(params: InitializeParams): { capabilities: ServerCapabilities; serverInfo: { name: string } } {
    const client = clientOf(params, this.#ruleAddress);
    this.#client = client;
    this.#readings = new Readings(this.#project, client.encoding);
    this.#workspace = new Workspace(this.#project, client.encoding);
    const folders = params.workspaceFolders ?? (params.rootUri ? [{ uri: params.rootUri }] : []);
    this.#folders = pathsOf(folders);
    this.#initial = params.initializationOptions;
    // messages and baselines are relative to the folder where the command line would run
    if (this.#folders[0] && existsSync(this.#folders[0])) process.chdir(this.#folders[0]);
    if (!client.pulls)
      this.#publisher = new Publisher(this.#connection, this.#readings, client, (uri) => this.#documents.get(uri));
    return { capabilities: capabilitiesFor(client), serverInfo: { name: "wgtip" } };
  }

  async #initialized(): Promise<void> {
    const { watchesSettings, watchesFiles } = this.#client;
    await this.#configure(this.#initial);
    if (watchesSettings) {
      const { DidChangeConfigurationNotification } = this.#protocol;
      void this.#connection.client.register(DidChangeConfigurationNotification.type, { section: "wgtip" });
    }
    const onSettings = () => this.#reload();
    if (watchesFiles) watchByEditor(this.#connection, this.#protocol, onSettings, (paths) => void this.#update(paths));
    else this.#settingsWatch = new SettingsWatch(onSettings);
    if (this.#client.hasFolders) this.#followFolders();
    await Promise.race([this.#readings.first, new Promise((passed) => setTimeout(passed, grace).unref())]);
    await this.#openFolders(this.#folders);
  }

  #followFolders(): void {
    this.#connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      const gone = pathsOf(removed);
      this.#folders = [...this.#folders.filter((folder) => !gone.includes(folder)), ...pathsOf(added)];
      for (const folder of gone) this.#workspace.close(folder);
      void this.#openFolders(pathsOf(added));
    });
  }

  async #openFolders(folders: readonly string[]): Promise<void> {
    await this.#workspace.open(folders);
    for (const text of this.#documents.all()) await this.#take(text.uri);
    this.#know();
  }

  async #configure(given: unknown): Promise<void> {
    const asked = this.#client.hasSettings
      ? await this.#connection.workspace.getConfiguration("wgtip").catch(() => given)
      : given;
    this.#problems.clear();
    const faults = this.#project.configure(asked ?? this.#initial, this.#folders[0]);
    for (const fault of faults) show(this.#connection, "error", `setting ${fault}`);
    this.#refresh();
  }

  // ---- what changes ---------------------------------------------------------------------------

  #followDocuments(): void {
    this.#documents.onDidOpen(({ document }) => this.#settingsWatch?.add(pathOf(document)));
    this.#documents.onDidChangeContent(({ document: { uri } }) => {
      this.#publisher?.schedule(uri);
      clearTimeout(this.#taking.get(uri));
      const take = () => void this.#take(uri).then(() => this.#know());
      this.#taking.set(uri, setTimeout(take, pause));
    });
    this.#documents.onDidClose(({ document }) => {
      clearTimeout(this.#taking.get(document.uri));
      this.#taking.delete(document.uri);
      this.#publisher?.close(document.uri);
      this.#readings.forget(document.uri);
      if (this.#workspace.has(pathOf(document))) void this.#update([pathOf(document)]);
    });
  }

  /** Adds to the workspace what one of its open documents says and cites. */
  async #take(uri: string): Promise<void> {
    const text = this.#documents.get(uri);
    if (!text || !this.#workspace.has(pathOf(text))) return;
    const reading = await this.#readings.of(text);
    if (reading) this.#workspace.take(surveyOf(reading.source, reading));
  }

  /** Surveys files again that have changed on disk. */
  async #update(paths: readonly string[]): Promise<void> {
    const open = new Set(this.#documents.all().map(pathOf));
    for (const path of paths) if (!open.has(path)) await this.#workspace.update(path);
    this.#know();
  }

  #know(): void {
    const { epoch } = this.#project;
    this.#project.know(this.#workspace.drafts);
    if (this.#project.epoch !== epoch) this.#refresh();
  }

  #reload(): void {
    this.#problems.clear();
    this.#project.reload();
    this.#refresh();
  }

  /** Reads all open documents again. */
  #refresh(): void {
    const { pulls, refreshesDiagnostics, refreshesHints } = this.#client;
    for (const { uri } of this.#documents.all()) this.#publisher?.schedule(uri);
    if (pulls && refreshesDiagnostics) this.#connection.languages.diagnostics.refresh();
    if (refreshesHints) void this.#connection.languages.inlayHint.refresh();
  }

  // ---- questions ------------------------------------------------------------------------------

  /**
   * The answer for the current version of a document; null if it cannot be read.
   *
   * @throws ResponseError if the document has changed in the meantime, or the editor has cancelled the request
   */
  async #answer<Answer>(uri: string, token: CancellationToken, answer: (reading: Reading) => Answer | Promise<Answer>) {
    const text = this.#documents.get(uri);
    await waitingMessages();
    const isCurrent = () => this.#documents.get(uri) === text && !token.isCancellationRequested;
    const reading = text && isCurrent() ? await this.#readings.of(text) : undefined;
    const { LSPErrorCodes, ResponseError } = this.#protocol;
    if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, "cancelled");
    if (this.#documents.get(uri) !== text)
      throw new ResponseError(LSPErrorCodes.ServerCancelled, "the document has changed", { retriggerRequest: true });
    return reading ? answer(reading) : null;
  }

  #answerQuestions(): void {
    const { languages } = this.#connection;
    languages.diagnostics.on(async ({ textDocument: { uri }, previousResultId }, token) => {
      const reading = await this.#answer(uri, token, (it) => it);
      if (!reading) return { kind: "full", items: insteadOf(this.#readings.problemOf(uri)) };
      const resultId = String(reading.id);
      if (previousResultId === resultId) return { kind: "unchanged", resultId };
      return { kind: "full", resultId, items: diagnosticsOf(reading, this.#client) };
    });
    this.#connection.onHover(({ textDocument: { uri }, position }, token) =>
      this.#answer(uri, token, (reading) => hoverAt(reading, reading.offsetAt(position), this.#client)),
    );
    this.#connection.onCompletion(({ textDocument: { uri }, position }, token) =>
      this.#answer(uri, token, (reading) => completionsAt(reading, reading.offsetAt(position))),
    );
    this.#connection.onDocumentLinks(({ textDocument: { uri } }, token) => this.#answer(uri, token, linksIn));
    this.#connection.onDocumentSymbol(({ textDocument: { uri } }, token) => this.#answer(uri, token, symbolsIn));
    languages.inlayHint.on(({ textDocument: { uri }, range }, token) =>
      this.#answer(uri, token, (reading) =>
        this.#project.editor.inlayHints
          ? hintsIn(reading, {
              start: reading.offsetAt(range.start),
              end: reading.offsetAt(range.end),
            })
          : [],
      ),
    );
  }

  #answerAboutWorkspace(): void {
    this.#connection.onDefinition(({ textDocument: { uri }, position }, token) =>
      this.#answer(uri, token, (reading) => definitionsAt(reading, reading.offsetAt(position), this.#workspace)),
    );
    this.#connection.onReferences(({ textDocument: { uri }, position, context }, token) =>
      this.#answer(uri, token, (reading) =>
        referencesAt(reading, reading.offsetAt(position), this.#workspace, context.includeDeclaration),
      ),
    );
    this.#connection.onWorkspaceSymbol(({ query }) => this.#workspace.symbols(query));
  }

  #answerEdits(): void {
    this.#connection.onCodeAction(({ textDocument: { uri }, range, context }, token) =>
      this.#answer(uri, token, (reading) => {
        const span = { start: reading.offsetAt(range.start), end: reading.offsetAt(range.end) };
        return actionsIn(reading, span, context, this.#client);
      }),
    );
    this.#connection.onCodeActionResolve((action, token) =>
      this.#answer(action.data, token, (reading) => withEdit(action, reading, this.#client)).then(
        (all) => all ?? action,
      ),
    );
    this.#documents.onWillSaveWaitUntil(async ({ document }) => {
      if (!this.#project.editor.fixOnSave) return [];
      const reading = await this.#readings.of(document);
      return reading ? textEdits(inFile(await allSafeFixes(reading), reading), reading) : [];
    });
    this.#connection.onExecuteCommand(async ({ command, arguments: given = [] }) => {
      if (command !== addCommand) return;
      const [uri, facts] = given as [string, Facts];
      const path = pathOf({ uri, languageId: "" });
      try {
        const file = await addFacts(path, facts, this.#folders[0]);
        this.#reload();
        show(this.#connection, "info", `${facts.name} is now in ${file}`);
      } catch (error) {
        const problem = problemOf(path, error);
        show(this.#connection, "error", `${problem.path}: ${problem.message}`);
      }
    });
  }
}

const pathsOf = (folders: readonly { readonly uri: string }[]): string[] =>
  folders.flatMap(({ uri }) => pathIn(uri) ?? []);

/** Resolves after the next message has been handled, which may be a change or cancel the request. */
const waitingMessages = () => new Promise<void>((passed) => setImmediate(() => setImmediate(passed)));
