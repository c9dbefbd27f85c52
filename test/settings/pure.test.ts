import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

test.each(["settings", "suppress", "baseline"])("src/%s needs nothing of Node", (folder) => {
  const files = readdirSync(`src/${folder}`);
  expect(files.length).toBeGreaterThan(0);
  for (const file of files) {
    expect(readFileSync(`src/${folder}/${file}`, "utf8"), file).not.toMatch(/"node:|\bBuffer\b|\bprocess\.|\/read\//);
  }
});
