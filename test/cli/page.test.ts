import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { request } from "node:http";
import { expect, test } from "vitest";

const isBuilt = existsSync("page/dist/site/index.html");

const start = (...args: string[]) => spawn(process.execPath, ["bin/wgtip.js", "page", "--no-open", ...args]);

/** The status of an answer to a request for a path, under a name of the host. */
async function statusOf(address: string, path: string, host = new URL(address).host): Promise<number | undefined> {
  const asked = request(address, { path, headers: { host } });
  asked.end();
  const [answer] = await once(asked, "response");
  answer.resume();
  return answer.statusCode;
}

test.skipIf(!isBuilt)(
  `the page is served to this computer${isBuilt ? "" : " (not run: `npm run page` builds it)"}`,
  async () => {
    const program = start();
    const [line] = await once(program.stdout, "data");
    const address = /^http:\/\/127\.0\.0\.1:\d+\//.exec(`${line}`)?.[0] ?? "";
    expect(await (await fetch(address)).text()).toContain("Content-Security-Policy");
    expect((await fetch(`${address}registry.gz`)).status).toBe(200);
    expect(await statusOf(address, "/../vite.config.ts")).toBe(404);
    expect(await statusOf(address, "/%2e%2e/%2e%2e/vite.config.ts")).toBe(404);
    expect(await statusOf(address, "/assets")).toBe(404);
    expect(await statusOf(address, "/", "example.org")).toBe(403);

    const second = start("--port", new URL(address).port);
    const [message] = await once(second.stderr, "data");
    expect(`${message}`).toMatch(/^wgtip: port \d+ is in use; choose another one, or leave out --port\n$/);
    expect((await once(second, "exit"))[0]).toBe(2);

    const third = start();
    const [other] = await once(third.stdout, "data");
    expect(`${other}`).toMatch(/^http:/);
    expect(`${other}`).not.toContain(address);
    program.kill();
    third.kill();
  },
);

test.skipIf(isBuilt)("if it is not built, that is said", async () => {
  const program = start();
  const [message] = await once(program.stderr, "data");
  expect(`${message}`).toContain("npm run page");
  expect((await once(program, "exit"))[0]).toBe(2);
});
