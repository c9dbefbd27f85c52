import { speaks, stops } from "../said.ts";

speaks("locator/space", [
  ["See paragraph 22(c) of A/64/1.", 'style "(c)": no space before "(c)" → (c)', "See paragraph 22 (c) of A/64/1."],
]);

stops("locator/space", [
  ["Conformément à l'article 22(c) de la Convention et du Protocole,"],
  ["In accordance with article 22(c) of the Convention, States met.", 'style "(c)" → (c)'],
]);
