import { speaks } from "../said.ts";

speaks("style/operative", [
  [
    "See operative paragraphs 3 and 4 of resolution 64/293.",
    'style "operative paragraphs ": "operative paragraphs" for paragraph',
    "See paragraphs 3 and 4 of resolution 64/293.",
  ],
  ["See resolution 64/293, OP5.", 'style "OP": "OP" for paragraph', "See resolution 64/293, paragraph 5."],
]);
