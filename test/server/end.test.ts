import { spawn } from "node:child_process";
import { rmSync } from "node:fs";
import { expect, test } from "vitest";
import { createProtocolConnection } from "vscode-languageserver-protocol/node";
import { Editor } from "./client.ts";

test("the server ends when the editor reads no more", async () => {
  const editor = await Editor.start();
  const ended = new Promise((passed) => editor.process.once("exit", passed));
  editor.process.stdout.destroy();
  await editor.open("a.txt", "See CTOC/COP/WG4/2011/8.");
  expect(await ended).toBe(0);
  expect(editor.said).toEqual([]);
  rmSync(editor.folder, { recursive: true });
});

test("before initialization requests are refused; an end without a shutdown is a failure", async () => {
  const server = spawn(process.execPath, ["bin/wgtip.js", "server", "--stdio"]);
  const ended = new Promise((passed) => server.once("exit", passed));
  const connection = createProtocolConnection(server.stdout, server.stdin);
  connection.listen();
  const place = { textDocument: { uri: "file:///a.txt" }, position: { line: 0, character: 0 } };
  const code = async (method: string, params?: object) =>
    connection.sendRequest(method, params).then(
      () => "answered",
      (error) => error.code,
    );
  expect(await code("textDocument/hover", place)).toBe(-32002);
  expect(await code("shutdown")).toBe(-32002);
  expect(await code("initialize", { processId: null, rootUri: null, capabilities: {} })).toBe("answered");
  expect(await code("textDocument/hover", place)).toBe("answered");
  await connection.sendNotification("exit");
  expect(await ended).toBe(1);
  connection.dispose();
});
