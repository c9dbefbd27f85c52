/** VS Code as a server for browsers, with the extension installed from its package. */
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const program = resolve("editors/vscode/ui/node_modules/code-server/out/node/entry.js");

export class VsCode {
  readonly address: string;
  readonly #process: ChildProcess;
  readonly #home: string;

  private constructor(home: string, port: number) {
    this.#home = home;
    this.address = `http://127.0.0.1:${port}/?folder=${home}/project`;
    const own = ["--auth", "none", "--bind-addr", `127.0.0.1:${port}`, ...foldersIn(home)];
    const quiet = ["--disable-telemetry", "--disable-update-check", "--disable-workspace-trust"];
    this.#process = spawn(process.execPath, [program, ...own, ...quiet], { env: { ...process.env, HOME: home } });
  }

  /** Opens a new folder with these files. */
  static async start(files: Readonly<Record<string, string>>): Promise<VsCode> {
    const home = mkdtempSync(join(tmpdir(), "wgtip-vscode-"));
    const project = join(home, "project");
    mkdirSync(project);
    for (const [name, text] of Object.entries(files)) writeFileSync(join(project, name), text);
    const extension = readdirSync("editors/vscode").find((name) => name.endsWith(".vsix"));
    const install = [program, ...foldersIn(home), "--install-extension", resolve(`editors/vscode/${extension}`)];
    execFileSync(process.execPath, install, { env: { ...process.env, HOME: home } });
    const port = await freePort();
    const vscode = new VsCode(home, port);
    await answers(`http://127.0.0.1:${port}/healthz`);
    return vscode;
  }

  async stop(): Promise<void> {
    const ended = new Promise((done) => this.#process.once("exit", done));
    this.#process.kill();
    await ended;
    rmSync(this.#home, { recursive: true, force: true, maxRetries: 5 });
  }
}

const foldersIn = (home: string) => ["--user-data-dir", `${home}/data`, "--extensions-dir", `${home}/extensions`];

const freePort = (): Promise<number> =>
  new Promise((done) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => done(typeof address === "object" && address ? address.port : 0));
    });
  });

async function answers(address: string): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    const isThere = await fetch(address).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isThere) return;
    await new Promise((passed) => setTimeout(passed, 100));
  }
  throw new Error(`${address} does not answer`);
}
