import { speaks, stops } from "../said.ts";

stops("symbol/placeholder", [
  ["The letter is in document A/77/…-S/2023/….", 'warning "A/77/…-S/2023/…"'],
  ["See A/C.3/80/L.__ there.", 'warning "A/C.3/80/L.__"'],
  // A list of documents to come
  ["Issued\n\nA/80/___\n\nReport of the Committee", undefined, "a.txt"],
  ["See A/80/5..."],
]);

speaks("symbol/placeholder", [["See A/RES/80/[…].", 'warning "A/RES/80/[…]": "A/RES/80/[…]" is not yet filled in']]);
