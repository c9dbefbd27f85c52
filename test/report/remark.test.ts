import { expect, test } from "vitest";
import { examine } from "../../src/pipeline.ts";
import { remarkOf } from "../../src/report/remark.ts";
import { createSource } from "../../src/source/source.ts";
import { openRegistry } from "../../src/workspace/facts/registry-file.ts";

const registry = openRegistry("dist/registry.idx");

async function remarks(text: string) {
  const source = await createSource("draft.txt", text);
  const { diagnostics, resolved } = examine(source, registry);
  return diagnostics.map((one) => remarkOf(one, source, resolved).paragraphs);
}

test("a comment says what is wrong, what is known of the document and how, and where it is", async () => {
  const [of] = await remarks("In its resolution 64/293 of 12 August 2010, the General Assembly adopted the Plan.");
  expect(of).toEqual([
    '"12 August 2010": A/RES/64/293 was adopted on 30 July 2010, not on 12 August 2010 (date/adoption)',
    'A/RES/64/293: "United Nations Global Plan of Action to Combat Trafficking in Persons", 30 July 2010 (read in the document itself)',
    "See https://docs.un.org/en/A/RES/64/293",
  ]);
});

test("what was probably meant is said unless the message says it", async () => {
  const [of] = await remarks("See CTOC/COP/WG4/2011/8.");
  expect(of?.[1]).toBe("Probably meant: CTOC/COP/WG.4/2011/8");
});
