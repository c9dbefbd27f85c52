import { saysOnly, speaks, stops } from "../said.ts";

speaks("symbol/zero", [["See A/RES/64/0293.", 'warning "0293": "0293" for 293 → A/RES/64/293', "See A/RES/64/293."]]);

stops("symbol/zero", [
  // A/64/10 is there, and A/64/100 and A/64/1 are
  ["See S/RES/01325 (2000).", 'warning "01325" → S/RES/1325 (2000)'],
]);

saysOnly("symbol/zero", [
  ["See A/RES/64/0293.", "warning", "0293", "A/RES/64/293"],
  // The number without its zero, not the session beside it
  ["See A/079/1.", "warning", "079", "A/79/1"],
]);
