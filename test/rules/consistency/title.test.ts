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

test("in any language, where the registry has no title in it", async () => {
  const of = (title: string) =>
    `Dans la résolution 82/1 de l’Assemblée générale, intitulée « ${title} », les États disent cela.`;
  expect(await saidAt(`${of("Havres de paix")} ${of("Armes à feu en transit")}`)).toEqual([
    ["consistency/title", "warning", "« Armes à feu en transit »", 161],
  ]);
  expect(await saidAt(`${of("Havres de paix")} ${of("havres de paix")}`)).toEqual([]);
  const russian = (title: string) => `В резолюции 82/1 Генеральной Ассамблеи, озаглавленной «${title}», это сказано.`;
  expect((await saidAt(`${russian("Тихие гавани")} ${russian("Оружие в пути")}`)).map(([rule]) => rule)).toEqual([
    "consistency/title",
  ]);
  // the title of each version is another
  expect(await saidAt(`${of("Havres de paix")}\n\n${russian("Тихие гавани")}`)).toEqual([]);
});
