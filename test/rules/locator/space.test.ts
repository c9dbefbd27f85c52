import { speaks } from "../said.ts";

speaks("locator/space", [
  ["See paragraph 22(c) of A/64/1.", 'style "(c)": no space before "(c)" → (c)', "See paragraph 22 (c) of A/64/1."],
]);
