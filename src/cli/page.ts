/** `wgtip page`: serves the page, only to this computer. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { type Io, print } from "./io.ts";

export interface PageOptions {
  readonly port?: number;
  readonly open: boolean;
}

/** From dist/, or from here if the program runs from source. */
const places = ["../page/dist/site", "../../page/dist/site"].map((place) =>
  fileURLToPath(new URL(place, import.meta.url)),
);

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
};

/** Browsers keep the page's settings by its address, with the port, so that it is always the same if it is free. */
const usualPort = 29364;

/** Serves until Ctrl-C. Exits with status 2 if the page is missing or the port is taken. */
export async function pageCommand({ port, open }: PageOptions, io: Io): Promise<number> {
  const folder = places.find((place) => existsSync(join(place, "index.html")));
  if (folder === undefined) {
    io.stderr.write("wgtip: the page is not here; `npm run page` builds it in the repository (docs/page.md)\n");
    return 2;
  }
  const server =
    (await listening(folder, port ?? usualPort)) ?? (port === undefined ? await listening(folder, 0) : undefined);
  if (server === undefined) {
    io.stderr.write(`wgtip: port ${port} is in use; choose another one, or leave out --port\n`);
    return 2;
  }
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  await print(io.stdout, [`${address} (Ctrl-C to end)\n`]);
  if (open) openInBrowser(address);
  await once(server, "close");
  return 0;
}

/** Undefined if the port is in use. */
async function listening(folder: string, port: number): Promise<Server | undefined> {
  const server = createServer(filesOf(folder)).listen(port, "127.0.0.1");
  try {
    await once(server, "listening");
    return server;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EADDRINUSE") return undefined;
    throw error;
  }
}

/** Refuses a request with another host name, which comes from a page of another site. */
function filesOf(folder: string): RequestListener {
  return ({ url = "/", headers, method }, response) => {
    const { pathname } = new URL(url, "http://127.0.0.1");
    const path = join(folder, normalize(pathname === "/" ? "/index.html" : pathname));
    const isLocal = /^(?:127\.0\.0\.1|localhost)(?::\d+)?$/.test(headers.host ?? "");
    if (method !== "GET" || !isLocal || !path.startsWith(folder) || !isFile(path)) {
      response.writeHead(isLocal ? 404 : 403).end();
      return;
    }
    const type = types[extname(path)] ?? "application/octet-stream";
    response.writeHead(200, { "Content-Type": type, "X-Content-Type-Options": "nosniff", "Cache-Control": "no-cache" });
    createReadStream(path)
      .on("error", () => response.destroy())
      .pipe(response);
  };
}

/** If there is no browser, the user has the printed address. */
function openInBrowser(address: string): void {
  const [command = "", ...args] =
    process.platform === "win32"
      ? ["cmd", "/c", "start", "", address]
      : [process.platform === "darwin" ? "open" : "xdg-open", address];
  spawn(command, args, { stdio: "ignore", detached: true })
    .on("error", () => {})
    .unref();
}

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
