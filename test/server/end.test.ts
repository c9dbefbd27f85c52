import { rmSync } from "node:fs";
import { expect, test } from "vitest";
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
