/** Starts the server that is bundled with the extension, and runs its commands. */
const { execFile } = require("node:child_process");
const { randomBytes } = require("node:crypto");
const { basename, dirname, join } = require("node:path");
const vscode = require("vscode");
const { LanguageClient, TransportKind } = require("vscode-languageclient/node");

const languages = ["plaintext", "markdown", "latex", "html", "xml", "restructuredtext", "asciidoc"];
const program = join(__dirname, "../server/bin/wgtip.js");

/** @type {LanguageClient | undefined} */
let client;

exports.activate = async (context) => {
  const server = { module: program, args: ["server"], transport: TransportKind.stdio };
  client = new LanguageClient("wgtip", "wgtip", server, {
    documentSelector: languages.flatMap((language) => [
      { scheme: "file", language },
      { scheme: "untitled", language },
    ]),
  });
  context.subscriptions.push(
    vscode.commands.registerCommand("wgtip.annotateWordFile", annotateWordFile),
    vscode.commands.registerCommand("wgtip.explainRule", explainRule),
    vscode.commands.registerCommand("wgtip.showCitationGraph", showCitationGraph),
    vscode.commands.registerCommand("wgtip.openFile", openFile),
  );
  await client.start();
};

exports.deactivate = () => client?.stop();

/**
 * Runs the command line of the server. Status 1 means findings.
 *
 * @returns {Promise<string>} its output
 */
function run(args, cwd) {
  return new Promise((done, fail) => {
    const env = { ...process.env, ELECTRON_RUN_AS_NODE: "1" };
    const options = { cwd, env, maxBuffer: 64 * 1024 * 1024 };
    execFile(process.execPath, [program, ...args], options, (error, stdout, stderr) => {
      if (error && error.code !== 1) fail(new Error(stderr.trim() || error.message));
      else done(stdout);
    });
  });
}

/** Runs a command and shows its error, if any. */
async function tried(work) {
  try {
    await work();
  } catch (error) {
    vscode.window.showErrorMessage(error.message);
  }
}

/** @param {vscode.Uri | undefined} chosen the file that was clicked in the explorer */
async function annotateWordFile(chosen) {
  const filters = { "Word files": ["docx", "docm"] };
  const [file] = chosen ? [chosen] : ((await vscode.window.showOpenDialog({ filters })) ?? []);
  if (!file) return;
  await tried(async () => {
    const folder = join(dirname(file.fsPath), "annotated");
    await run(["lint", "--annotate", folder, basename(file.fsPath)], dirname(file.fsPath));
    const open = "Open";
    const answer = await vscode.window.showInformationMessage(
      `Comments are in ${join(folder, basename(file.fsPath))}`,
      open,
    );
    if (answer === open) await vscode.env.openExternal(vscode.Uri.file(join(folder, basename(file.fsPath))));
  });
}

async function explainRule() {
  await tried(async () => {
    const rules = (await run(["rules"])).trim().split("\n");
    const chosen = await vscode.window.showQuickPick(rules, { placeHolder: "Which rule?" });
    if (chosen) await show(await run(["explain", chosen.split(/\s/)[0]]), "plaintext");
  });
}

async function showCitationGraph() {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (!folder) return void vscode.window.showErrorMessage("wgtip: open a folder first");
  await tried(async () => {
    const drawing = await run(["graph", "--format", "svg"], folder.uri.fsPath);
    const options = { enableCommandUris: ["wgtip.openFile"], enableFindWidget: true };
    const panel = vscode.window.createWebviewPanel(
      "wgtip.citationGraph",
      "Citation graph",
      vscode.ViewColumn.Active,
      options,
    );
    panel.webview.html = pageOf(drawing, folder.uri.fsPath);
  });
}

/** A page with the drawing, in the colours of the theme. Links to files open them in the editor. */
function pageOf(drawing, folder) {
  const nonce = randomBytes(16).toString("hex");
  const linked = drawing.replace(/<a href="(?!https:)([^"]*)"/g, (_, path) => {
    const file = join(folder, decodeURIComponent(path));
    return `<a href="command:wgtip.openFile?${encodeURIComponent(JSON.stringify([file]))}"`;
  });
  return `<!doctype html>
<html lang="en">
  <meta charset="utf-8">
  <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'nonce-${nonce}'">
  <title>Citation graph</title>
  <style nonce="${nonce}">
    svg { color: var(--vscode-editor-foreground); font-family: var(--vscode-font-family) }
    .missing { fill: var(--vscode-errorForeground) }
    .unlisted, .unknown-series { fill: var(--vscode-descriptionForeground) }
    a:is(:hover, :focus) text { text-decoration: underline }
  </style>
  <main>${linked}</main>
</html>`;
}

/** @param {string} file an absolute path */
const openFile = (file) => vscode.commands.executeCommand("vscode.open", vscode.Uri.file(file));

async function show(content, language) {
  await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ content, language }));
}
