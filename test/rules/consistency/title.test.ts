import { expect, test } from "vitest";
import { saidAt, speaks } from "../said.ts";

speaks("consistency/title", [
  [
    "See General Assembly resolution 82/1, entitled “Safe havens”. In General Assembly resolution 82/1, entitled “Firearms in transit”, States agreed.",
    'warning "“Firearms in transit”": A/RES/82/1 is entitled "Firearms in transit" here, and "Safe havens" where it is cited elsewhere',
  ],
]);

test("of its title", async () => {
  const of = (title: string) => `In General Assembly resolution 82/1, entitled “${title}”, it is said.`;
  expect(await saidAt(`${of("Safe havens")} ${of("Firearms in transit")}`)).toEqual([
    ["consistency/title", "warning", "“Firearms in transit”", 119],
  ]);
  expect(await saidAt(`${of("Safe havens")} ${of("safe haven")}`)).toEqual([]);
});
